using System.Collections.Immutable;
using Signpost.Knowledge.Files;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads vocabulary.yaml.</summary>
internal sealed class VocabularyReader(Origins origins, FindingLog log)
{
    public const string FileName = "vocabulary.yaml";

    private const int LongestArea = 2;

    public VocabularyDraft Read(KnowledgeFile file)
    {
        if (YamlTree.Read(file, log) is not { } root || Lists.ReadMap(root, "the vocabulary", log) is not { } map)
        {
            return VocabularyDraft.Unread;
        }
        if (map.Entries.IsEmpty)
        {
            log.Error(map.At, FindingCode.EmptyFile, "The vocabulary has no facets; add one, such as `audience:`.");
            return VocabularyDraft.Unread;
        }
        var facets = ImmutableArray.CreateBuilder<string>();
        var terms = ImmutableArray.CreateBuilder<Term>();
        var isWhole = true;
        foreach (var facet in map.Entries)
        {
            isWhole &= Ids.Check(facet.Key, facet.KeyAt, log);
            facets.Add(facet.Key);
            var read = ReadFacet(facet);
            isWhole &= read is not null && read.Value.All(term => term.Id.Length > 0);
            terms.AddRange(read ?? []);
        }
        return new VocabularyDraft
        {
            Facets = facets.ToImmutable(),
            Terms = terms.ToImmutable(),
            IsWhole = isWhole,
        };
    }

    /// <summary>The terms of a facet, or null when not all of them could be read.</summary>
    private ImmutableArray<Term>? ReadFacet(YamlEntry facet)
    {
        if (Lists.Read(facet.Value, facet.Key, log) is not { } items)
        {
            return null;
        }
        if (items.IsEmpty)
        {
            log.Error(
                facet.Value.At,
                FindingCode.EmptyList,
                $"The facet `{facet.Key}` has no terms; add one, or delete the facet."
            );
        }
        var groups = Fields.Groups(items, "a term", ["id", "reason", "words", "mentions", "postcode-areas"], log);
        return groups.Length == items.Length ? [.. groups.Select(fields => ReadTerm(facet.Key, fields))] : null;
    }

    private Term ReadTerm(string facet, Fields fields) =>
        origins.Add(
            new Term
            {
                Facet = facet,
                Id = fields.Id("id"),
                Reason = fields.Line("reason"),
                Words = fields.OptionalLines("words"),
                Mentions = fields.OptionalLines("mentions"),
                PostcodeAreas = [.. fields.OptionalItems("postcode-areas").Select(ReadArea)],
            },
            fields
        );

    private string ReadArea(YamlItem item)
    {
        var area = Texts.ReadLine(item, "postcode-areas", log);
        if (area.Length > 0 && !(area.Length <= LongestArea && area.All(char.IsAsciiLetterUpper)))
        {
            log.Error(
                item.At,
                FindingCode.BadPostcodeArea,
                $"`{area}` cannot be the area of a postcode; write its one or two capital letters, as in `CV` or `B`."
            );
        }
        return area;
    }
}
