namespace Signpost.Knowledge.Trees;

/// <summary>
/// Remembers what <see cref="RuleWalk.Take"/> gave: two trees are walked in pairs of places, and meet each place of one
/// with many of the other.
/// </summary>
internal sealed class StepTable(RuleWalk walk)
{
    private const int Unknown = -1;

    private readonly List<int[]?> _next = [];

    public int Take(int known, Arrow arrow)
    {
        if (known is RuleWalk.Hopeless or RuleWalk.Matched)
        {
            return known;
        }
        while (_next.Count <= known)
        {
            _next.Add(null);
        }
        var next = _next[known] ??= NewRow();
        return next[arrow.Number] is not Unknown and var found ? found : next[arrow.Number] = walk.Take(known, arrow);
    }

    private int[] NewRow()
    {
        var row = new int[walk.ArrowCount];
        Array.Fill(row, Unknown);
        return row;
    }
}
