namespace Signpost.Advisers.Insights;

/// <summary>
/// Puts nodes into columns: each as far to the right as the longest way to it is long. Counts of several versions of the
/// tree can lead in a circle; the link that closes one is not followed.
/// </summary>
internal sealed class FlowColumns
{
    private readonly Dictionary<string, List<string>> _next;
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<(string From, string To)> _closing = [];
    private readonly List<string> _left = [];

    private FlowColumns(IReadOnlyList<FlowLink> links) =>
        _next = links
            .GroupBy(link => link.From, StringComparer.Ordinal)
            .ToDictionary(
                from => from.Key,
                from => from.Select(link => link.To).Order(StringComparer.Ordinal).ToList(),
                StringComparer.Ordinal
            );

    /// <summary>The columns of all nodes that links have at their ends, from 0.</summary>
    /// <param name="start">The id of the first question.</param>
    /// <param name="links">The links, each pair of nodes once.</param>
    public static Dictionary<string, int> Of(string start, IReadOnlyList<FlowLink> links)
    {
        var columns = new FlowColumns(links);
        var entered = links.Select(link => link.To).ToHashSet(StringComparer.Ordinal);
        var nodes = links
            .SelectMany(link => new[] { link.From, link.To })
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(node => string.Equals(node, start, StringComparison.Ordinal))
            .ThenBy(entered.Contains)
            .ThenBy(node => node, StringComparer.Ordinal)
            .ToList();
        foreach (var node in nodes)
        {
            columns.Walk(node);
        }
        return columns.Count();
    }

    private void Walk(string node)
    {
        if (!_entered.Add(node))
        {
            return;
        }
        _open.Add(node);
        foreach (var next in Next(node))
        {
            if (_open.Contains(next))
            {
                _closing.Add((node, next));
            }
            Walk(next);
        }
        _open.Remove(node);
        _left.Add(node);
    }

    // Whatever a link leads to was left before the node that it comes from, unless the link closes a circle.
    private Dictionary<string, int> Count()
    {
        var columns = _left.ToDictionary(node => node, _ => 0, StringComparer.Ordinal);
        foreach (var node in Enumerable.Reverse(_left))
        {
            foreach (var next in Next(node).Where(next => !_closing.Contains((node, next))))
            {
                columns[next] = Math.Max(columns[next], columns[node] + 1);
            }
        }
        return columns;
    }

    private List<string> Next(string node) => _next.GetValueOrDefault(node, []);
}
