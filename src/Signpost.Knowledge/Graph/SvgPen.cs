using System.Globalization;
using System.Text;
using System.Xml;

namespace Signpost.Knowledge.Graph;

/// <summary>Writes the elements of an SVG drawing. All text is escaped, whatever it holds.</summary>
internal sealed class SvgPen : IDisposable
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    public SvgPen() =>
        _xml = XmlWriter.Create(
            _text,
            new XmlWriterSettings
            {
                OmitXmlDeclaration = true,
                Indent = true,
                NewLineChars = "\n",
            }
        );

    public void Open(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _xml.WriteStartElement(name, Svg);
        foreach (var (attribute, value) in attributes)
        {
            _xml.WriteAttributeString(attribute, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    public void Close() => _xml.WriteEndElement();

    public void Draw(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    public void Say(string name, string id, string text)
    {
        Open(name, ("id", id));
        _xml.WriteString(DrawableText.Clean(text));
        Close();
    }

    /// <summary>One line of text. Its letters stand on <paramref name="baseline"/>.</summary>
    public void Write(int x, int baseline, TextStyle style, string text)
    {
        Open("text", ("x", x), ("y", baseline), ("font-size", style.Size), ("fill", style.Colour));
        if (style.IsBold)
        {
            _xml.WriteAttributeString("font-weight", "bold");
        }
        _xml.WriteString(DrawableText.Clean(text));
        Close();
    }

    /// <summary>The texts of a box whose top left corner is at a place.</summary>
    /// <param name="box">The box.</param>
    /// <param name="at">Its top left corner.</param>
    /// <param name="dot">The colour of the dots before what is listed.</param>
    public void Write(TextBox box, Point at, string dot)
    {
        foreach (var paragraph in box.Paragraphs)
        {
            var left = at.X + box.TextLeft;
            if (paragraph.IsListed)
            {
                var middle = at.Y + paragraph.Top + (paragraph.Style.LineHeight / 2);
                Draw("circle", ("cx", left + 3), ("cy", middle), ("r", 3), ("fill", dot));
            }
            for (var line = 0; line < paragraph.Lines.Length; line++)
            {
                Write(left + paragraph.Left, at.Y + paragraph.Baseline(line), paragraph.Style, paragraph.Lines[line]);
            }
        }
    }

    /// <summary>All that was drawn; it ends with a line break.</summary>
    public override string ToString()
    {
        _xml.Flush();
        return $"{_text}\n";
    }

    public void Dispose() => _xml.Dispose();
}
