using System.Collections.Immutable;
using Signpost.Knowledge.Files;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads one file of the folder schemes.</summary>
internal sealed class SchemeReader(Origins origins, FindingLog log)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "id",
        "kind",
        "former-ids",
        "names",
        "also-known-as",
        "asks",
        "statuses",
        "summary",
        "who-for",
        "gives",
        "next-step",
        "link",
        "earlier",
        "replaced-by",
        "part-of",
        "see-also",
        "sources",
        "unconfirmed",
        "check",
        "owner",
        "review-by",
        "rules",
    ];

    private readonly DatedReader _dated = new(log);
    private readonly DescriptionReader _descriptions = new(log);
    private readonly RuleReader _rules = new(origins, log);

    /// <summary>The scheme, or null when its fields could not be read at all.</summary>
    public Scheme? Read(KnowledgeFile file)
    {
        if (
            FrontMatter.Split(file, log) is not { } parts
            || YamlTree.Read(file, parts.Start, parts.Length, log) is not { } root
            || Lists.ReadMap(root, "a scheme", log) is not { } map
        )
        {
            return null;
        }
        var fields = new Fields(map, "a scheme", Keys, log);
        return origins.Add(
            new Scheme
            {
                Id = ReadId(file, fields),
                FormerIds = [.. fields.OptionalItems("former-ids").Select(ReadFormerId)],
                Kind = fields.OneOf<SchemeKind>("kind"),
                Names = _dated.ReadNames(fields),
                AlsoKnownAs = fields.OptionalLines("also-known-as"),
                Asks = fields.OptionalLines("asks"),
                Statuses = _dated.ReadStatuses(fields),
                Descriptions = _descriptions.Read(fields),
                Details = parts.Body,
                ReplacedBy = fields.OptionalLine("replaced-by"),
                PartOf = fields.OptionalLine("part-of"),
                SeeAlso = fields.OptionalLines("see-also"),
                Sources =
                [
                    .. fields
                        .Groups(fields.Items("sources"), "a source", ["title", "url", "checked", "confidence"])
                        .Select(ReadSource),
                ],
                Unconfirmed = fields.OptionalLines("unconfirmed"),
                Check = ReadCheck(fields),
                Owner = fields.Line("owner"),
                ReviewBy = fields.Date("review-by"),
                Rules = _rules.Read(fields),
            },
            fields
        );
    }

    /// <summary>The id that belongs to a file of this name.</summary>
    public static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>What it answers to: the id that its file should give it, and the former ones.</summary>
    public static IEnumerable<string> IdsOf(Scheme scheme, Origins origins) =>
        scheme.FormerIds.Append(IdOf(origins.Find(scheme)!.Value.File));

    public static bool IsInItsFile(Scheme scheme, Origins origins) =>
        origins.Find(scheme) is { File: var file } && string.Equals(scheme.Id, IdOf(file), StringComparison.Ordinal);

    private string ReadId(KnowledgeFile file, Fields fields)
    {
        var id = fields.Require("id") is { } item ? Ids.ReadOfScheme(item, "id", log) : string.Empty;
        if (id.Length > 0 && !string.Equals(id, IdOf(file.Name), StringComparison.Ordinal))
        {
            log.Error(
                fields.At("id"),
                FindingCode.FileName,
                $"The id is `{id}` and the file is `{file.Name}`; rename the file to `{id}.md`, or correct the id."
            );
        }
        return id;
    }

    private string ReadFormerId(YamlItem item) => Ids.ReadOfScheme(item, "former-ids", log);

    private Check? ReadCheck(Fields scheme) =>
        scheme.OptionalGroup("check", "a check", ["question", "label"]) is { } fields
            ? origins.Add(new Check(fields.Line("question"), fields.Line("label")), fields)
            : null;

    private Source ReadSource(Fields fields)
    {
        var source = new Source(
            fields.Line("title"),
            fields.OptionalLine("url"),
            fields.Date("checked"),
            fields.OneOf<Confidence>("confidence")
        );
        Addresses.Check(source.Url, fields.At("url"), log);
        return origins.Add(source, fields);
    }
}
