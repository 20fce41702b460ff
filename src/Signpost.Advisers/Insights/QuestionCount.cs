using System.Collections.Immutable;

namespace Signpost.Advisers.Insights;

/// <summary>How many were asked a question, and how many of them went no further.</summary>
/// <param name="Id">The id of the question.</param>
/// <param name="Asked">How many were asked; 1 or more.</param>
/// <param name="Left">How many stand there, with neither a result nor an enquiry; 0 to <see cref="Asked"/>.</param>
public sealed record QuestionCount(string Id, int Asked, int Left)
{
    /// <summary>
    /// The questions of some days, those that most people were asked first, and else in the order of the tree.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <param name="journey">The journey that is current, or null.</param>
    public static ImmutableArray<QuestionCount> In(DayCounts counts, Journey? journey)
    {
        var left = counts.LeftAt.ToDictionary(at => at.Of, at => at.Conversations, StringComparer.Ordinal);
        var enquired = counts.EnquiredAt.ToDictionary(at => at.Of, at => at.Conversations, StringComparer.Ordinal);
        var wentOn = counts
            .Steps.GroupBy(step => step.Of.From, StringComparer.Ordinal)
            .ToDictionary(from => from.Key, from => from.Sum(step => step.Conversations), StringComparer.Ordinal);
        // A check can begin at an outcome, which asks nothing.
        var outcomes = counts.Outcomes.Select(outcome => outcome.Of).ToHashSet(StringComparer.Ordinal);
        var order = (journey?.Content.Questions ?? [])
            .Index()
            .ToDictionary(question => question.Item.Id, question => question.Index, StringComparer.Ordinal);
        return
        [
            .. left
                .Keys.Union(enquired.Keys, StringComparer.Ordinal)
                .Union(wentOn.Keys, StringComparer.Ordinal)
                .Where(id => !outcomes.Contains(id) && journey?.FindNode(id) is not Outcome)
                .Select(id => new QuestionCount(
                    id,
                    left.GetValueOrDefault(id) + enquired.GetValueOrDefault(id) + wentOn.GetValueOrDefault(id),
                    left.GetValueOrDefault(id)
                ))
                .OrderByDescending(question => question.Asked)
                .ThenBy(question => order.GetValueOrDefault(question.Id, int.MaxValue))
                .ThenBy(question => question.Id, StringComparer.Ordinal),
        ];
    }
}
