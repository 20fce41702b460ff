namespace Signpost.Tests.Relief;

public class ReasonTests
{
    [Theory]
    [InlineData(
        "April 2025 to March 2026; large",
        "The merged scheme is for periods that begin on or after 1 April 2024; ERIS is only for small and medium-sized "
            + "companies."
    )]
    [InlineData(
        "April 2025 to March 2026; small; profit",
        "The merged scheme is for periods that begin on or after 1 April 2024; ERIS is only for companies that made a "
            + "trading loss."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss; not intensive; no grace",
        "The merged scheme is for periods that begin on or after 1 April 2024; ERIS is only for companies that spend "
            + "at least 30% on R&D."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss; intensive",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS is open because the company is small or medium-sized for R&D, made a trading loss and spent at least 30% "
            + "on R&D."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss; not intensive; grace",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS is open because the company is small or medium-sized for R&D, made a trading loss and has a year of "
            + "grace, having reached 30% the year before."
    )]
    [InlineData(
        "April 2025 to March 2026",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS may be open; it depends on whether the company is small or medium-sized for R&D, whether it made a "
            + "trading loss and whether it spent at least 30% on R&D, this year or the year before."
    )]
    [InlineData(
        "April 2025 to March 2026; loss; intensive",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS may be open; it depends on whether the company is small or medium-sized for R&D."
    )]
    [InlineData(
        "April 2025 to March 2026; small; intensive",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS may be open; it depends on whether it made a trading loss."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS may be open; it depends on whether it spent at least 30% on R&D, this year or the year before."
    )]
    [InlineData(
        "April 2025 to March 2026; small; loss; not intensive",
        "The merged scheme is for periods that begin on or after 1 April 2024.",
        "ERIS may be open; it depends on whether it spent at least 30% on R&D the year before."
    )]
    [InlineData(
        "January 2023 to December 2023; small",
        "The SME scheme is for money spent up to 31 March 2023, by a company that is small or medium-sized for R&D.",
        "The SME scheme is for money spent from 1 April 2023 in a period that began before 1 April 2024, by a company "
            + "that is small or medium-sized for R&D."
    )]
    [InlineData(
        "April 2023 to March 2024; large",
        "RDEC is for money spent from 1 April 2023 in a period that began before 1 April 2024, by a company that is "
            + "not small or medium-sized for R&D."
    )]
    [InlineData(
        "April 2022 to March 2023",
        "The SME scheme may apply to money spent up to 31 March 2023; it depends on whether the company is small or "
            + "medium-sized for R&D.",
        "RDEC may apply to money spent up to 31 March 2023; it depends on whether the company is small or medium-sized "
            + "for R&D."
    )]
    [InlineData(
        "April 2022 to March 2023; small; grant",
        "The SME scheme may apply to money spent up to 31 March 2023, but spend that a grant or somebody else met is "
            + "denied or cut.",
        "RDEC may apply to money spent up to 31 March 2023 where a grant or somebody else met it."
    )]
    public void Every_regime_has_its_reason(string given, params string[] reasons) =>
        Assert.Equal(reasons, ReliefAssessment.Of(ReliefCase.Given(given)).Regimes.Select(regime => regime.Reason));

    [Theory]
    [InlineData(
        "year ended 31 May 2026; first; not told",
        "Tell HMRC from 1 June 2025 to 30 November 2026 that the company means to claim; you need not if the claim "
            + "itself is made by then."
    )]
    [InlineData(
        "year ended 31 May 2026; first; not told; today 2026-12-01",
        "The last day to tell HMRC was 30 November 2026, and without that a claim for this period is not valid."
    )]
    [InlineData(
        "year ended 31 May 2026; told",
        "You have said that HMRC was told; that counts if it was from 1 June 2025 to 30 November 2026."
    )]
    [InlineData(
        "year ended 31 May 2026; claimed 2025-01-01",
        "HMRC need not be told beforehand, because the company has made a claim since 30 November 2023."
    )]
    [InlineData(
        "year ended 31 May 2026",
        "Tell HMRC from 1 June 2025 to 30 November 2026 that the company means to claim, unless its last claim that "
            + "counts was made on or after 30 November 2023."
    )]
    [InlineData(
        "year ended 31 May 2026; today 2026-12-01",
        "A claim is only valid if HMRC was told by 30 November 2026, or if the company made an earlier claim that counts "
            + "from 30 November 2023 to 30 November 2026."
    )]
    [InlineData(
        "year ended 31 March 2023",
        "HMRC need not be told beforehand, because the period began too early for that rule."
    )]
    public void What_to_do_about_HMRC_is_one_sentence(string given, string sentence) =>
        Assert.Equal(sentence, ReliefAssessment.Of(ReliefCase.Given(given)).Notification.Sentence);

    [Fact]
    public void The_disclaimer_is_the_sentence_of_the_knowledge() =>
        Assert.Equal("This is general signposting, not tax advice; HMRC decides.", ReliefAssessment.Disclaimer);
}
