using System.Collections.Immutable;
using Signpost.Knowledge.Evaluation;
using Signpost.Knowledge.Files;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads examples.yaml.</summary>
internal sealed class ExamplesReader(Origins origins, FindingLog log)
{
    public const string FileName = "examples.yaml";

    private const string Name = "examples";
    private const string Query = "query";
    private const string Schemes = "schemes";
    private const string Decided = "decision";

    /// <summary>The examples that could be read.</summary>
    public ImmutableArray<LabelledQuery> Read(KnowledgeFile file)
    {
        if (YamlTree.Read(file, log) is not { } root || Lists.Read(root, Name, log) is not { } items)
        {
            return [];
        }
        if (items.IsEmpty)
        {
            log.Error(root.At, FindingCode.EmptyFile, "There are no examples here; add some, or delete the file.");
        }
        return
        [
            .. Fields
                .Groups(items, "an example", [Query, Schemes, Decided], log)
                .Select(ReadExample)
                .OfType<LabelledQuery>(),
        ];
    }

    private LabelledQuery? ReadExample(Fields fields)
    {
        var errors = log.Errors;
        var query = fields.Text(Query);
        var schemes = fields.Find(Schemes) is null ? [] : fields.Lines(Schemes);
        var decision = ReadDecision(fields);
        return log.Errors == errors
            ? origins.Add(new LabelledQuery(query, decision, schemes, fields.At(Query)), fields)
            : null;
    }

    private Decision ReadDecision(Fields fields)
    {
        var hasSchemes = fields.Find(Schemes) is not null;
        if (fields.Find(Decided) is null)
        {
            if (!hasSchemes)
            {
                log.Error(
                    fields.Map.At,
                    FindingCode.MissingField,
                    $"This example does not say what people should get; add the field `{Schemes}` or the field `{Decided}`."
                );
            }
            return Decision.Answer;
        }
        if (hasSchemes)
        {
            log.Error(
                fields.At(Decided),
                FindingCode.UnknownKey,
                $"An example with `{Schemes}` cannot have a `{Decided}` as well; keep one of the two."
            );
            return default;
        }
        var decision = fields.OneOf<ExampleDecision>(Decided);
        return decision switch
        {
            ExampleDecision.Clarify => Decision.Clarify,
            ExampleDecision.None => Decision.None,
            ExampleDecision.Safety => Decision.Safety,
            _ => Decision.Human,
        };
    }

    /// <summary>What an example without schemes may name: an answer is known by its schemes.</summary>
    private enum ExampleDecision
    {
        Clarify,
        None,
        Safety,
        Human,
    }
}
