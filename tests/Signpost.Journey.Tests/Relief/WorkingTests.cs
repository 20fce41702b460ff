namespace Signpost.Tests.Relief;

public class WorkingTests
{
    private const string Now = "1 April 2025 to 31 March 2026";

    [Fact]
    public void Without_a_spend_it_is_the_working_of_a_hundred_pounds() =>
        Assert.Equal(
            [
                "Merged scheme: 20% of £100.00 is £20.00; less Corporation Tax at 25% leaves £15.00.",
                "Merged scheme: 20% of £100.00 is £20.00; less Corporation Tax at 19% leaves £16.20.",
            ],
            ReliefAssessment.Of(SomeClaim.For(Now) with { Trading = new TradingResult.Profit() }).Working
        );

    [Fact]
    public void Eris_is_worked_out_line_by_line()
    {
        var claim = SomeClaim.For(Now) with { Size = CompanySize.Small, IsCapExempt = true };
        var figures = ReliefFigures.Parse("80,000 of 250,000, loss 50,000").Value!;
        Assert.Equal(
            [
                "Merged scheme: 20% of £80,000.00 is £16,000.00; less notional tax at 19% leaves £12,960.00.",
                "ERIS: The loss of £50,000.00 and the extra deduction of 86% of £80,000.00, £68,800.00, make "
                    + "£118,800.00, of which at most 186% of the spend counts, £148,800.00; 14.5% of £118,800.00 is £17,226.00.",
                "So the indicative amount is £17,226.00.",
            ],
            ReliefAssessment.Of(claim.With(figures)).Working
        );
    }

    [Fact]
    public void A_loss_of_unknown_size_is_shown_at_both_ends()
    {
        var claim = SomeClaim.For("1 April 2022 to 31 March 2023") with
        {
            Size = CompanySize.Small,
            Trading = new TradingResult.Loss(Amount: null),
        };
        Assert.Equal(
            [
                "SME scheme (130%): With a loss of next to nothing only the extra deduction counts, 130% of £100.00, "
                    + "which is £130.00; 14.5% of £130.00 is £18.85.",
                "SME scheme (130%): With a loss as large as the spend, 230% of £100.00 counts, which is £230.00; 14.5% "
                    + "of £230.00 is £33.35.",
            ],
            ReliefAssessment.Of(claim).Working.Take(2)
        );
    }

    [Fact]
    public void A_deduction_from_profit_is_worked_out_at_each_rate_of_tax() =>
        Assert.Equal(
            [
                "SME scheme (86%): The extra deduction of 86% of £100.00 is £86.00; Corporation Tax at 19% on that is up "
                    + "to £16.34 less to pay.",
                "SME scheme (86%): The extra deduction of 86% of £100.00 is £86.00; Corporation Tax at 25% on that is up "
                    + "to £21.50 less to pay.",
            ],
            ReliefAssessment.Of(ReliefCase.Given("April 2023 to March 2024; small; profit")).Working
        );

    [Fact]
    public void Each_regime_has_its_own_amount_and_working()
    {
        var given = ReliefCase.Given("January 2023 to December 2023; large; profit; spend 1000; earlier 200");
        var (earlier, later) = (ReliefAssessment.Of(given).Regimes[0], ReliefAssessment.Of(given).Regimes[1]);
        Assert.Equal(("RDEC (13%)", "£21.06", "£10.53"), (earlier.Name, $"{earlier.Amount}", $"{earlier.PerHundred}"));
        Assert.Equal(["13% of £200.00 is £26.00; less Corporation Tax at 19% leaves £21.06."], earlier.Working);
        Assert.Equal(("RDEC (20%)", "£120.00", "£15.00"), (later.Name, $"{later.Amount}", $"{later.PerHundred}"));
        Assert.Equal(["20% of £800.00 is £160.00; less Corporation Tax at 25% leaves £120.00."], later.Working);
    }

    [Fact]
    public void Without_a_spend_a_regime_has_no_amount_and_the_working_of_a_hundred_pounds()
    {
        var finding = ReliefAssessment.Of(ReliefCase.Given("April 2023 to March 2024; large; profit")).Regimes[0];
        Assert.Null(finding.Amount);
        Assert.Equal(["20% of £100.00 is £20.00; less Corporation Tax at 25% leaves £15.00."], finding.Working);
    }

    [Fact]
    public void Without_contractors_there_is_no_line_about_them() =>
        Assert.StartsWith(
            "Merged scheme: 20%",
            ReliefAssessment
                .Of(ReliefCase.Given("April 2025 to March 2026; large; loss; spend 1000; no contractors"))
                .Working[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void The_cap_and_contractors_have_lines_of_their_own()
    {
        var claim = SomeClaim.For(Now) with
        {
            Size = CompanySize.Large,
            Trading = new TradingResult.Loss(Amount: null),
            Spend = 1_000_000,
            ContractorSpend = 100_000,
            PayeAndNic = 10_000,
            IsCapExempt = false,
        };
        Assert.Equal(
            [
                "65% of the £100,000.00 paid to contractors counts, so £965,000.00 of the £1,000,000.00 counts.",
                "Merged scheme: 20% of £965,000.00 is £193,000.00; less notional tax at 19% leaves £156,330.00.",
                "Merged scheme: The PAYE cap leaves £50,000.00.",
                "The PAYE cap is £20,000.00 and 300% of £10,000.00, which is £50,000.00.",
                "So the indicative amount is £50,000.00.",
            ],
            ReliefAssessment.Of(claim).Working
        );
    }

    [Fact]
    public void What_a_line_rests_on_is_said()
    {
        var claim = SomeClaim.For("1 January 2023 to 31 December 2023") with { Spend = 1000 };
        Assert.Contains(
            "RDEC (13%), if it applies, if the money was spent from 1 January 2023 to 31 March 2023, with a profit: "
                + "13% of £1,000.00 is £130.00; less Corporation Tax at 19% leaves £105.30.",
            ReliefAssessment.Of(claim).Working
        );
        Assert.Contains(
            "RDEC (20%), if it applies, from 1 April 2023 to 31 December 2023, with a loss: 20% of £800.00 is £160.00; "
                + "less notional tax at 25% leaves £120.00.",
            ReliefAssessment.Of(claim with { EarlierSpend = 200 }).Working
        );
    }

    [Fact]
    public void An_unknown_share_of_contractors_is_said() =>
        Assert.Equal(
            "65% of what was paid to contractors counts, so between £650.00 and £1,000.00 of the £1,000.00 counts.",
            ReliefAssessment.Of(SomeClaim.For(Now) with { Spend = 1000, UsesContractors = true }).Working[0]
        );

    [Fact]
    public void Half_a_penny_is_rounded_up_in_every_line() =>
        Assert.Contains(
            "Merged scheme: 20% of £0.03 is £0.01; less notional tax at 19% leaves £0.01.",
            ReliefAssessment
                .Of(SomeClaim.For(Now) with { Spend = 0.03m, Trading = new TradingResult.Loss(Amount: null) })
                .Working
        );
}
