using Signpost.Bot.Rendering;

namespace Signpost.Bot.Tests.Rendering;

public sealed class ReliefTextTests
{
    private static readonly ReliefClaim Claim = new()
    {
        Period = AccountingPeriod.Parse("1 April 2025 to 31 March 2026").Value!,
        Today = new DateOnly(2026, 11, 22),
        Decision = RdDecision.OwnInitiative,
        EarlierClaim = new EarlierClaim.MadeOn(new DateOnly(2025, 3, 1)),
        Size = CompanySize.Large,
        Trading = new TradingResult.Profit(),
        UsesContractors = false,
        WorkOverseas = false,
        OpenEnquiry = false,
    };

    [Fact]
    public void A_relief_is_its_regime_its_days_its_worth_and_its_cautions() =>
        Assert.Equal(
            """
            Your accounting period: 1 April 2025 to 31 March 2026.
            Merged scheme: The merged scheme is for periods that begin on or after 1 April 2024; ERIS is only for small and medium-sized companies.
            Telling HMRC beforehand: HMRC need not be told beforehand, because the company has made a claim since 30 September 2023.
            The last day to claim is 31 March 2028.
            HMRC needs the additional information form before the company tax return, or on the same day.
            What £100 of the spend that counts is worth: £15.00 to £16.20.
            How that comes about:
            - Merged scheme: 20% of £100.00 is £20.00; less Corporation Tax at 25% leaves £15.00.
            - Merged scheme: 20% of £100.00 is £20.00; less Corporation Tax at 19% leaves £16.20.
            Be careful:
            - A company that pays Corporation Tax at another rate, or at a rate between two, keeps a little more or less than this.
            This is general signposting, not tax advice; HMRC decides.
            """,
            Text(Claim, figures: null)
        );

    [Fact]
    public void An_amount_is_the_range_and_how_it_comes_about() =>
        Assert.Equal(
            """
            A rough amount for £80,000.00 of £250,000.00, PAYE and NIC £40,000.00: £12,000.00 to £12,960.00.
            How that comes about:
            - Merged scheme: 20% of £80,000.00 is £16,000.00; less Corporation Tax at 25% leaves £12,000.00.
            - Merged scheme: 20% of £80,000.00 is £16,000.00; less Corporation Tax at 19% leaves £12,960.00.
            - So the indicative amount is £12,000.00 to £12,960.00.
            Be careful:
            - A company that pays Corporation Tax at another rate, or at a rate between two, keeps a little more or less than this.
            This is general signposting, not tax advice; HMRC decides.
            """,
            Text(Claim, "80,000 of 250,000, paye 40,000")
        );

    [Fact]
    public void A_last_day_that_has_passed_is_said_to_have_passed() =>
        Assert.Contains(
            "\nThe last day to claim was 31 March 2028; it has passed.\n",
            Text(Claim with { Today = new DateOnly(2028, 4, 1) }, figures: null),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nothing_is_said_twice()
    {
        var unclear = Claim with { EarlierClaim = new EarlierClaim.Unknown() };
        var late = unclear with { Today = new DateOnly(2028, 4, 1) };
        var loss = Claim with { Trading = new TradingResult.Loss(Amount: null) };
        Assert.All(
            new[]
            {
                Text(unclear, figures: null),
                Text(unclear, "80,000"),
                Text(late, figures: null),
                Text(loss, "900,000, paye 10,000"),
            },
            text =>
            {
                var sentences = text.Split('\n')
                    .Select(line => line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim('-', ' '));
                Assert.Distinct(sentences);
            }
        );
        Assert.Contains(
            "A claim is only valid if HMRC was told by",
            Text(unclear, figures: null),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "- A claim is only valid if HMRC was told by",
            Text(unclear, "80,000"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Out_of_time_it_is_the_days_and_nothing_of_what_it_would_be_worth() =>
        Assert.Equal(
            """
            Your accounting period: 1 April 2025 to 31 March 2026.
            Telling HMRC beforehand: HMRC need not be told beforehand, because the company has made a claim since 30 September 2023.
            The last day to claim was 31 March 2028; it has passed.
            This is general signposting, not tax advice; HMRC decides.
            """,
            Text(Claim with { Today = new DateOnly(2028, 4, 1) }, figures: null)
        );

    [Fact]
    public void Who_did_not_tell_HMRC_in_time_reads_the_day_and_the_exception_and_no_amount() =>
        Assert.Equal(
            """
            Your accounting period: 1 April 2025 to 31 March 2026.
            Telling HMRC beforehand: A claim is only valid if HMRC was told by 30 September 2026, or if the company made an earlier claim that counts from 30 September 2023 to 30 September 2026.
            The last day to claim is 31 March 2028.
            This is general signposting, not tax advice; HMRC decides.
            """,
            Text(Claim with { EarlierClaim = new EarlierClaim.LongerAgo(), Notified = false }, figures: null)
        );

    [Fact]
    public void Out_of_time_figures_bring_no_amount_either()
    {
        var late = Claim with { Today = new DateOnly(2028, 4, 1) };
        Assert.Equal(Text(late, figures: null), Text(late, "80,000 of 250,000"));
    }

    [Fact]
    public void Every_text_of_a_relief_ends_with_who_decides()
    {
        var unknown = new ReliefClaim { Period = Claim.Period, Today = Claim.Today };
        Assert.EndsWith(ReliefAssessment.Disclaimer, Text(unknown, figures: null), StringComparison.Ordinal);
        Assert.EndsWith(ReliefAssessment.Disclaimer, Text(unknown, "80,000"), StringComparison.Ordinal);
    }

    private static string Text(ReliefClaim claim, string? figures)
    {
        var read = figures is null ? null : ReliefFigures.Parse(figures).Value!;
        var assessment = ReliefAssessment.Of(read is null ? claim : claim.With(read));
        return PlainText.Render(new Reply([new Block.Relief(claim.Period, assessment, read)], []));
    }
}
