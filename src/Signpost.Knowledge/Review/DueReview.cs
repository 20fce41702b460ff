namespace Signpost.Knowledge.Review;

/// <summary>A scheme that its owner has to look at again, by now or soon.</summary>
/// <param name="Scheme">The id of the scheme.</param>
/// <param name="Owner">The role that keeps it right.</param>
/// <param name="ReviewBy">The day by which it is to be looked at.</param>
/// <param name="DaysOverdue">
/// How many days that day has passed; 0 on the day itself, and less than 0 for as many days as are left.
/// </param>
/// <param name="At">Where the day is written down.</param>
public sealed record DueReview(string Scheme, string Owner, DateOnly ReviewBy, int DaysOverdue, Position At)
{
    /// <summary>How many days before its day a review is spoken of.</summary>
    public const int DaysAhead = 30;

    /// <summary>Whether the day has not passed yet.</summary>
    public bool IsStillToCome => DaysOverdue <= 0;
}
