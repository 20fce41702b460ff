using System.Globalization;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// Finds outcomes that have nothing to show for some answers on some day of the next 12 months. Rules that hold all year
/// are tried first: where they leave nothing empty, no day does. Only what they leave empty is tried again, on half the
/// year each time, down to the first day.
/// </summary>
internal sealed class EmptyOutcomes
{
    /// <summary>How many pairs of a node and of what is known there are looked at before giving up.</summary>
    public const int MostCombinations = 1_000_000;

    private readonly RuleYear _year;
    private readonly EmptyWalk _walk;

    private EmptyOutcomes(JourneyContent content, TreeGraph tree, DateOnly today, int most)
    {
        _year = new RuleYear(content.Schemes, today);
        _walk = new EmptyWalk(tree, _year.Rules, most);
    }

    /// <summary>An outcome that has nothing to show.</summary>
    /// <param name="Outcome">The number of the outcome.</param>
    /// <param name="Day">The first such day.</param>
    /// <param name="Last">The last of the answers that show it.</param>
    internal sealed record Hole(int Outcome, DateOnly Day, Step Last);

    /// <summary>Reports each such outcome once, with the first such day and answers that show it.</summary>
    /// <param name="content">Schemes and tree, of which the schemes are read.</param>
    /// <param name="tree">The tree of the content.</param>
    /// <param name="origins">Where things are written down.</param>
    /// <param name="start">Where to say that not everything was tried.</param>
    /// <param name="today">The first day.</param>
    /// <param name="log">Where findings go.</param>
    /// <param name="most">How many combinations are tried at the most.</param>
    public static void Check(
        JourneyContent content,
        TreeGraph tree,
        Origins origins,
        Position start,
        DateOnly today,
        FindingLog log,
        int most = MostCombinations
    )
    {
        var (holes, gaveUp) = Find(content, tree, today, most);
        foreach (var hole in holes)
        {
            var outcome = tree.Nodes[hole.Outcome];
            log.Error(
                origins.At(outcome, "id"),
                FindingCode.EmptyOutcome,
                $"The outcome `{outcome.Id}` has no scheme to show on {Dates.Write(hole.Day)} after these answers: "
                    + $"{Step.Tell(hole.Last)}; add a rule that holds then to a scheme that fits, or lead those answers elsewhere."
            );
        }
        if (gaveUp)
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

    /// <summary>Each such outcome once, and whether the walk was given up, so that there may be more.</summary>
    internal static (List<Hole> Holes, bool GaveUp) Find(
        JourneyContent content,
        TreeGraph tree,
        DateOnly today,
        int most = MostCombinations
    )
    {
        var outcomes = new EmptyOutcomes(content, tree, today, most);
        var all = Enumerable.Range(0, tree.Nodes.Length).Where(node => tree.Nodes[node] is Outcome);
        var holes = new List<Hole>();
        outcomes.Search(0, outcomes._year.Days.Length - 1, [.. all], holes);
        return (holes, outcomes._walk.GaveUp);
    }

    private void Search(int first, int last, HashSet<int> outcomes, List<Hole> holes)
    {
        var empty = outcomes.Count is 0 ? [] : _walk.Find(_year.LiveThrough(first, last), outcomes);
        if (empty.Count is 0)
        {
            return;
        }
        if (first == last)
        {
            holes.AddRange(empty.Select(hole => new Hole(hole.Key, _year.Days[first], hole.Value)));
            return;
        }
        var middle = (first + last) / 2;
        var suspects = empty.Keys.ToHashSet();
        Search(first, middle, suspects, holes);
        suspects.ExceptWith(holes.Select(hole => hole.Outcome));
        Search(middle + 1, last, suspects, holes);
    }
}
