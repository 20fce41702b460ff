namespace Signpost.Tests.Relief;

public class CautionWordsTests
{
    [Theory]
    [InlineData(
        "April 2022 to March 2023",
        CautionKind.TooLateToClaim,
        "The last day to claim for this period was 31 March 2025."
    )]
    [InlineData(
        "1 October 2025 to 30 September 2026; today 2026-09-30",
        CautionKind.PeriodNotOver,
        "The period ends on 30 September 2026, so every figure is a forecast until then."
    )]
    [InlineData(
        "1 January 2023 to 31 December 2023",
        CautionKind.RatesChange,
        "Other rates hold from 1 April 2023, so split the spend and, with an adviser, the loss and the cap."
    )]
    [InlineData(
        "1 April 2025 to 30 June 2026",
        CautionKind.LongPeriod,
        "Corporation Tax splits a period longer than twelve months at 31 March 2026, so the loss and the cap have to be "
            + "worked out for each of the two."
    )]
    [InlineData(
        "1 April 2025 to 30 March 2026",
        CautionKind.ShortPeriod,
        "The cap is worked out as for twelve months; ask an adviser whether it is lower for a shorter period."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.SizeUnknown,
        "It matters whether the company is small or medium-sized for R&D: fewer than 500 staff, and a turnover of at "
            + "most €100 million or a balance sheet of at most €86 million."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.LinkedCompanies,
        "When you judge the company's size, count the companies that are linked with it (over 50%) or are its partners "
            + "(25% to 50%)."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.TradingUnknown,
        "Whether the company made a trading profit or a loss decides how the relief is given."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.IntensityUnknown,
        "A company with a loss gets more if at least 30% of all it spent, connected companies included, was on R&D."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss; grace",
        CautionKind.OneOrTheOther,
        "The company may choose the merged scheme instead of ERIS, but never both for the same spend."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss; grace",
        CautionKind.YearOfGrace,
        "ERIS is open by a year of grace, which needs the threshold to have been reached the year before and lasts for "
            + "one year."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.TaxRate,
        "A company that pays Corporation Tax at another rate, or at a rate between two, keeps a little more or less "
            + "than this."
    )]
    [InlineData(
        "April 2023 to March 2024",
        CautionKind.UpTo,
        "An extra deduction saves tax only as far as there is profit, so the amount is the most that it can be."
    )]
    [InlineData(
        "April 2023 to March 2024",
        CautionKind.RdecLimits,
        "We do not work out whether a cap cuts what RDEC pays to a company with a loss; ask an adviser."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.Contractors,
        "Only 65% of what is paid to unconnected contractors and for externally provided workers counts."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.Overseas,
        "Work that contractors or workers outside UK PAYE do abroad mostly does not count, and companies registered in "
            + "Northern Ireland have rules of their own."
    )]
    [InlineData(
        "April 2023 to March 2024",
        CautionKind.Subsidised,
        "Under the SME scheme, relief is denied or cut for spend that a grant or somebody else met."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.OpenEnquiry,
        "A company with an open Corporation Tax enquiry cannot ask HMRC for targeted advance assurance; ask an adviser "
            + "before you claim."
    )]
    [InlineData(
        "April 2025 to March 2026; customer decided",
        CautionKind.ContractedOut,
        "A customer decided that the R&D would be done, so it is usually the customer and not you that can claim; an "
            + "adviser knows the exceptions."
    )]
    [InlineData(
        "April 2025 to March 2026",
        CautionKind.ContractedOut,
        "Find out who decided that the R&D would be done: it is usually they who can claim, you or a customer."
    )]
    [InlineData(
        "April 2023 to March 2024; customer decided",
        CautionKind.ContractedOut,
        "For periods under the older schemes we cannot say what follows when a customer decided on the R&D; ask an "
            + "adviser."
    )]
    [InlineData(
        "April 2025 to March 2026; rarely eligible",
        CautionKind.RarelyEligibleSector,
        "HMRC says that claims from this sector are rarely eligible, and a claim that is not eligible can bring a "
            + "penalty."
    )]
    public void A_caution_is_one_plain_sentence(string given, CautionKind kind, string sentence) =>
        Assert.Contains(
            ReliefAssessment.Of(ReliefCase.Given(given)).Cautions,
            caution => caution.Kind == kind && caution.Sentence == sentence
        );

    [Theory]
    [InlineData(
        "profit",
        CapEffect.NothingToCap,
        "The PAYE cap we know of does not matter here, since it only cuts what is paid out."
    )]
    [InlineData(
        "loss; exempt",
        CapEffect.Exempt,
        "The PAYE cap does not apply, because you have said that the company is exempt."
    )]
    [InlineData("loss; spend 1000", CapEffect.DoesNotBite, "The PAYE cap does not bite.")]
    [InlineData("loss; spend 1000; paye 1000", CapEffect.DoesNotBite, "The PAYE cap does not bite.")]
    [InlineData(
        "loss",
        CapEffect.MayBite,
        "The PAYE cap may bite, since the most that can be paid to a company with a loss is £20,000 and 300% of its "
            + "relevant PAYE and NIC, unless the company is exempt."
    )]
    [InlineData(
        "loss; spend 1000000; paye 1000",
        CapEffect.MayBite,
        "The PAYE cap may bite: the most that can be paid to this company with a loss is £23,000.00, unless it is exempt."
    )]
    [InlineData(
        "loss; spend 1000000; paye 1000; not exempt",
        CapEffect.Bites,
        "The PAYE cap bites, and no more than £23,000.00 is paid."
    )]
    public void The_cap_is_said_in_one_plain_sentence(string given, CapEffect effect, string sentence)
    {
        var cap = ReliefAssessment.Of(ReliefCase.Given($"April 2025 to March 2026; large; {given}")).Cap;
        Assert.Equal((effect, sentence), (cap.Effect, cap.Sentence));
    }
}
