using System.Collections.Immutable;
using System.Numerics;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>
/// What a change of the knowledge means for the people who answer. They give the same answers to the same questions (by
/// id), whenever a tree asks them; and where a choice has detours, one test or none turns them aside, the same one in
/// both trees. A tree that has no detour for that test leads them its usual way.
/// </summary>
/// <remarks>
/// <para>
/// An answer set has an answer to each question that either tree asks of somebody who gives these answers, and no
/// other. So where one tree asks something that the other does not, each of the choices there makes another answer
/// set; and where both ask it, at whatever point, it is answered once for both.
/// </para>
/// <para>
/// Where both trees ask a question, somebody may give an answer that only one of them has. The walk through the other
/// ends there, at no outcome. An answer set that comes to no outcome in either tree does not count.
/// </para>
/// <para>
/// All counts are exact, and old and new can change places: then each move goes the other way, and as many make it.
/// Answer sets are counted along pairs of places in the two trees and never listed, so the work grows with the trees
/// and with how far they have grown apart.
/// </para>
/// </remarks>
public sealed record JourneyComparison
{
    /// <summary>The day for which schemes were looked at.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The main start, then the checks in the order of the contents.</summary>
    public required ImmutableArray<StartComparison> Starts { get; init; }

    /// <summary>Whether anything has changed at all.</summary>
    public bool IsChanged => Starts.Any(start => start.IsChanged);

    /// <summary>How many answer sets end elsewhere, from all starts together.</summary>
    public BigInteger Moved =>
        Starts.SelectMany(start => start.Moves).Aggregate(BigInteger.Zero, (sum, move) => sum + move.Count);

    /// <summary>Compares two contents that were read without an error.</summary>
    /// <param name="old">The one before.</param>
    /// <param name="now">The one after.</param>
    /// <param name="day">The day on which schemes are live and rules hold.</param>
    /// <exception cref="ArgumentException">A tree has a gap or a circle.</exception>
    public static JourneyComparison Of(JourneyContent old, JourneyContent now, DateOnly day)
    {
        var trees = new TwoTrees(TreeGraph.Of(old), TreeGraph.Of(now));
        var schemes = SchemePair.Of(old, now);
        var fits = new FitWalk(trees, [.. schemes.Where(pair => pair.CanFit(day))], day);
        return new JourneyComparison
        {
            Day = day,
            Starts = [.. StartPair.Of(old, now, schemes).Select(start => Compare(trees, fits, start))],
        };
    }

    private static StartComparison Compare(TwoTrees trees, FitWalk fits, StartPair start)
    {
        var graph = new JointGraph(trees, start.Old, start.New);
        return new StartComparison
        {
            Scheme = start.Scheme,
            Old = start.Old,
            New = start.New,
            Unmoved = graph.Unmoved,
            Moves = graph.Moves,
            Fits = fits.ChangesIn(graph),
        };
    }
}
