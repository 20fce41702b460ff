using System.Collections.Immutable;

namespace Signpost;

/// <summary>One way to answer a <see cref="Question"/>.</summary>
public sealed record Choice
{
    /// <summary>The id, unique in its question; it is also the id of a <see cref="Term"/> of the question's facet.</summary>
    public required string Id { get; init; }

    /// <summary>What the button says.</summary>
    public required string Label { get; init; }

    /// <summary>Other wordings that mean this choice, beside the words that the vocabulary has for its term.</summary>
    public ImmutableArray<string> Wordings { get; init; } = [];

    /// <summary>The id of the node that this choice leads to.</summary>
    public required string Next { get; init; }

    /// <summary>What is typed to make this choice, or null for a choice that is made by its words.</summary>
    public TypedValue? Takes { get; init; }

    /// <summary>Where this choice leads instead, by the first test that holds.</summary>
    public ImmutableArray<Detour> Detours
    {
        // Journeys that were published before there was such a list are read without one.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The id of the node that this choice leads to on a day: that of the first detour whose test holds, or
    /// <see cref="Next"/>.</summary>
    /// <param name="period">The accounting period that was typed last, by this very choice or earlier; or null.</param>
    /// <param name="today">The day.</param>
    public string NextOn(AccountingPeriod? period, DateOnly today)
    {
        if (period is not null)
        {
            foreach (var detour in Detours)
            {
                if (ReliefDates.Holds(detour.When, period, today))
                {
                    return detour.Next;
                }
            }
        }
        return Next;
    }
}
