using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>Draws the boxes and lines of a picture where they have been placed.</summary>
internal sealed class SvgTree
{
    private readonly SvgPen _pen;
    private readonly Sketch _sketch;
    private readonly Arrangement _arrangement;
    private readonly ImmutableArray<string> _colours;

    public SvgTree(SvgPen pen, Sketch sketch, Arrangement arrangement)
    {
        _pen = pen;
        _sketch = sketch;
        _arrangement = arrangement;
        var questions = 0;
        _colours =
        [
            .. sketch.Picture.Nodes.Select(node =>
                node.IsQuestion ? Look.Lines[questions++ % Look.Lines.Length] : Look.OutcomeLine
            ),
        ];
    }

    /// <summary>Draws the panels and lines, then what lies over them.</summary>
    public void Draw()
    {
        foreach (var panel in _arrangement.Panels)
        {
            SvgShapes.Panel(_pen, panel);
        }
        for (var i = 0; i < _sketch.Lines.Length; i++)
        {
            SvgShapes.Line(_pen, _arrangement.Lines[i].Points, Colour(i), _sketch.Picture.Edges[i].IsDetour);
        }
        for (var i = 0; i < _sketch.Lines.Length; i++)
        {
            var edge = _sketch.Picture.Edges[i];
            var at = _arrangement.Lines[i].Label;
            _pen.Open("g", ("data-from", edge.From), ("data-to", edge.To));
            SvgShapes.Label(_pen, at, _sketch.Labels[i].Size, Colour(i), edge.IsDetour);
            _pen.Write(_sketch.Labels[i], at, Colour(i));
            _pen.Close();
        }
        for (var i = 0; i < _sketch.Boxes.Length; i++)
        {
            var node = _sketch.Picture.Nodes[i];
            var at = _arrangement.Boxes[i];
            var box = _sketch.NodeBoxes[i];
            _pen.Open("g", ("data-node", node.Id));
            if (node.IsQuestion)
            {
                SvgShapes.Question(_pen, at, box.Size, _colours[i]);
            }
            else
            {
                SvgShapes.Outcome(_pen, at, box.Size);
            }
            if (box.BannerHeight > 0)
            {
                var banner = node.IsStart ? Look.StartFill : Look.CheckFill;
                SvgShapes.Banner(_pen, at, new Size(box.Size.Width, box.BannerHeight), banner);
            }
            _pen.Write(box, at, _colours[i]);
            _pen.Close();
        }
    }

    private string Colour(int line) => _colours[_sketch.Lines[line].From];
}
