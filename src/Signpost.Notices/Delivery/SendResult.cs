namespace Signpost.Notices.Delivery;

/// <summary>What came of posting a notice to one receiver.</summary>
/// <param name="Problem">Why it was not taken, in a few words without anything of the receiver's own; null when it was.</param>
/// <param name="HasAnswered">Whether there was an answer at all.</param>
/// <param name="Wait">For how long the receiver asks to be left alone; zero when it does not.</param>
public sealed record SendResult(string? Problem, bool HasAnswered, TimeSpan Wait)
{
    /// <summary>Whether the receiver has the notice.</summary>
    public bool IsDelivered => Problem is null;
}
