using System.Collections.Immutable;
using System.Globalization;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// Finds outcomes that have nothing to show for some answers. It walks the tree once for each set of answers that the
/// rules of the day can tell apart, and asks <see cref="Matching.Rank"/> for those sets that no
/// rule seen before settles.
/// </summary>
internal sealed class EmptyOutcomes
{
    /// <summary>How many pairs of a node and a set of answers are looked at before giving up.</summary>
    public const int MostCombinations = 200_000;

    private readonly Journey _journey;
    private readonly RelevantFacts _facts;
    private readonly DateOnly _today;
    private readonly HashSet<(string Node, string Known)> _seen = [];
    private readonly Dictionary<string, bool> _empty = new(StringComparer.Ordinal);
    private readonly List<Rule> _matched = [];

    private bool _gaveUp;

    private EmptyOutcomes(JourneyContent content, DateOnly today)
    {
        var live = content
            .Schemes.Where(scheme => scheme.On(today) is { IsLive: true })
            .Select(scheme => scheme with { Rules = [.. scheme.Rules.Where(rule => rule.Validity.Covers(today))] })
            .Where(scheme => !scheme.Rules.IsEmpty);
        _journey = Journey.Compile(content with { Schemes = [.. live] });
        _facts = new RelevantFacts(_journey.Schemes.SelectMany(scheme => scheme.Rules));
        _today = today;
    }

    private sealed record Step(Step? Before, Question Question, Choice Choice);

    /// <summary>Warns of each such outcome, with the answers that show it.</summary>
    public static void Check(JourneyContent content, Origins origins, Position start, DateOnly today, FindingLog log) =>
        Check(content, origins, start, today, log, MostCombinations);

    internal static void Check(
        JourneyContent content,
        Origins origins,
        Position start,
        DateOnly today,
        FindingLog log,
        int most
    )
    {
        var outcomes = new EmptyOutcomes(content, today);
        foreach (var (outcome, last) in outcomes.Find(most))
        {
            log.Warning(
                origins.At(outcome, "id"),
                FindingCode.EmptyOutcome,
                $"The outcome `{outcome.Id}` has no scheme to show on {Dates.Write(today)} after these answers: "
                    + $"{Describe(last)}; add a rule to a scheme that fits, or lead those answers elsewhere."
            );
        }
        if (outcomes._gaveUp)
        {
            log.Warning(
                start,
                FindingCode.TooManyCombinations,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are more than {most} combinations of answers, so not all outcomes were tried; "
                ) + "ask fewer questions on each way, or let rules read fewer of them."
            );
        }
    }

    private IEnumerable<(Outcome Outcome, Step Last)> Find(int most)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(Node Node, string Known, Step? Last)>([(_journey.Start, _facts.Nothing, null)]);
        while (pending.TryPop(out var state))
        {
            if (!_seen.Add((state.Node.Id, state.Known)))
            {
                continue;
            }
            if (_seen.Count > most)
            {
                _gaveUp = true;
                yield break;
            }
            if (state.Node is Question question)
            {
                foreach (var choice in question.Choices.Reverse())
                {
                    pending.Push(
                        (
                            _journey.FindNode(choice.Next)!,
                            _facts.With(state.Known, question.Facet, choice.Id),
                            new Step(state.Last, question, choice)
                        )
                    );
                }
            }
            else if (!found.Contains(state.Node.Id) && IsEmpty(state.Known, state.Last!))
            {
                found.Add(state.Node.Id);
                yield return ((Outcome)state.Node, state.Last!);
            }
        }
    }

    private bool IsEmpty(string known, Step last)
    {
        if (!_empty.TryGetValue(known, out var isEmpty))
        {
            var trail = new Trail([.. Steps(last).Select(step => new Answer(step.Question.Id, step.Choice.Id))]);
            isEmpty = !HasMatchedBefore(trail) && RanksNothing(trail);
            _empty[known] = isEmpty;
        }
        return isEmpty;
    }

    /// <summary>Whether a rule that ranked a scheme before does so again: much cheaper than ranking them all.</summary>
    private bool HasMatchedBefore(Trail trail)
    {
        var facts = Facts.From(_journey, trail);
        return _matched.Exists(rule => rule.Matches(facts, _today));
    }

    private bool RanksNothing(Trail trail)
    {
        var matches = Matching.Rank(_journey, trail, _today);
        _matched.AddRange(matches.Take(1).Select(match => match.Rule));
        return matches.IsEmpty;
    }

    private static ImmutableArray<Step> Steps(Step last)
    {
        var steps = new List<Step>();
        for (var step = last; step is not null; step = step.Before)
        {
            steps.Add(step);
        }
        steps.Reverse();
        return [.. steps];
    }

    private static string Describe(Step last) =>
        string.Join(", ", Steps(last).Select(step => $"“{step.Choice.Label}” (`{step.Question.Id}`)"));
}
