namespace Signpost.Tests.Relief;

public class ReliefClaimTests
{
    [Theory]
    [InlineData(499, 100_000_000, 86_000_001, CompanySize.Small)]
    [InlineData(499, 100_000_001, 86_000_000, CompanySize.Small)]
    [InlineData(499, 100_000_001, 86_000_001, CompanySize.Large)]
    [InlineData(500, 1, 1, CompanySize.Large)]
    [InlineData(500, null, null, CompanySize.Large)]
    [InlineData(499, 100_000_000, null, CompanySize.Small)]
    [InlineData(499, null, 86_000_000, CompanySize.Small)]
    [InlineData(499, 100_000_001, null, CompanySize.Unknown)]
    [InlineData(499, null, 86_000_001, CompanySize.Unknown)]
    [InlineData(499, null, null, CompanySize.Unknown)]
    [InlineData(null, 1, 1, CompanySize.Unknown)]
    [InlineData(null, 100_000_001, 86_000_001, CompanySize.Large)]
    [InlineData(0, 0, 0, CompanySize.Small)]
    public void Size_needs_few_staff_and_one_of_two_sums(int? staff, int? turnover, int? balance, CompanySize size) =>
        Assert.Equal(size, new SizeFigures(staff, turnover, balance).Size);

    [Fact]
    public void Figures_that_were_typed_take_the_place_of_what_was_there()
    {
        var claim = SomeClaim.For("1 April 2025 to 31 March 2026") with { TotalSpend = 2, PayeAndNic = 3 };
        var typed = claim.With(ReliefFigures.Parse("80k of 250k, paye 40k, loss 120k").Value!);
        Assert.Equal((80_000m, 250_000m, 40_000m), (typed.Spend, typed.TotalSpend, typed.PayeAndNic));
        Assert.Equal(new TradingResult.Loss(120_000), typed.Trading);
    }

    [Fact]
    public void Figures_that_were_not_typed_stay_as_they_were()
    {
        var claim = SomeClaim.For("1 April 2025 to 31 March 2026") with
        {
            Spend = 1,
            TotalSpend = 2,
            PayeAndNic = 3,
            Trading = new TradingResult.Profit(),
        };
        Assert.Equal(claim with { Spend = 80_000 }, claim.With(ReliefFigures.Parse("80k").Value!));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(10_000_000_000.01)]
    public void An_amount_that_cannot_be_is_no_part_of_a_claim(double amount)
    {
        var claim = SomeClaim.For("1 April 2025 to 31 March 2026");
        var given = (decimal)amount;
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { Spend = given });
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { EarlierSpend = given });
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { TotalSpend = given });
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { ContractorSpend = given });
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { PayeAndNic = given });
    }

    [Fact]
    public void The_largest_amount_is_still_believed()
    {
        var claim = SomeClaim.For("1 April 2025 to 31 March 2026") with { Spend = ReliefFigures.Largest };
        Assert.Equal(ReliefFigures.Largest, claim.Spend);
        Assert.Equal(ReliefFigures.Largest, new TradingResult.Loss(ReliefFigures.Largest).Amount);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(10_000_000_001)]
    public void A_loss_is_more_than_nothing_and_can_be_believed(long amount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TradingResult.Loss(amount));

    [Fact]
    public void A_range_has_its_ends_in_order()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MoneyRange(2, 1));
        Assert.Equal("£1.00 to £2.00", $"{new MoneyRange(1, 2)}");
        Assert.Equal("£1,234.50", $"{new MoneyRange(1234.5m, 1234.5m)}");
    }
}
