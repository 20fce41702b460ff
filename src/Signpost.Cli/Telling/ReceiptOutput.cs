using System.Text.Json;
using Signpost.Storage.Privacy;

namespace Signpost.Cli.Telling;

/// <summary>Tells what has been erased.</summary>
internal static class ReceiptOutput
{
    /// <summary>Writes it for people.</summary>
    public static void Write(ErasureReceipt receipt, TextWriter writer)
    {
        if (receipt.IsEmpty)
        {
            writer.WriteLine(
                receipt.ErasedBefore is { } before
                    ? $"Nothing was erased: it had been erased on {Day(before)}."
                    : "Nothing was erased: nothing was kept."
            );
            return;
        }
        writer.WriteLine($"Erased on {Day(receipt.At)}:");
        var lines = new Columns("  ");
        lines.Add($"{receipt.Enquiries.Length:N0}", "enquiries");
        lines.Add($"{receipt.HistoryEntries:N0}", "entries of their history");
        lines.Add($"{receipt.Notices:N0}", "notices that were still to be delivered");
        lines.Add($"{receipt.Conversations:N0}", "conversations");
        lines.Add($"{receipt.TranscriptLines:N0}", "lines of their transcripts");
        lines.Add($"{receipt.Phrases:N0}", "phrases in the counts");
        lines.Write(writer);
        foreach (var reference in receipt.Enquiries)
        {
            writer.WriteLine($"  {reference}");
        }
        writer.WriteLine("Exports that were made before, and what was sent to others, are not reached by this.");
    }

    /// <summary>Writes the members of its object.</summary>
    public static void Write(Utf8JsonWriter json, ErasureReceipt receipt)
    {
        json.WriteString("at", receipt.At);
        json.WriteStartArray("enquiries");
        foreach (var reference in receipt.Enquiries)
        {
            json.WriteStringValue(reference);
        }
        json.WriteEndArray();
        json.WriteNumber("historyEntries", receipt.HistoryEntries);
        json.WriteNumber("notices", receipt.Notices);
        json.WriteNumber("conversations", receipt.Conversations);
        json.WriteNumber("transcriptLines", receipt.TranscriptLines);
        json.WriteNumber("phrases", receipt.Phrases);
        if (receipt.ErasedBefore is { } before)
        {
            json.WriteString("erasedBefore", before);
        }
    }

    private static string Day(DateTimeOffset instant) =>
        UkDate.Write(DateOnly.FromDateTime(UkCalendar.Local(instant).DateTime));
}
