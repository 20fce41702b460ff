using System.Collections.Immutable;

namespace Signpost;

/// <summary>A test of one answer: the facet was settled, and with one of these values.</summary>
/// <param name="Facet">The facet that is read.</param>
/// <param name="Terms">The values that pass; at least one.</param>
public sealed record Condition(string Facet, ImmutableArray<string> Terms)
{
    /// <summary>
    /// Whether the answers pass. A facet that nobody was asked about does not pass: what is not known is never
    /// assumed.
    /// </summary>
    public bool IsMetBy(Facts facts) => facts.Find(Facet) is { } settled && Allows(settled);

    /// <summary>Whether a value of the facet passes.</summary>
    public bool Allows(string value)
    {
        foreach (var term in Terms)
        {
            if (string.Equals(term, value, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
