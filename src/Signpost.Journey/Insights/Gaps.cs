using System.Collections.Immutable;
using System.Globalization;

namespace Signpost;

/// <summary>Finds the gaps in a journey that counts of conversations show.</summary>
public static class Gaps
{
    /// <summary>Of how many people who were asked a question it is told that many left or nobody chose.</summary>
    public const int FewestAsked = 20;

    /// <summary>Which share of them has to leave: one in four.</summary>
    public const int LeaverOf = 4;

    private const string JourneyFile = "journey.yaml";
    private const string SchemesFolder = "schemes";
    private const string VocabularyFile = "vocabulary.yaml";

    /// <summary>The gaps, what most people felt first. What is not in the journey any more has no gap.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="journey">The journey that is current.</param>
    public static ImmutableArray<Gap> In(DayCounts counts, Journey journey) =>
        [
            .. Unmatched(counts, journey)
                .Concat(journey.Content.Questions.SelectMany(question => At(question, counts)))
                .OrderByDescending(gap => gap.Conversations)
                .ThenBy(gap => gap.Kind)
                .ThenBy(gap => gap.Node, StringComparer.Ordinal)
                .ThenBy(gap => gap.Says, StringComparer.Ordinal),
        ];

    private static IEnumerable<Gap> Unmatched(DayCounts counts, Journey journey)
    {
        foreach (var ((node, phrase), conversations) in counts.Unmatched)
        {
            if (journey.FindNode(node) is { } at)
            {
                var where = at is Question question ? $"at “{question.Text}”" : "after the results";
                var times = Number(conversations);
                yield return new Gap(
                    GapKind.Unmatched,
                    node,
                    conversations,
                    $"“{phrase}” was said in {times} conversations {where}, and nothing matched.",
                    at is Question ? VocabularyFile : SchemesFolder,
                    at is Question { Facet: var facet }
                        ? $"Add “{phrase}” to the words of the term of “{facet}” that it means, or to also-known-as of the scheme that it names."
                        : $"Add “{phrase}” to also-known-as of the scheme that it names, in its file."
                );
            }
        }
    }

    private static IEnumerable<Gap> At(Question question, DayCounts counts)
    {
        var left = Number(counts.LeftAt, question.Id);
        var steps = counts.Steps.Where(count => Same(count.Of.From, question.Id)).ToList();
        var asked = left + Number(counts.EnquiredAt, question.Id) + steps.Sum(step => step.Conversations);
        if (asked < FewestAsked)
        {
            yield break;
        }
        if (left * LeaverOf >= asked)
        {
            yield return new Gap(
                GapKind.LeftAt,
                question.Id,
                left,
                $"{Number(left)} of {Number(asked)} people who were asked “{question.Text}” went no further.",
                JourneyFile,
                $"Make the text, the hint or the choices of question “{question.Id}” plainer, or ask it later."
            );
        }
        foreach (var choice in question.Choices.Where(choice => !steps.Exists(step => Same(step.Of.Choice, choice.Id))))
        {
            yield return new Gap(
                GapKind.NeverChosen,
                question.Id,
                asked,
                $"None of {Number(asked)} people who were asked “{question.Text}” chose “{choice.Label}”.",
                JourneyFile,
                $"Look at choice “{choice.Id}” of question “{question.Id}”: reword it, or take it out if nobody needs it."
            );
        }
    }

    private static int Number(ImmutableArray<Count<string>> counts, string id) =>
        counts.FirstOrDefault(count => Same(count.Of, id))?.Conversations ?? 0;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
