namespace Signpost;

/// <summary>Cautions about what may stop a claim.</summary>
internal static class StoppingCautions
{
    public static IEnumerable<ReliefCaution> Of(CautionGround ground)
    {
        var claim = ground.Claim;
        if (ReliefDates.Holds(ReliefTest.TooLateToClaim, claim.Period, claim.Today))
        {
            yield return new(
                CautionKind.TooLateToClaim,
                $"The last day to claim for this period was {UkDate.Write(ReliefDates.ClaimBy(claim.Period))}.",
                ReliefSources.TimeLimit
            );
        }
        if (ground.Notification is { HasPassed: true, State: NotificationState.Missed or NotificationState.Unclear })
        {
            yield return new(CautionKind.Notification, ground.Notification.Sentence, ground.Notification.Source);
        }
        if (claim.RarelyEligibleSector)
        {
            yield return new(
                CautionKind.RarelyEligibleSector,
                "HMRC says that claims from this sector are rarely eligible, and a claim that is not eligible can "
                    + "bring a penalty.",
                ReliefSources.Collection
            );
        }
        if (claim.Decision is not RdDecision.OwnInitiative)
        {
            yield return ContractedOut(ground);
        }
    }

    private static ReliefCaution ContractedOut(CautionGround ground) =>
        (ground.IsMerged, ground.Claim.Decision) switch
        {
            (true, RdDecision.Customer) => new(
                CautionKind.ContractedOut,
                "A customer decided that the R&D would be done, so it is usually the customer and not you that can "
                    + "claim; an adviser knows the exceptions.",
                ReliefSources.ContractedOut
            ),
            (true, _) => new(
                CautionKind.ContractedOut,
                "Find out who decided that the R&D would be done: it is usually they who can claim, you or a customer.",
                ReliefSources.ContractedOut
            ),
            _ => new(
                CautionKind.ContractedOut,
                "For periods under the older schemes we cannot say what follows when a customer decided on the R&D; "
                    + "ask an adviser.",
                ReliefSources.NotSettled
            ),
        };
}
