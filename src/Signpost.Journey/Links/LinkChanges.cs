using System.Collections.Immutable;

namespace Signpost;

/// <summary>Compares where a link led when it was made with where it leads now.</summary>
internal static class LinkChanges
{
    /// <summary>What is different, one sentence each; none where nothing is.</summary>
    /// <param name="link">The link.</param>
    /// <param name="then">The journey that it was made on, or null when that is gone or the link does not say.</param>
    /// <param name="now">Where it leads now.</param>
    public static ImmutableArray<string> Of(JourneyLink link, Journey? then, Scene now)
    {
        if (then is null)
        {
            return link.Version is null || link.Trail.Answers.IsEmpty ? [] : [LinkWords.VersionGone];
        }
        // Whoever changes the day of a link may write any; of what is to come nothing was shown.
        var day = link.Day is { } made && made < now.Today ? made : now.Today;
        if (then == now.Journey && day == now.Today && link.Trail == now.Conversation.Trail)
        {
            return [];
        }
        var (trail, node) = link.Trail.Rejoin(then, day);
        var dropped = Dropped(trail, now.Conversation.Trail);
        return
        [
            .. Answers(dropped, then, now),
            .. Question(dropped, node, now),
            .. node is Outcome outcome && now.Node is Outcome ? Results(outcome, trail, then, day, now) : [],
        ];
    }

    private static List<Answer> Dropped(Trail before, Trail now)
    {
        var kept = now.Answers.ToList();
        return [.. before.Answers.Where(answer => !kept.Remove(answer))];
    }

    private static IEnumerable<string> Answers(List<Answer> dropped, Journey then, Scene now)
    {
        for (var i = 0; i < dropped.Count; i++)
        {
            var (sentence, ends) = Answer(dropped[i], then, now);
            if (sentence is not null)
            {
                yield return sentence;
            }
            if (ends)
            {
                if (i + 1 < dropped.Count)
                {
                    yield return Says.LaterAgain;
                }
                yield break;
            }
        }
    }

    /// <summary>What has become of an answer, and whether the way ends at it: what came after it is not known.</summary>
    private static (string? Sentence, bool Ends) Answer(Answer answer, Journey then, Scene now)
    {
        if (Navigation.Line(then, answer) is not { } line)
        {
            return (null, false);
        }
        if (answer.CheckOf is not null)
        {
            return (LinkWords.CheckEnded(line.Value), true);
        }
        if (now.Node is Question here && Same(here.Id, answer.Question))
        {
            return here.FindChoice(answer.Choice) is null
                ? (LinkWords.NoLongerAChoice(line.Value, line.Label), true)
                : (LinkWords.AskedAgain(here.Text), false);
        }
        return now.Conversation.Trail.Answers.Any(kept => Same(kept.Question, answer.Question))
            ? (null, false)
            : (LinkWords.NoLongerAsked(line.Value, line.Label), false);
    }

    private static IEnumerable<string> Question(List<Answer> dropped, Node before, Scene now) =>
        now.Node is Question asked
        && !Same(asked.Id, before.Id)
        && !dropped.Exists(answer => Same(answer.Question, asked.Id))
            ? [LinkWords.NewQuestion(asked.Text)]
            : [];

    private static IEnumerable<string> Results(Outcome outcome, Trail trail, Journey then, DateOnly day, Scene now) =>
        [
            .. Same(outcome.Id, now.Node.Id) ? (IEnumerable<string>)[] : [LinkWords.OtherEnd],
            .. ResultChanges.Of(Matching.Rank(then, trail, day, outcome.Most), now),
        ];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
