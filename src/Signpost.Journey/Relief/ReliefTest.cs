namespace Signpost;

/// <summary>
/// Tests of an accounting period on a day, for the tree to branch on. <see cref="ReliefDates.Holds"/> decides.
/// </summary>
public enum ReliefTest
{
    /// <summary>The last day to claim has passed.</summary>
    TooLateToClaim,

    /// <summary>The period has not ended yet; its last day belongs to it.</summary>
    PeriodNotOver,

    /// <summary>
    /// The last day to tell HMRC has passed. Only for periods that must be notified at all; whether this company had to
    /// depends on its earlier claims.
    /// </summary>
    TooLateToNotify,

    /// <summary>
    /// The period, or its first part, falls under the SME scheme and RDEC and not under the merged scheme.
    /// </summary>
    OlderSchemes,

    /// <summary>The rates change inside the period, so that the spend has to be split.</summary>
    RatesChangeWithin,
}
