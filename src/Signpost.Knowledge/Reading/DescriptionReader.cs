using System.Collections.Immutable;

namespace Signpost.Knowledge.Reading;

/// <summary>
/// Reads what is said of a scheme by date. The scheme's own fields hold today; each entry of <c>earlier</c> held up to
/// its <c>to</c>, from the day after the entry above it.
/// </summary>
internal sealed class DescriptionReader(FindingLog log)
{
    private static readonly ImmutableArray<string> EarlierKeys =
    [
        "to",
        "summary",
        "who-for",
        "gives",
        "next-step",
        "link",
    ];

    public ImmutableArray<DatedDescription> Read(Fields scheme)
    {
        var descriptions = ImmutableArray.CreateBuilder<DatedDescription>();
        DateOnly? from = null;
        foreach (var fields in scheme.Groups(scheme.OptionalItems("earlier"), "an earlier description", EarlierKeys))
        {
            var to = fields.Date("to");
            if (to != default)
            {
                CheckOrder(from, to, fields);
            }
            descriptions.Add(ReadOne(fields, new Validity(from, to)));
            from = to == default || to == DateOnly.MaxValue ? from : to.AddDays(1);
        }
        descriptions.Add(ReadOne(scheme, new Validity(from, null)));
        return descriptions.ToImmutable();
    }

    private void CheckOrder(DateOnly? from, DateOnly to, Fields fields)
    {
        if (to < from)
        {
            log.Error(
                fields.At("to"),
                FindingCode.WrongOrder,
                $"This entry of `earlier` ends on {Dates.Write(to)}, no later than the one above it; list the oldest first."
            );
        }
    }

    private DatedDescription ReadOne(Fields fields, Validity validity) =>
        new()
        {
            Summary = fields.Text("summary"),
            WhoFor = fields.Text("who-for"),
            Gives = fields.Text("gives"),
            NextStep = fields.Text("next-step"),
            Link = ReadLink(fields),
            Validity = validity,
        };

    private Link? ReadLink(Fields description)
    {
        if (description.OptionalGroup("link", "a link", ["title", "url"]) is not { } fields)
        {
            return null;
        }
        var link = new Link(fields.Line("title"), fields.Line("url"));
        Addresses.Check(link.Url, fields.At("url"), log);
        return link;
    }
}
