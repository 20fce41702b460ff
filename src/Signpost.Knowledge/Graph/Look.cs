using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>What a drawing looks like. Sizes are in pixels.</summary>
internal static class Look
{
    public const int NodeWidth = 200;
    public const int MostNodeWidth = 300;
    public const int FewLines = 4;
    public const int NodePadding = 12;
    public const int LabelWidth = 165;
    public const int LabelPadding = 7;
    public const int Bar = 8;
    public const int Corner = 9;
    public const int Arrow = 9;
    public const int Margin = 48;

    public const string Paper = "#ffffff";
    public const string PanelLine = "#c9d0da";
    public const string Ink = "#15191f";
    public const string Quiet = "#3d4652";
    public const string QuestionFill = "#f3f5f9";
    public const string OutcomeFill = "#e4f2e9";
    public const string OutcomeLine = "#1b5e3a";
    public const string StartFill = "#12263f";
    public const string CheckFill = "#5b1a5e";

    public static readonly TextStyle Banner = new(14, IsBold: true, Paper);
    public static readonly TextStyle Question = new(16, IsBold: true, Ink);
    public static readonly TextStyle Outcome = new(14, IsBold: false, Ink);
    public static readonly TextStyle Note = new(13, IsBold: true, OutcomeLine);
    public static readonly TextStyle Scheme = new(13, IsBold: false, Ink);
    public static readonly TextStyle Label = new(14, IsBold: false, Ink);
    public static readonly TextStyle Legend = new(15, IsBold: false, Quiet);

    /// <summary>
    /// The colours of questions and of the lines that leave them, in turn: far from one another, and dark enough to be
    /// read against white.
    /// </summary>
    public static readonly ImmutableArray<string> Lines =
    [
        "#0b5394",
        "#b23c00",
        "#00695c",
        "#7b2d8b",
        "#7a5900",
        "#b0004e",
        "#3b6b12",
        "#455a64",
    ];
}
