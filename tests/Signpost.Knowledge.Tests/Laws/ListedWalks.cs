using System.Collections.Immutable;
using Signpost.Knowledge.Paths;

namespace Signpost.Knowledge.Tests.Laws;

/// <summary>
/// All answer sets of two small journeys, listed: each pair of a walk through one tree and a walk through the other that
/// agree on what both are asked.
/// </summary>
internal sealed class ListedWalks
{
    private readonly Dictionary<string, Question> _questions;
    private readonly Dictionary<string, Question> _others;

    private ListedWalks(JourneyContent content, JourneyContent other)
    {
        _questions = content.Questions.ToDictionary(question => question.Id);
        _others = other.Questions.ToDictionary(question => question.Id);
    }

    /// <summary>A walk: the answers, and the outcome, or null where the tree does not have the last answer.</summary>
    public sealed record Walk(ImmutableArray<PathAnswer> Answers, string? End, Dictionary<string, string> Facts);

    public static IEnumerable<(Walk Old, Walk New)> Pairs(
        JourneyContent old,
        string? oldStart,
        JourneyContent now,
        string? newStart
    )
    {
        var olds = new ListedWalks(old, now);
        var news = new ListedWalks(now, old);
        var second = news.From(newStart).ToList();
        return from one in olds.From(oldStart)
            from other in second
            where olds.Agrees(one, other) && news.Agrees(other, one)
            where one.End is not null || other.End is not null
            select (one, other);
    }

    private IEnumerable<Walk> From(string? start) => start is null ? [new Walk([], null, [])] : From(start, [], []);

    private IEnumerable<Walk> From(string node, ImmutableArray<PathAnswer> before, Dictionary<string, string> facts)
    {
        if (!_questions.TryGetValue(node, out var question))
        {
            return [new Walk(before, node, facts)];
        }
        var own = question.Ways.Select(PathAnswer.Of);
        var others = _others.TryGetValue(node, out var other) ? other.Ways.Select(PathAnswer.Of) : [];
        return own.Union(others).SelectMany(answer => Answer(question, answer, before, facts));
    }

    private IEnumerable<Walk> Answer(
        Question question,
        PathAnswer answer,
        ImmutableArray<PathAnswer> before,
        Dictionary<string, string> facts
    )
    {
        var ways = question.Ways.Where(way => way.Choice.Id == answer.Choice).ToList();
        var way = ways.Find(way => way.When == answer.When) ?? ways.Find(way => way.When is null);
        var known = new Dictionary<string, string>(facts) { [question.Facet] = answer.Choice };
        return way is null ? [new Walk(before.Add(answer), null, facts)] : From(way.Next, before.Add(answer), known);
    }

    /// <summary>Whether both gave one answer to what both were asked, and this one alone only answers of its own tree.</summary>
    private bool Agrees(Walk walk, Walk other) =>
        walk.Answers.All(answer =>
            other.Answers.FirstOrDefault(a => a.Question == answer.Question) is { } same
                ? same == answer
                : _questions[answer.Question].Ways.Select(PathAnswer.Of).Contains(answer)
        );
}
