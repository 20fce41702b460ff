using System.Collections.Immutable;
using Signpost.Knowledge.Files;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads everyday-words.yaml.</summary>
internal sealed class EverydayWordsReader(Origins origins, FindingLog log)
{
    public const string FileName = "everyday-words.yaml";

    /// <summary>The everyday words, or null when they could not be read at all.</summary>
    public EverydayWords? Read(KnowledgeFile file)
    {
        if (YamlTree.Read(file, log) is not { } root || Lists.ReadMap(root, "the everyday words", log) is not { } map)
        {
            return null;
        }
        if (map.Entries.IsEmpty)
        {
            log.Error(map.At, FindingCode.EmptyFile, "There are no everyday words here; add some, or delete the file.");
            return null;
        }
        var fields = new Fields(map, "the everyday words", ["alike", "vague", "safety", "languages", "outside"], log);
        return origins.Add(
            new EverydayWords
            {
                Alike = [.. fields.ItemsIfGiven("alike").Select(ReadGroup)],
                Vague = fields.OptionalLines("vague"),
                Safety =
                [
                    .. fields
                        .Groups(fields.ItemsIfGiven("safety"), "a safety line", ["text", "words", "signs", "unless"])
                        .Select(line =>
                            origins.Add(
                                new SafetyLine(line.Text("text"), line.Lines("words"))
                                {
                                    Signs = line.OptionalLines("signs"),
                                    Unless = line.OptionalLines("unless"),
                                },
                                line
                            )
                        ),
                ],
                Languages =
                [
                    .. fields
                        .Groups(fields.ItemsIfGiven("languages"), "a language", ["language", "words"])
                        .Select(language =>
                            origins.Add(new OtherLanguage(language.Line("language"), language.Lines("words")), language)
                        ),
                ],
                Outside =
                [
                    .. fields
                        .Groups(fields.ItemsIfGiven("outside"), "an outside topic", ["about", "asks"])
                        .Select(topic =>
                            origins.Add(new OutsideTopic(topic.Line("about"), topic.Lines("asks")), topic)
                        ),
                ],
            },
            fields
        );
    }

    private ImmutableArray<string> ReadGroup(YamlItem item)
    {
        if (Lists.Read(item, "alike", log) is not { } words)
        {
            return [];
        }
        if (words.IsEmpty)
        {
            log.Error(item.At, FindingCode.EmptyList, "This group of words is empty; add its words, or delete it.");
        }
        return [.. words.Select(word => Texts.ReadLine(word, "alike", log))];
    }
}
