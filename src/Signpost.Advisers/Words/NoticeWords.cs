namespace Signpost.Advisers.Words;

/// <summary>Says in words what a notice is and how far it has come.</summary>
internal static class NoticeWords
{
    /// <summary>What a notice tells of, as the beginning of a line; what it is about stands after it.</summary>
    public static string Of(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Received => "New enquiry",
            NoticeKind.Corrected => "Changed enquiry",
            NoticeKind.Withdrawn => "Withdrawn enquiry",
            _ => "Daily digest",
        };

    /// <summary>How far one delivery has come, as it reads after the receiver and a colon; without a full stop.</summary>
    public static string Of(NoticeDelivery delivery)
    {
        var tries = Sentences.Count(delivery.Tries, "try", "tries");
        var state =
            delivery.DeliveredAt is { } at ? $"delivered on {EnquiryWords.Time(at)}"
            : delivery.IsGivenUp ? $"given up after {tries}"
            : delivery.Tries == 0 ? "to be tried again"
            : $"not delivered after {tries}";
        return delivery is { DeliveredAt: null, Problem: { Length: > 0 } problem }
            ? $"{state}. The last time: {Shown.Of(problem)}"
            : state;
    }
}
