using System.Globalization;

namespace Signpost.EndToEnd.Tests.Comparison;

/// <summary>One line of what the comparison prints: how well somebody does, in percent.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Top1">Of the queries to be answered: a right scheme comes first.</param>
/// <param name="Top3">Of the queries to be answered: a right scheme is among the first three.</param>
/// <param name="OffTopic">Of the queries outside or about a danger: schemes are shown.</param>
/// <param name="Vague">Of the vague queries: a question is asked.</param>
internal sealed record Row(string Name, double Top1, double Top3, double OffTopic, double Vague)
{
    private const int Widest = 18;
    private const int Figures = 4;

    /// <summary>Reads a line, or gives null where it is none of these.</summary>
    public static Row? Read(string line)
    {
        var parts = line.Length > Widest ? line[Widest..].Split('%') : [];
        var figures = parts.Take(Figures).Select(Parse).OfType<double>().ToArray();
        return parts.Length > Figures && figures is [var top1, var top3, var offTopic, var vague]
            ? new Row(line[..Widest].Trim(), top1, top3, offTopic, vague)
            : null;
    }

    private static double? Parse(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
