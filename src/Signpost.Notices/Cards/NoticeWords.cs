using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Notices.Cards;

/// <summary>A notice in sentences, for people.</summary>
internal static class NoticeWords
{
    /// <summary>What it is about, in a few words.</summary>
    public static string Heading(Notice notice) =>
        notice.Kind switch
        {
            NoticeKind.Received => $"New enquiry {notice.Reference}",
            NoticeKind.Corrected => $"Enquiry {notice.Reference} was changed",
            NoticeKind.Withdrawn => $"Enquiry {notice.Reference} was withdrawn",
            _ => "Enquiries today",
        };

    /// <summary>The rest of it, a sentence for each line.</summary>
    public static IEnumerable<string> Lines(Notice notice) =>
        notice.Kind switch
        {
            NoticeKind.Received => ByDay(notice, "Somebody should be in touch"),
            NoticeKind.Corrected => ["The person has changed what they wrote.", .. ByDay(notice, "Be in touch")],
            NoticeKind.Withdrawn => ["The person does not want to be contacted about it any more."],
            _ => Digest(notice),
        };

    /// <summary>What the button says that leads to the inbox.</summary>
    public static string Button(Notice notice) =>
        notice.Kind is NoticeKind.Digest ? "Open the inbox" : "Open the enquiry";

    private static IEnumerable<string> ByDay(Notice notice, string what) =>
        notice.Due is { } due ? [$"{what} by {UkDate.Write(due)}."] : [];

    private static IEnumerable<string> Digest(Notice notice)
    {
        if (notice.Counts is { } counts)
        {
            var least = counts.IsLeast ? "at least " : string.Empty;
            yield return Named($"Overdue: {least}{Number(counts.Overdue)}", notice.Overdue, counts.Overdue);
            yield return Named($"Due today: {least}{Number(counts.Today)}", notice.DueToday, counts.Today);
            yield return $"New: {least}{Number(counts.New)}. Open: {least}{Number(counts.Open)}.";
        }
    }

    private static string Named(string count, ImmutableArray<string> references, int all)
    {
        if (references.IsEmpty)
        {
            return $"{count}.";
        }
        var more = all > references.Length ? " and more" : string.Empty;
        return $"{count} ({string.Join(", ", references)}{more}).";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
