using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Knowledge.Trees;

/// <summary>An arrow taken, and those before it: paths that begin alike share their beginning.</summary>
internal sealed record Step(Step? Before, Arrow Arrow)
{
    private const int MostTold = 10;
    private const int ToldAtTheEnd = 2;

    /// <summary>The ways of a path, the first first.</summary>
    public static ImmutableArray<Way> Ways(Step? last)
    {
        var ways = new List<Way>();
        for (var step = last; step is not null; step = step.Before)
        {
            ways.Add(step.Arrow.Way);
        }
        ways.Reverse();
        return [.. ways];
    }

    /// <summary>
    /// The answers of a path, as in “A company” (`who`), “Coventry” (`where`); of a very long one the first and last.
    /// </summary>
    public static string Tell(Step? last)
    {
        var ways = Ways(last);
        if (ways.Length <= MostTold)
        {
            return string.Join(", ", ways.Select(Tell));
        }
        var leftOut = string.Create(CultureInfo.InvariantCulture, $"({ways.Length - MostTold} more answers)");
        return string.Join(
            ", ",
            ways.Take(MostTold - ToldAtTheEnd)
                .Select(Tell)
                .Append(leftOut)
                .Concat(ways.TakeLast(ToldAtTheEnd).Select(Tell))
        );
    }

    /// <summary>A shortest path, the first in the order of choices; null where there is none.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="start">Where the path begins.</param>
    /// <param name="end">Where it ends; another node than <paramref name="start"/>.</param>
    /// <param name="isAllowed">Which arrows it may take.</param>
    public static Step? Shortest(TreeGraph tree, int start, int end, Func<Arrow, bool> isAllowed)
    {
        var lasts = new Step?[tree.Nodes.Length];
        var lengths = new int[tree.Nodes.Length];
        for (var node = start; node < end; node++)
        {
            if (node != start && lasts[node] is null)
            {
                continue;
            }
            foreach (var arrow in tree.Arrows[node])
            {
                if (isAllowed(arrow) && (lasts[arrow.To] is null || lengths[node] + 1 < lengths[arrow.To]))
                {
                    lasts[arrow.To] = new Step(lasts[node], arrow);
                    lengths[arrow.To] = lengths[node] + 1;
                }
            }
        }
        return lasts[end];
    }

    private static string Tell(Way way) =>
        way.When is null
            ? $"“{way.Choice.Label}” (`{way.Question.Id}`)"
            : $"“{way.Choice.Label}” (`{way.Question.Id}`, when `{Reading.Kebab<ReliefTest>.Write(way.When.Value)}`)";
}
