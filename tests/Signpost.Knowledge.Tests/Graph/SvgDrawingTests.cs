using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Knowledge.Graph;

namespace Signpost.Knowledge.Tests.Graph;

public sealed class SvgDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly TreePicture Picture = TreePicture.Of(SomeTree.Journey, SomeTree.Day, withSchemes: true);

    [Fact]
    public void Every_question_outcome_choice_note_scheme_and_beginning_is_written()
    {
        var written = Texts(Stacked.Draw(Picture));

        foreach (var node in Picture.Nodes)
        {
            Assert.All([node.Text, .. node.Beginnings, .. node.Notes, .. node.Schemes], text => Written(written, text));
        }
        Assert.All(Picture.Edges.SelectMany(edge => edge.Conditions), condition => Written(written, condition.Words));
    }

    [Fact]
    public void The_same_picture_is_the_same_text() => Assert.Equal(Stacked.Draw(Picture), Stacked.Draw(Picture));

    [Fact]
    public void It_has_a_title_a_description_its_version_and_its_day_for_whoever_cannot_see_it()
    {
        var svg = XDocument.Parse(Stacked.Draw(Picture)).Root!;

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal("title desc", (string?)svg.Attribute("aria-labelledby"));
        Assert.Equal("Signpost: the way to support that fits", svg.Element(Svg + "title")!.Value);
        Assert.Equal(
            "4 questions and 5 outcomes, with the answers that lead from one to the next. "
                + $"Version {SomeTree.Journey.Version}, as of 22 November 2026",
            svg.Element(Svg + "desc")!.Value
        );
    }

    [Fact]
    public void It_needs_nothing_from_outside_and_runs_nothing()
    {
        string[] allowed = ["svg", "title", "desc", "g", "rect", "path", "circle", "text"];
        var svg = XDocument.Parse(Stacked.Draw(Picture)).Root!;

        Assert.All(svg.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, allowed));
        Assert.DoesNotContain(
            svg.DescendantsAndSelf().Attributes(),
            attribute =>
                attribute.Name.LocalName.StartsWith("on") || attribute.Name.LocalName is "href" or "style" or "src"
        );
    }

    [Fact]
    public void Detours_are_dashed_and_other_edges_are_not()
    {
        var dashed = XDocument
            .Parse(Stacked.Draw(Picture))
            .Descendants(Svg + "g")
            .Where(group => group.Attribute("data-from") is not null)
            .Where(group => group.Elements(Svg + "rect").Any(rect => rect.Attribute("stroke-dasharray") is not null))
            .Select(group => (string?)group.Attribute("data-to"));

        Assert.Equal(["not-for-you"], dashed);
    }

    [Fact]
    public void Whatever_a_label_holds_the_drawing_is_xml_and_its_text_stays_in_its_box() =>
        Prop.ForAll(
                Labels.Any,
                label =>
                {
                    var svg = XDocument.Parse(Stacked.Draw(Hostile.Picture(label)));
                    Assert.All(svg.Descendants(Svg + "g").Where(IsBox), AssertFits);
                }
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Text_can_be_read_against_what_it_stands_on()
    {
        (string Text, string Ground)[] pairs =
        [
            (Look.Ink, Look.Paper),
            (Look.Ink, Look.QuestionFill),
            (Look.Ink, Look.OutcomeFill),
            (Look.OutcomeLine, Look.OutcomeFill),
            (Look.Quiet, Look.Paper),
            (Look.Paper, Look.StartFill),
            (Look.Paper, Look.CheckFill),
            .. Look.Lines.Select(line => (line, Look.Paper)),
        ];

        Assert.All(pairs, pair => Assert.InRange(Contrast(pair.Text, pair.Ground), 4.5, 21));
    }

    private static bool IsBox(XElement group) =>
        group.Attribute("data-node") is not null || group.Attribute("data-from") is not null;

    /// <summary>Checks by our own measure that no line of text leaves the box that it was made for.</summary>
    private static void AssertFits(XElement group)
    {
        var box = group.Elements(Svg + "rect").First();
        var (left, top) = (Number(box, "x"), Number(box, "y"));
        var (right, bottom) = (left + Number(box, "width"), top + Number(box, "height"));
        foreach (var text in group.Elements(Svg + "text"))
        {
            var style = new TextStyle(Number(text, "font-size"), text.Attribute("font-weight") is not null, "#000000");
            var x = Number(text, "x");
            Assert.InRange(x, left, right);
            Assert.InRange(x + style.WidthOf(text.Value), left, right);
            Assert.InRange(Number(text, "y") - style.Size, top, bottom);
            Assert.InRange(Number(text, "y") + (style.Size / 4), top, bottom);
        }
    }

    private static int Number(XElement element, string attribute) =>
        int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static string Texts(string svg) =>
        string.Join(' ', XDocument.Parse(svg).Descendants(Svg + "text").Select(text => text.Value));

    private static void Written(string written, string text) => Assert.Contains(text, written);

    /// <summary>The contrast of two colours, from 1 to 21, as WCAG 2 defines it.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour[1..]).Select(Linear).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(byte part) =>
        part / 255d is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
