using System.Globalization;

namespace Signpost.Knowledge.Graph;

/// <summary>
/// Draws a picture as SVG: one file with nothing outside it, with its text as text, in fonts that every system has.
/// </summary>
public static class SvgDrawing
{
    private const int LeastWidth = 900;
    private const int MostTitleSize = 60;
    private const int LeastTitleSize = 26;
    private const int WidthPerTitleSize = 70;

    /// <summary>The drawing. One sketch and arrangement always give one text, and whatever the labels hold, it is XML.</summary>
    /// <param name="sketch">What is drawn.</param>
    /// <param name="arrangement">Where everything in it goes.</param>
    public static string Write(Sketch sketch, Arrangement arrangement)
    {
        var picture = sketch.Picture;
        var width = Math.Max(LeastWidth, arrangement.Size.Width) + (2 * Look.Margin);
        var title = Math.Clamp(width / WidthPerTitleSize, LeastTitleSize, MostTitleSize);
        var header = new TextBox(width - (2 * Look.Margin), padding: 0)
            .With([PictureWords.Title], new TextStyle(title, IsBold: true, Look.StartFill))
            .With(
                [$"{PictureWords.Count(picture)} Each line has the colour of the question that it leaves."],
                new TextStyle(Math.Max(15, title / 2), IsBold: false, Look.Quiet),
                gap: 4
            );
        var scale = Math.Round(title / (double)LeastTitleSize, 1);
        var legend = new SvgLegend(picture, (int)((width - (2 * Look.Margin)) / scale));
        var top = Look.Margin + header.Size.Height + Look.Margin;
        var bottom = top + arrangement.Size.Height + Look.Margin;
        var height = bottom + (int)(legend.Height * scale) + Look.Margin;

        using var pen = new SvgPen();
        pen.Open(
            "svg",
            ("width", width),
            ("height", height),
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
            ("role", "img"),
            ("aria-labelledby", "title desc"),
            ("data-version", picture.Version),
            ("data-day", picture.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("font-family", TextStyle.Fonts)
        );
        pen.Say("title", "title", PictureWords.Title);
        pen.Say("desc", "desc", $"{PictureWords.Count(picture)} {PictureWords.Drawn(picture)}");
        pen.Draw("rect", ("width", width), ("height", height), ("fill", Look.Paper));
        pen.Write(header, new Point(Look.Margin, Look.Margin), Look.Ink);
        pen.Open(
            "g",
            (
                "transform",
                string.Create(CultureInfo.InvariantCulture, $"translate({(width - arrangement.Size.Width) / 2} {top})")
            )
        );
        new SvgTree(pen, sketch, arrangement).Draw();
        pen.Close();
        pen.Open(
            "g",
            (
                "transform",
                string.Create(CultureInfo.InvariantCulture, $"translate({Look.Margin} {bottom}) scale({scale})")
            )
        );
        legend.Draw(pen);
        pen.Close();
        pen.Close();
        return pen.ToString();
    }
}
