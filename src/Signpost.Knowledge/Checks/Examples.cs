using System.Collections.Immutable;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds examples that are not understood as they should be.</summary>
internal static class Examples
{
    public static void Check(
        ImmutableArray<LabelledQuery> examples,
        JourneyContent content,
        DateOnly today,
        FindingLog log
    )
    {
        if (examples.IsEmpty)
        {
            return;
        }
        WarnOfRepeated(examples, log);
        var journey = Journey.Compile(content);
        foreach (var example in examples)
        {
            var judged = JudgedQuery.Of(example, journey, today);
            if (!judged.IsRight)
            {
                log.Warning(example.At, FindingCode.ExampleElsewhere, Message(example, judged.Understood));
            }
        }
    }

    /// <summary>Where an example goes, where it should go, the words that took it there, and what to do.</summary>
    internal static string Message(LabelledQuery example, Understood given)
    {
        var because = given.Because.IsEmpty ? string.Empty : $", because {Listed(given.Because, "and")}";
        return $"Whoever types “{Shown(example.Query)}” should {Should(example)} and now {Gets(given)}{because}; "
            + $"{Remedy(example)}, or correct the example.";
    }

    private static void WarnOfRepeated(ImmutableArray<LabelledQuery> examples, FindingLog log)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var example in examples.Where(example => !seen.Add(example.Query)))
        {
            log.Warning(
                example.At,
                FindingCode.RepeatedEntry,
                $"The example `{Shown(example.Query)}` is in this list twice; delete one of the two."
            );
        }
    }

    private static string Should(LabelledQuery example) =>
        example.Decision switch
        {
            Decision.Answer => $"be pointed to {Listed([.. example.Schemes.Select(Quoted)], "or")}",
            Decision.Clarify => "be asked what they mean",
            Decision.None => "be told that we cannot help",
            Decision.Safety => "get the safety line",
            _ => "be offered a person",
        };

    private static string Gets(Understood given) =>
        given.Decision switch
        {
            Decision.Answer => given.Schemes is [var first, ..]
                ? $"is pointed to {Quoted(first.Scheme.Id)} first"
                : "is pointed to nothing",
            Decision.Clarify => "is asked what they mean",
            Decision.None => "is told that we cannot help",
            Decision.Safety => "gets the safety line",
            _ => "is offered a person",
        };

    private static string Remedy(LabelledQuery example) =>
        example.Decision switch
        {
            Decision.Answer => "write words of it under `asks` of the right scheme",
            Decision.None => "add its words to an entry under `outside` in the everyday words",
            Decision.Safety => "add its words to an entry under `safety` in the everyday words",
            _ => "look at the words that were taken for something else",
        };

    private static string Listed(ImmutableArray<string> parts, string last) =>
        parts is [var only] ? only : $"{string.Join(", ", parts[..^1])} {last} {parts[^1]}";

    private static string Quoted(string id) => $"`{id}`";

    // A finding is one line, and so is a pasted e-mail in it.
    private static string Shown(string query) =>
        string.Join(' ', query.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
