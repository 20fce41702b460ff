namespace Signpost;

/// <summary>
/// Whether HMRC must be told beforehand of a claim, and by when. ("Tell HMRC you want to claim Research and Development
/// (R&amp;D) tax relief", GOV.UK.)
/// </summary>
/// <param name="State">Where the company stands.</param>
/// <param name="Window">The first and last day for it; null where it does not apply.</param>
/// <param name="HasPassed">Whether the last day has passed; false where it does not apply.</param>
/// <param name="Sentence">What it means, as one plain sentence.</param>
/// <param name="Source">Where it is written down.</param>
public sealed record ClaimNotification(
    NotificationState State,
    Validity? Window,
    bool HasPassed,
    string Sentence,
    Source Source
)
{
    /// <summary>How it stands for a claim.</summary>
    internal static ClaimNotification Of(ReliefClaim claim)
    {
        if (!ReliefDates.NeedsNotification(claim.Period))
        {
            const string None = "HMRC need not be told beforehand, because the period began too early for that rule.";
            return new(
                NotificationState.DoesNotApply,
                Window: null,
                HasPassed: false,
                None,
                ReliefSources.Notification
            );
        }
        var window = ReliefDates.NotificationWindow(claim.Period);
        var last = window.To!.Value;
        var hasPassed = claim.Today > last;
        var counts = claim.EarlierClaim.Counts(last, claim.Today);
        var state = StateOf(claim, counts, hasPassed);
        return new(state, window, hasPassed, Words(state, counts, window, hasPassed), ReliefSources.Notification);
    }

    private static NotificationState StateOf(ReliefClaim claim, bool? counts, bool hasPassed) =>
        (counts, claim.Notified) switch
        {
            (true, _) => NotificationState.NotNeeded,
            (_, true) => NotificationState.Done,
            // Only a claim that was made a little more than three years ago could still count; the sentence says so.
            (null, false) when hasPassed && claim.EarlierClaim is EarlierClaim.LongerAgo => NotificationState.Missed,
            (null, _) => NotificationState.Unclear,
            _ when !hasPassed => NotificationState.Needed,
            (_, false) => NotificationState.Missed,
            _ => NotificationState.Unclear,
        };

    private static string Words(NotificationState state, bool? counts, Validity window, bool hasPassed)
    {
        var (first, last) = (UkDate.Write(window.From!.Value), UkDate.Write(window.To!.Value));
        var since = UkDate.Write(EarlierClaim.CountsFrom(window.To.Value));
        return state switch
        {
            NotificationState.NotNeeded =>
                $"HMRC need not be told beforehand, because the company has made a claim since {since}.",
            NotificationState.Done =>
                $"You have said that HMRC was told; that counts if it was from {first} to {last}.",
            NotificationState.Needed =>
                $"Tell HMRC from {first} to {last} that the company means to claim; you need not if the claim itself "
                    + "is made by then.",
            NotificationState.Missed when counts is false =>
                $"The last day to tell HMRC was {last}, and without that a claim for this period is not valid.",
            _ when hasPassed =>
                $"A claim is only valid if HMRC was told by {last}, or if the company made an earlier claim that counts "
                    + $"from {since} to {last}.",
            _ => $"Tell HMRC from {first} to {last} that the company means to claim, unless its last claim that counts "
                + $"was made on or after {since}.",
        };
    }
}
