using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// What can be said of a claim for R&amp;D relief: the regimes, the days that matter, an indicative amount and what to
/// be careful of. <see cref="Of"/> makes it of a <see cref="ReliefClaim"/>.
/// </summary>
/// <remarks>
/// Every amount is in pounds and rounded to the penny, half a penny up, as soon as it appears in a line of working. An
/// amount is worked out even where the claim can no longer be made; see <see cref="IsOutOfTime"/>.
/// </remarks>
public sealed record ReliefAssessment
{
    /// <summary>The sentence that belongs to every assessment.</summary>
    public const string Disclaimer = "This is general signposting, not tax advice; HMRC decides.";

    /// <summary>What is said where <see cref="NeedsAdditionalInformation"/>.</summary>
    public const string AdditionalInformation =
        "HMRC needs the additional information form before the company tax return, or on the same day.";

    internal ReliefAssessment() { }

    /// <summary>The regimes that apply or may, by part of the period, oldest first; at least one.</summary>
    public required ImmutableArray<RegimeFinding> Regimes { get; init; }

    /// <summary>Whether HMRC must be told beforehand, and by when.</summary>
    public required ClaimNotification Notification { get; init; }

    /// <summary>The last day to claim.</summary>
    public required Deadline ClaimBy { get; init; }

    /// <summary>
    /// Whether the additional information form is due, before the company tax return or on the same day.
    /// </summary>
    public required bool NeedsAdditionalInformation { get; init; }

    /// <summary>What £100 of the spend that counts is worth, before any cap.</summary>
    public required MoneyRange PerHundred { get; init; }

    /// <summary>What the claim is worth, after the cap; null while no spend is known.</summary>
    public required MoneyRange? Amount { get; init; }

    /// <summary>How the amount (or, without a spend, the worth of £100) comes about; plain lines in order.</summary>
    public required ImmutableArray<string> Working { get; init; }

    /// <summary>The PAYE cap.</summary>
    public required PayeCap Cap { get; init; }

    /// <summary>What to be careful of, what may stop the claim first.</summary>
    public required ImmutableArray<ReliefCaution> Cautions { get; init; }

    /// <summary>
    /// Whether a claim can no longer be made: the last day to claim has passed, or HMRC was not told in time.
    /// </summary>
    public bool IsOutOfTime => ClaimBy.HasPassed || Notification.State is NotificationState.Missed;

    /// <summary>Assesses a claim.</summary>
    public static ReliefAssessment Of(ReliefClaim claim) => Assessor.Assess(claim);
}
