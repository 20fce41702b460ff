using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>
/// A picture with every text measured: it knows how large each box and each label is, and not yet where they go.
/// </summary>
public sealed class Sketch
{
    /// <summary>Measures a picture.</summary>
    /// <param name="picture">The picture.</param>
    public Sketch(TreePicture picture)
    {
        Picture = picture;
        NodeBoxes = [.. picture.Nodes.Select(NodeBox)];
        Labels = [.. picture.Edges.Select(Label)];
        var numbers = picture
            .Nodes.Select((node, number) => (node.Id, number))
            .ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        Boxes = [.. NodeBoxes.Select(box => box.Size)];
        Lines =
        [
            .. picture.Edges.Zip(
                Labels,
                (edge, label) => new LineSize(numbers[edge.From], numbers[edge.To], label.Size)
            ),
        ];
    }

    /// <summary>What it is a sketch of.</summary>
    public TreePicture Picture { get; }

    /// <summary>How large each node is, in the order of <see cref="TreePicture.Nodes"/>.</summary>
    public ImmutableArray<Size> Boxes { get; }

    /// <summary>Each edge, in the order of <see cref="TreePicture.Edges"/>.</summary>
    public ImmutableArray<LineSize> Lines { get; }

    internal ImmutableArray<TextBox> NodeBoxes { get; }

    internal ImmutableArray<TextBox> Labels { get; }

    private static TextBox NodeBox(PictureNode node)
    {
        var box = node.IsQuestion
            ? new TextBox(WidthFor(node.Text, Look.Question), Look.NodePadding, Look.Bar)
            : new TextBox(WidthFor(node.Text, Look.Outcome), Look.NodePadding);
        if (node.Beginnings.Any())
        {
            box.WithBanner(node.Beginnings, Look.Banner);
        }
        return box.With([node.Text], node.IsQuestion ? Look.Question : Look.Outcome)
            .With(node.Notes, Look.Note, gap: 6)
            .With(node.Schemes, Look.Scheme, gap: 3, isListed: true);
    }

    /// <summary>A width at which a text is not much higher than wide.</summary>
    private static int WidthFor(string text, TextStyle style)
    {
        var width = Look.NodeWidth;
        while (width < Look.MostNodeWidth && DrawableText.Wrap(text, style, width).Count() > Look.FewLines)
        {
            width += Look.NodeWidth / 6;
        }
        return width;
    }

    private static TextBox Label(PictureEdge edge) =>
        new TextBox(Look.LabelWidth, Look.LabelPadding).With(
            edge.Conditions.Select(condition => condition.Words),
            Look.Label,
            gap: 3,
            isListed: edge.Conditions.Length > 1
        );
}
