namespace Signpost;

/// <summary>A test of the accounting period that somebody gave, made against the day of the conversation.</summary>
public enum ReliefTest
{
    /// <summary>The last day to claim for the period has passed.</summary>
    TooLateToClaim,

    /// <summary>The period has not ended yet.</summary>
    PeriodNotOver,

    /// <summary>The period needs a claim notification, and the last day for it has passed.</summary>
    TooLateToNotify,
}
