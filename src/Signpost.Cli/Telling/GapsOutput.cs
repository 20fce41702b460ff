using System.Globalization;
using System.Text.Json;

namespace Signpost.Cli.Telling;

/// <summary>Tells where people got stuck.</summary>
internal static class GapsOutput
{
    /// <summary>Writes it for people.</summary>
    public static void Write(GapReport report, TextWriter writer)
    {
        var counts = report.Counts;
        writer.WriteLine($"{UkDate.Write(report.From)} to {UkDate.Write(report.To)}.");
        writer.WriteLine(
            $"Conversations: {Number(counts.Started)}, of them to a result: {Number(counts.Finished)}. Enquiries: {Number(counts.Enquiries)}."
        );
        if (report.Gaps.IsEmpty)
        {
            writer.WriteLine("No gaps were found.");
        }
        foreach (var gap in report.Gaps)
        {
            writer.WriteLine();
            writer.WriteLine(gap.Says);
            writer.WriteLine($"  knowledge/{gap.File}: {gap.Edit}");
        }
    }

    /// <summary>Writes the members of its object.</summary>
    public static void Write(Utf8JsonWriter json, GapReport report)
    {
        json.WriteDay("from", report.From);
        json.WriteDay("to", report.To);
        json.WriteNumber("started", report.Counts.Started);
        json.WriteNumber("finished", report.Counts.Finished);
        json.WriteNumber("enquiries", report.Counts.Enquiries);
        json.WriteAll(
            "gaps",
            report.Gaps,
            gap =>
            {
                json.WriteString("kind", KindOf(gap.Kind));
                json.WriteString("node", gap.Node);
                json.WriteNumber("conversations", gap.Conversations);
                json.WriteString("says", gap.Says);
                json.WriteString("file", gap.File);
                json.WriteString("edit", gap.Edit);
            }
        );
    }

    private static string KindOf(GapKind kind) =>
        kind switch
        {
            GapKind.Unmatched => "unmatched",
            GapKind.LeftAt => "left-at",
            _ => "never-chosen",
        };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
