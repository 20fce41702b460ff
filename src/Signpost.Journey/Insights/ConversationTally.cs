using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Counts conversations by the day on which they were begun. The same conversations give the same counts in whatever
/// order they come, so that counting again puts right what was counted too early.
/// </summary>
public sealed class ConversationTally
{
    /// <summary>In how many conversations a phrase must have been said before it is written down.</summary>
    public const int FewestSayingTheSame = 2;

    /// <summary>How many phrases of a day are written down: those of the most conversations, so that a row has room for them.</summary>
    public const int MostPhrases = 200;

    private readonly Dictionary<DateOnly, Day> _days = [];
    private readonly Dictionary<string, int> _saying = new(StringComparer.Ordinal);

    /// <summary>Counts a conversation; one in which nobody has said anything counts for nothing.</summary>
    public void Add(Conversation conversation)
    {
        if (conversation.Course is not { Begun: { } begun } course)
        {
            return;
        }
        if (!_days.TryGetValue(begun, out var day))
        {
            _days.Add(begun, day = new Day());
        }
        day.Add(conversation, course);
        foreach (var phrase in course.Unmatched.Select(unmatched => unmatched.Phrase).Distinct(StringComparer.Ordinal))
        {
            _saying[phrase] = _saying.GetValueOrDefault(phrase) + 1;
        }
    }

    /// <summary>The counts of a day; zeros for a day on which nothing was begun.</summary>
    public DayCounts On(DateOnly day) =>
        _days.TryGetValue(day, out var counted) ? counted.Counts(day, IsSaidBySeveral) : new DayCounts { Day = day };

    private bool IsSaidBySeveral(UnmatchedPhrase unmatched) => _saying[unmatched.Phrase] >= FewestSayingTheSame;

    private sealed class Day
    {
        private readonly Dictionary<string, int> _outcomes = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _leftAt = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _enquiredAt = new(StringComparer.Ordinal);
        private readonly Dictionary<StepTaken, int> _steps = [];
        private readonly Dictionary<UnmatchedPhrase, int> _unmatched = [];
        private int _started;
        private int _finished;
        private int _enquiries;
        private int _withUnmatched;

        public void Add(Conversation conversation, Course course)
        {
            _started++;
            _enquiries += conversation.Enquiries;
            _withUnmatched += course.Unmatched.IsEmpty ? 0 : 1;
            var isFinished = !course.Reached.IsEmpty;
            if (isFinished)
            {
                _finished++;
            }
            else
            {
                Increase(conversation.Enquiries > 0 ? _enquiredAt : _leftAt, conversation.Node);
            }
            foreach (var outcome in course.Reached)
            {
                Increase(_outcomes, outcome);
            }
            foreach (var unmatched in course.Unmatched)
            {
                Increase(_unmatched, unmatched);
            }
            foreach (var step in isFinished ? course.Way : StepTaken.Of(conversation))
            {
                Increase(_steps, step);
            }
        }

        public DayCounts Counts(DateOnly day, Func<UnmatchedPhrase, bool> isSaidBySeveral)
        {
            var said = Sorted(_unmatched, said => $"{said.Node} {said.Phrase}")
                .RemoveAll(count => !isSaidBySeveral(count.Of));
            return new()
            {
                Day = day,
                Started = _started,
                Finished = _finished,
                Enquiries = _enquiries,
                WithUnmatched = _withUnmatched,
                Outcomes = Sorted(_outcomes, id => id),
                LeftAt = Sorted(_leftAt, id => id),
                EnquiredAt = Sorted(_enquiredAt, id => id),
                Steps = Sorted(_steps, step => $"{step.From} {step.Choice} {step.To}"),
                Unmatched =
                [
                    .. said.OrderByDescending(count => count.Conversations)
                        .ThenBy(count => count.Of.Phrase, StringComparer.Ordinal)
                        .Take(MostPhrases),
                ],
            };
        }

        private static void Increase<T>(Dictionary<T, int> counts, T key)
            where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

        private static ImmutableArray<Count<T>> Sorted<T>(Dictionary<T, int> counts, Func<T, string> key)
            where T : notnull =>
            [
                .. counts
                    .OrderBy(count => key(count.Key), StringComparer.Ordinal)
                    .Select(count => new Count<T>(count.Key, count.Value)),
            ];
    }
}
