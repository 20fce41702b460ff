using System.Collections.Immutable;

namespace Signpost.Advisers.Insights;

/// <summary>Finds the places of a <see cref="Sankey"/>. The same links in whatever order make the same picture.</summary>
public static class SankeyLayout
{
    /// <summary>How many links a picture has at the most; who wants all reads the table.</summary>
    public const int Most = 150;

    /// <summary>How much room each node has for its words, in pixels: below it, where it is lower, or else within.</summary>
    public const int LineHeight = 20;

    private const int ColumnWidth = 240;
    private const int Edge = 8;
    private const int Gap = 8;
    private const double FullHeight = 320;
    private const double LeastWidth = 1;
    private const double LeastHeight = 4;

    /// <summary>The picture.</summary>
    /// <param name="start">The id of the first question.</param>
    /// <param name="links">The links; may be none.</param>
    public static Sankey Of(string start, IEnumerable<FlowLink> links)
    {
        var all = Sorted(links);
        var shown = all.Take(Most).ToList();
        var columns = FlowColumns.Of(start, shown);
        var sizes = Sizes(shown, columns);
        var nodes = Nodes(shown, columns, sizes);
        return new Sankey(
            [.. nodes.Values.OrderBy(node => node.Column).ThenBy(node => node.Top)],
            Links(shown, nodes, sizes.Width),
            (columns.Values.DefaultIfEmpty(-1).Max() + 1) * ColumnWidth + (2 * Edge),
            nodes.Values.Select(node => node.Top + Math.Max(node.Height, LineHeight)).DefaultIfEmpty(0).Max() + Edge,
            all.Count - shown.Count
        );
    }

    private static List<FlowLink> Sorted(IEnumerable<FlowLink> links) =>
        [
            .. links
                .OrderByDescending(link => link.Conversations)
                .ThenBy(link => link.From, StringComparer.Ordinal)
                .ThenBy(link => link.To, StringComparer.Ordinal),
        ];

    /// <summary>How wide each link is, and how many conversations go through each node and how high that makes it.</summary>
    private static (
        Func<FlowLink, double> Width,
        IReadOnlyDictionary<string, (long Through, double Height)> Nodes
    ) Sizes(List<FlowLink> links, Dictionary<string, int> columns)
    {
        var into = links.ToLookup(link => link.To, StringComparer.Ordinal);
        var outOf = links.ToLookup(link => link.From, StringComparer.Ordinal);
        var through = columns.Keys.ToDictionary(
            node => node,
            node => Math.Max(into[node].Sum(Many), outOf[node].Sum(Many)),
            StringComparer.Ordinal
        );
        var fullest = columns
            .GroupBy(node => node.Value, node => through[node.Key])
            .Select(column => column.Sum())
            .DefaultIfEmpty(1)
            .Max();
        return (
            Width,
            columns.Keys.ToDictionary(
                node => node,
                node =>
                    (
                        through[node],
                        Math.Max(LeastHeight, Math.Max(into[node].Sum(Width), outOf[node].Sum(Width)))
                    ),
                StringComparer.Ordinal
            )
        );

        double Width(FlowLink link) => Math.Max(LeastWidth, link.Conversations * FullHeight / fullest);
        static long Many(FlowLink link) => link.Conversations;
    }

    private static Dictionary<string, PlacedNode> Nodes(
        List<FlowLink> links,
        Dictionary<string, int> columns,
        (Func<FlowLink, double> Width, IReadOnlyDictionary<string, (long Through, double Height)> Nodes) sizes
    )
    {
        var placed = new Dictionary<string, PlacedNode>(StringComparer.Ordinal);
        var into = links.ToLookup(link => link.To, StringComparer.Ordinal);
        var byColumn = columns.GroupBy(node => node.Value, node => node.Key).OrderBy(column => column.Key).ToList();
        var highest = byColumn.Select(column => column.Sum(Slot)).DefaultIfEmpty(0).Max();
        foreach (var column in byColumn)
        {
            var top = Edge + ((highest - column.Sum(Slot)) / 2);
            var order = column
                .OrderBy(MiddleOfSources)
                .ThenByDescending(node => sizes.Nodes[node].Through)
                .ThenBy(node => node, StringComparer.Ordinal)
                .ToList();
            foreach (var node in order)
            {
                var (through, height) = sizes.Nodes[node];
                var left = Edge + (column.Key * ColumnWidth);
                placed.Add(node, new(node, column.Key, (int)Math.Min(through, int.MaxValue), left, top, height));
                top += Slot(node);
            }
        }
        return placed;

        double Slot(string node) => Math.Max(sizes.Nodes[node].Height, LineHeight) + Gap;

        double MiddleOfSources(string node)
        {
            var sources = into[node].Where(link => placed.ContainsKey(link.From)).ToList();
            return sources.Count == 0
                ? double.MaxValue
                : sources.Sum(link => placed[link.From].Middle * link.Conversations)
                    / sources.Sum(link => (double)link.Conversations);
        }
    }

    private static ImmutableArray<PlacedLink> Links(
        List<FlowLink> links,
        Dictionary<string, PlacedNode> nodes,
        Func<FlowLink, double> width
    )
    {
        var begins = Stacked(links, link => nodes[link.From], link => nodes[link.To], width);
        var ends = Stacked(links, link => nodes[link.To], link => nodes[link.From], width);
        return
        [
            .. links.Select(link => new PlacedLink(
                link,
                nodes[link.From].Left + PlacedNode.Width,
                begins[link],
                nodes[link.To].Left,
                ends[link],
                width(link)
            )),
        ];
    }

    /// <summary>The middles of links at one of their ends, one below another, in the order of their other ends.</summary>
    private static Dictionary<FlowLink, double> Stacked(
        List<FlowLink> links,
        Func<FlowLink, PlacedNode> at,
        Func<FlowLink, PlacedNode> other,
        Func<FlowLink, double> width
    )
    {
        var middles = new Dictionary<FlowLink, double>();
        foreach (var node in links.GroupBy(at))
        {
            var top = node.Key.Top;
            foreach (var link in node.OrderBy(link => other(link).Middle).ThenBy(link => other(link).Id, StringComparer.Ordinal))
            {
                middles[link] = top + (width(link) / 2);
                top += width(link);
            }
        }
        return middles;
    }
}
