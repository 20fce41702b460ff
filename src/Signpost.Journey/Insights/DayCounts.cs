using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// What the conversations that were begun on one day came to. It holds numbers, ids of the tree, and phrases that
/// were said in several conversations; nothing of any one of them.
/// </summary>
public sealed record DayCounts
{
    /// <summary>The day, in the United Kingdom.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>In how many somebody said something.</summary>
    public int Started { get; init; }

    /// <summary>How many reached an outcome, at whatever time.</summary>
    public int Finished { get; init; }

    /// <summary>How many enquiries were sent in them.</summary>
    public int Enquiries { get; init; }

    /// <summary>How many reached each outcome.</summary>
    public ImmutableArray<Count<string>> Outcomes { get; init; } = [];

    /// <summary>
    /// How many stand at each question, have reached no outcome and have sent no enquiry: they were left there, or still go
    /// on.
    /// </summary>
    public ImmutableArray<Count<string>> LeftAt { get; init; } = [];

    /// <summary>How many stand at each question and have reached no outcome, but have sent an enquiry.</summary>
    public ImmutableArray<Count<string>> EnquiredAt { get; init; } = [];

    /// <summary>
    /// How many took each step: on the way to the outcome that they reached last, or to where they stand if they reached none.
    /// </summary>
    public ImmutableArray<Count<StepTaken>> Steps { get; init; } = [];

    /// <summary>
    /// What nobody could match, and in how many conversations; only what was said in several, and of a day at most
    /// <see cref="ConversationTally.MostPhrases"/>.
    /// </summary>
    public ImmutableArray<Count<UnmatchedPhrase>> Unmatched { get; init; } = [];

    /// <summary>In how many conversations something was said that nobody could match, shown here or not.</summary>
    public int WithUnmatched { get; init; }

    /// <summary>The counts of several days together.</summary>
    /// <param name="from">The first day, which the sum bears.</param>
    /// <param name="days">The counts of days; may be none.</param>
    public static DayCounts Sum(DateOnly from, IReadOnlyList<DayCounts> days) =>
        new()
        {
            Day = from,
            Started = days.Sum(day => day.Started),
            Finished = days.Sum(day => day.Finished),
            Enquiries = days.Sum(day => day.Enquiries),
            WithUnmatched = days.Sum(day => day.WithUnmatched),
            Outcomes = Sum(days, day => day.Outcomes),
            LeftAt = Sum(days, day => day.LeftAt),
            EnquiredAt = Sum(days, day => day.EnquiredAt),
            Steps = Sum(days, day => day.Steps),
            Unmatched = Sum(days, day => day.Unmatched),
        };

    private static ImmutableArray<Count<T>> Sum<T>(
        IEnumerable<DayCounts> days,
        Func<DayCounts, ImmutableArray<Count<T>>> counts
    )
        where T : notnull =>
        [
            .. days.SelectMany(day => counts(day))
                .GroupBy(count => count.Of)
                .Select(group => new Count<T>(group.Key, group.Sum(count => count.Conversations))),
        ];
}
