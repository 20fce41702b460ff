using System.Collections.Immutable;

namespace Signpost;

/// <summary>When a scheme fits: all conditions hold.</summary>
public sealed record Rule
{
    /// <summary>How well it then fits.</summary>
    public Fit Fit { get; init; } = Fit.Good;

    /// <summary>The conditions, at least one, each about another facet.</summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <summary>When the rule holds.</summary>
    public Validity Validity { get; init; }

    /// <summary>Whether the rule holds on <paramref name="day"/> and the answers meet it.</summary>
    public bool Matches(Facts facts, DateOnly day) => Validity.Covers(day) && AreMetBy(facts);

    /// <summary>
    /// Whether the rule would match on <paramref name="day"/> if one facet had another value and all else stayed.
    /// </summary>
    internal bool MatchesWith(Facts facts, DateOnly day, string facet, string term)
    {
        if (!Validity.Covers(day))
        {
            return false;
        }
        foreach (var condition in Conditions)
        {
            var isMet = string.Equals(condition.Facet, facet, StringComparison.Ordinal)
                ? condition.Allows(term)
                : condition.IsMetBy(facts);
            if (!isMet)
            {
                return false;
            }
        }
        return true;
    }

    private bool AreMetBy(Facts facts)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.IsMetBy(facts))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>
    /// The rule as a sentence: "you are a company or you are a sole trader; and you need money".
    /// </summary>
    /// <param name="journey">Whose vocabulary has the words.</param>
    public string ToSentence(Journey journey) =>
        string.Join(
            "; and ",
            Conditions.Select(condition =>
                string.Join(
                    " or ",
                    condition.Terms.Select(term => journey.FindTerm(condition.Facet, term)?.Reason ?? term)
                )
            )
        );
}
