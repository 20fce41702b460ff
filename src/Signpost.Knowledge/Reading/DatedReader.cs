using System.Collections.Immutable;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads what a scheme has by date: its names and its statuses.</summary>
internal sealed class DatedReader(FindingLog log)
{
    public ImmutableArray<DatedName> ReadNames(Fields scheme) =>
        Read(
            scheme,
            "names",
            "a name",
            ["name", "from", "to"],
            fields => new DatedName(fields.Line("name"), fields.Validity()),
            name => name.Validity
        );

    public ImmutableArray<DatedStatus> ReadStatuses(Fields scheme) =>
        Read(
            scheme,
            "statuses",
            "a status",
            ["status", "from", "to", "note"],
            fields => new DatedStatus(
                fields.OneOf<StatusKind>("status"),
                fields.Validity(),
                fields.OptionalText("note")
            ),
            status => status.Validity
        );

    private ImmutableArray<T> Read<T>(
        Fields scheme,
        string key,
        string owner,
        ImmutableArray<string> keys,
        Func<Fields, T> read,
        Func<T, Validity> validity
    )
    {
        var errors = log.Errors;
        var groups = scheme.Groups(scheme.Items(key), owner, keys);
        ImmutableArray<T> entries = [.. groups.Select(read)];
        if (log.Errors == errors)
        {
            CheckOrder(key, groups, [.. entries.Select(validity)]);
        }
        return entries;
    }

    private void CheckOrder(string key, ImmutableArray<Fields> groups, ImmutableArray<Validity> spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            var at = groups[i].Map.At;
            if (spans.Take(i).Any(spans[i].Overlaps))
            {
                log.Error(
                    at,
                    FindingCode.Overlap,
                    $"Two entries of `{key}` hold on the same day; let each end (`to`) before the next begins (`from`)."
                );
            }
            else if (spans[i].To < spans[i - 1].From)
            {
                log.Error(
                    at,
                    FindingCode.WrongOrder,
                    $"This entry of `{key}` is older than the one above it; list the oldest first."
                );
            }
        }
    }
}
