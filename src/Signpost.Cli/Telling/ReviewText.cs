using Signpost.Knowledge.Review;

namespace Signpost.Cli.Telling;

/// <summary>Tells what the owners of the schemes have to look at.</summary>
internal static class ReviewText
{
    public static void Write(KnowledgeReview review, TextWriter writer)
    {
        writer.WriteLine($"Review as of {UkDate.Write(review.AsOf)}.");
        Section(
            writer,
            "Due for review, or due within 30 days",
            review.Due,
            due => [due.Scheme, UkDate.Write(due.ReviewBy), When(due), due.Owner, due.At.ToString()]
        );
        Section(
            writer,
            "Not confirmed",
            review.Unconfirmed,
            fact => [fact.Scheme, Reason(fact.Reason), fact.At.ToString(), fact.Text]
        );
        Section(
            writer,
            "Closed, and still pointed to",
            review.Closed,
            pointer => [pointer.To, Through(pointer), pointer.At.ToString()]
        );
        Section(
            writer,
            "Open, with rules that match on no path",
            review.Unreached,
            scheme => [scheme.Scheme, scheme.At.ToString()]
        );
        Section(
            writer,
            "Open, without rules: found by name only",
            review.OnlyByName,
            scheme => [scheme.Scheme, scheme.At.ToString()]
        );
    }

    private static void Section<T>(
        TextWriter writer,
        string title,
        IReadOnlyCollection<T> entries,
        Func<T, string[]> parts
    )
    {
        writer.WriteLine();
        writer.WriteLine(entries.Count is 0 ? $"{title}: none." : $"{title}: {entries.Count}");
        var columns = new Columns("  ");
        foreach (var entry in entries)
        {
            columns.Add(parts(entry));
        }
        columns.Write(writer);
    }

    private static string When(DueReview due) =>
        due.DaysOverdue switch
        {
            > 0 => $"{Numbers.Of(due.DaysOverdue, "day")} overdue",
            0 => "today",
            _ => $"in {Numbers.Of(-due.DaysOverdue, "day")}",
        };

    private static string Reason(UnconfirmedReason reason) =>
        reason switch
        {
            UnconfirmedReason.Listed => "said to be unconfirmed",
            UnconfirmedReason.Source => "source to check first",
            _ => "status to check first",
        };

    private static string Through(ClosedPointer pointer) =>
        pointer.Through switch
        {
            PointerKind.SeeAlso => $"see-also of {pointer.Scheme}",
            PointerKind.ReplacedBy => $"last successor of {pointer.Scheme}",
            _ => "a rule of its own that still holds",
        };
}
