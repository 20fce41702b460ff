namespace Signpost;

/// <summary>Cautions about how the work was done and paid for.</summary>
internal static class WorkCautions
{
    /// <summary>
    /// The days of HMRC's pilot of targeted advance assurance: twelve months from its opening. (ACCA In Practice, May
    /// 2026.)
    /// </summary>
    private static readonly Validity TargetedAssurance = new(new(2026, 5, 18), new(2027, 5, 17));

    public static IEnumerable<ReliefCaution> Of(CautionGround ground)
    {
        var claim = ground.Claim;
        if (claim.UsesContractors is not false)
        {
            yield return new(
                CautionKind.Contractors,
                "Only 65% of what is paid to unconnected contractors and for externally provided workers counts.",
                ReliefSources.Contractors
            );
        }
        if (claim.WorkOverseas is not false && ground.IsMerged)
        {
            yield return new(
                CautionKind.Overseas,
                "Work that contractors or workers outside UK PAYE do abroad mostly does not count, and companies "
                    + "registered in Northern Ireland have rules of their own.",
                ReliefSources.Overseas
            );
        }
        if (claim.Subsidised is not false && ground.Has(ReliefRegime.SmeAt130, ReliefRegime.SmeAt86))
        {
            yield return new(
                CautionKind.Subsidised,
                "Under the SME scheme, relief is denied or cut for spend that a grant or somebody else met.",
                ReliefSources.Subsidy
            );
        }
        if (claim.OpenEnquiry is not false)
        {
            yield return OpenEnquiry(claim.Today);
        }
    }

    private static ReliefCaution OpenEnquiry(DateOnly today) =>
        TargetedAssurance.Covers(today)
            ? new(
                CautionKind.OpenEnquiry,
                "A company with an open Corporation Tax enquiry cannot ask HMRC for targeted advance assurance; ask an "
                    + "adviser before you claim.",
                ReliefSources.AdvanceAssurance
            )
            : new(
                CautionKind.OpenEnquiry,
                "If HMRC has a Corporation Tax enquiry into the company open, ask an adviser before you claim.",
                ReliefSources.NotSettled
            );
}
