using System.Collections.Immutable;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>An answer to a question that two trees have, and where it leads in each.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Arrows">The arrow that it takes in each tree; null where that tree does not have the choice.</param>
/// <param name="IsOwn">
/// Whether each tree alone would tell this answer from the others: it has the choice, and where a test holds, a detour
/// for it.
/// </param>
internal sealed record JointAnswer(PathAnswer Answer, Both<Arrow?> Arrows, Both<bool> IsOwn)
{
    /// <summary>The answers that either tree has, in an order that does not change when the two change places.</summary>
    public static ImmutableArray<JointAnswer> Of(ImmutableArray<Arrow> old, ImmutableArray<Arrow> now) =>
        [
            .. old.Concat(now)
                .Select(arrow => PathAnswer.Of(arrow.Way))
                .Distinct()
                .OrderBy(answer => Math.Min(Place(old, answer), Place(now, answer)))
                .ThenBy(answer => Math.Max(Place(old, answer), Place(now, answer)))
                .ThenBy(answer => answer.Choice, StringComparer.Ordinal)
                .ThenBy(answer => answer.When)
                .Select(answer => new JointAnswer(
                    answer,
                    new Both<Arrow?>(Taken(old, answer), Taken(now, answer)),
                    new Both<bool>(Find(old, answer) is not null, Find(now, answer) is not null)
                )),
        ];

    private static int Place(ImmutableArray<Arrow> arrows, PathAnswer answer) =>
        Find(arrows, answer) is { } arrow ? arrows.IndexOf(arrow) : int.MaxValue;

    private static Arrow? Taken(ImmutableArray<Arrow> arrows, PathAnswer answer) =>
        Find(arrows, answer) ?? Find(arrows, answer with { When = null });

    private static Arrow? Find(ImmutableArray<Arrow> arrows, PathAnswer answer) =>
        arrows.FirstOrDefault(arrow =>
            arrow.Way.When == answer.When && string.Equals(arrow.Way.Choice.Id, answer.Choice, StringComparison.Ordinal)
        );
}
