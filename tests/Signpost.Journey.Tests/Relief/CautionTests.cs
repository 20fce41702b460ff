namespace Signpost.Tests.Relief;

public class CautionTests
{
    private const string Merged = "April 2025 to March 2026";
    private const string Older = "31 March 2024 to 30 March 2025";

    /// <summary>A claim of which everything is known and nothing is the matter.</summary>
    private static readonly ReliefClaim Plain = ReliefCase.Given($"{Merged}; large; loss; no contractors; told") with
    {
        Decision = RdDecision.OwnInitiative,
        WorkOverseas = false,
        Subsidised = false,
        OpenEnquiry = false,
        IsCapExempt = true,
    };

    [Fact]
    public void Where_all_is_known_and_well_there_is_no_caution() => Assert.Empty(ReliefAssessment.Of(Plain).Cautions);

    [Theory]
    [InlineData(CautionKind.TooLateToClaim, Merged + "; today 2028-04-01", Merged + "; today 2028-03-31")]
    [InlineData(CautionKind.Notification, Merged + "; first; not told", Merged + "; first; told")]
    [InlineData(CautionKind.Notification, Merged + "; first", Merged + "; first; today 2026-09-30")]
    [InlineData(CautionKind.PeriodNotOver, Merged + "; today 2026-03-31", Merged + "; today 2026-04-01")]
    [InlineData(CautionKind.RatesChange, "2 April 2022 to 1 April 2023", "1 April 2022 to 31 March 2023")]
    [InlineData(CautionKind.LongPeriod, "1 April 2025 to 1 April 2026", Merged)]
    [InlineData(CautionKind.ShortPeriod, "1 April 2025 to 30 March 2026; loss", Merged + "; loss")]
    [InlineData(
        CautionKind.ShortPeriod,
        "1 April 2025 to 30 March 2026; loss",
        "1 April 2025 to 30 March 2026; profit"
    )]
    [InlineData(
        CautionKind.ShortPeriod,
        "1 April 2025 to 30 March 2026; loss",
        "1 April 2025 to 30 March 2026; loss; exempt"
    )]
    [InlineData(CautionKind.SizeUnknown, Merged, Merged + "; small")]
    [InlineData(CautionKind.LinkedCompanies, Merged + "; small", Merged + "; large")]
    [InlineData(CautionKind.TradingUnknown, Merged, Merged + "; loss")]
    [InlineData(CautionKind.IntensityUnknown, Merged + "; small; loss", Merged + "; small; profit")]
    [InlineData(CautionKind.IntensityUnknown, Merged + "; small", Merged + "; large")]
    [InlineData(CautionKind.IntensityUnknown, Older + "; small", Older + "; small; not intensive")]
    [InlineData(CautionKind.IntensityUnknown, Merged + "; small; loss", Merged + "; small; loss; grace")]
    [InlineData(CautionKind.IntensityUnknown, Older + "; small; loss", "1 April 2022 to 31 March 2023; small; loss")]
    [InlineData(CautionKind.YearOfGrace, Merged + "; small; loss; grace", Merged + "; small; loss; grace; intensive")]
    [InlineData(CautionKind.YearOfGrace, Merged + "; small; loss; grace", Merged + "; small; profit; grace")]
    [InlineData(CautionKind.OneOrTheOther, Merged + "; small; loss; intensive", Merged + "; small; loss")]
    [InlineData(CautionKind.TaxRate, Merged + "; profit", Merged + "; loss")]
    [InlineData(CautionKind.TaxRate, Older + "; large; loss", Older + "; small; loss")]
    [InlineData(CautionKind.UpTo, Older + "; small; profit", Older + "; small; loss")]
    [InlineData(CautionKind.UpTo, Older + "; small", Older + "; large")]
    [InlineData(CautionKind.UpTo, Older + "; small", Merged + "; small")]
    [InlineData(CautionKind.PayeCap, Merged + "; loss; spend 200000", Merged + "; large; loss; spend 100000")]
    [InlineData(
        CautionKind.PayeCap,
        Merged + "; large; loss; spend 200000; paye 0; not exempt",
        Merged + "; large; profit; spend 200000"
    )]
    [InlineData(CautionKind.RdecLimits, Older + "; large; loss", Older + "; large; profit")]
    [InlineData(CautionKind.RdecLimits, Older + "; large", Older + "; small")]
    [InlineData(CautionKind.Contractors, Merged, Merged + "; no contractors")]
    [InlineData(CautionKind.Contractors, Merged + "; contractors", Merged + "; no contractors")]
    public void A_caution_is_given_in_one_case_and_not_in_the_other(CautionKind kind, string with, string without)
    {
        Assert.Contains(kind, Kinds(ReliefCase.Given(with)));
        Assert.DoesNotContain(kind, Kinds(ReliefCase.Given(without)));
    }

    [Fact]
    public void A_sector_that_is_rarely_eligible_comes_with_a_caution() =>
        Assert.Equal([CautionKind.RarelyEligibleSector], Kinds(Plain with { RarelyEligibleSector = true }));

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public void What_is_not_known_of_the_work_is_cautioned_as_if_it_were_so(bool? answer)
    {
        Assert.Equal([CautionKind.Overseas], Kinds(Plain with { WorkOverseas = answer }));
        Assert.Equal([CautionKind.OpenEnquiry], Kinds(Plain with { OpenEnquiry = answer }));
        Assert.Empty(Kinds(Plain with { Subsidised = answer }));
        var older = Plain with { Period = SomeClaim.Period(Older), Size = CompanySize.Small, Subsidised = answer };
        Assert.Contains(CautionKind.Subsidised, Kinds(older));
        Assert.DoesNotContain(CautionKind.Subsidised, Kinds(older with { Subsidised = false }));
        Assert.DoesNotContain(CautionKind.Overseas, Kinds(older with { WorkOverseas = answer }));
    }

    [Theory]
    [InlineData("2026-05-17", false)]
    [InlineData("2026-05-18", true)]
    [InlineData("2027-05-17", true)]
    [InlineData("2027-05-18", false)]
    public void Targeted_advance_assurance_is_only_spoken_of_while_there_is_such_a_thing(string day, bool isThere)
    {
        var claim = Plain with { OpenEnquiry = true, Today = DateOnly.Parse(day, null) };
        var caution = Assert.Single(
            ReliefAssessment.Of(claim).Cautions,
            caution => caution.Kind is CautionKind.OpenEnquiry
        );
        Assert.Equal(isThere, caution.Sentence.Contains("targeted advance assurance", StringComparison.Ordinal));
        Assert.Contains("ask an adviser before you claim", caution.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_caution_is_a_line_of_the_working_as_well() =>
        Assert.All(
            new[]
            {
                "loss; spend 1000000",
                "loss; spend 1000000; paye 1000",
                "loss; spend 1000000; paye 1000; not exempt",
            },
            given =>
            {
                var found = ReliefAssessment.Of(ReliefCase.Given($"{Merged}; large; {given}"));
                Assert.Contains(found.Cautions, caution => caution.Kind is CautionKind.PayeCap);
                Assert.DoesNotContain(found.Cautions, caution => found.Working.Contains(caution.Sentence));
            }
        );

    [Theory]
    [InlineData(Merged, RdDecision.Customer, "usually the customer and not you", Confidence.Confirmed)]
    [InlineData(Merged, RdDecision.Unknown, "Find out who decided", Confidence.Confirmed)]
    [InlineData(Older, RdDecision.Customer, "we cannot say", Confidence.CheckFirst)]
    public void Contracted_out_work_has_its_own_words(string period, RdDecision by, string words, Confidence confidence)
    {
        var claim = Plain with { Period = SomeClaim.Period(period), Decision = by };
        var caution = Assert.Single(
            ReliefAssessment.Of(claim).Cautions,
            caution => caution.Kind is CautionKind.ContractedOut
        );
        Assert.Contains(words, caution.Sentence, StringComparison.Ordinal);
        Assert.Equal(confidence, caution.Source.Confidence);
    }

    [Theory]
    [InlineData(Merged, "at least 30%")]
    [InlineData(Older, "at least 40%")]
    [InlineData("1 January 2024 to 30 June 2025", "at least 30%")]
    public void The_threshold_of_the_period_is_named(string period, string words)
    {
        var cautions = ReliefAssessment.Of(ReliefCase.Given($"{period}; small; loss")).Cautions;
        var caution = Assert.Single(cautions, caution => caution.Kind is CautionKind.IntensityUnknown);
        Assert.Contains(words, caution.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_stop_a_claim_comes_first()
    {
        var claim = ReliefCase.Given($"{Older}; first; not told; today 2028-01-01") with
        {
            RarelyEligibleSector = true,
        };
        Assert.Equal(
            [
                CautionKind.TooLateToClaim,
                CautionKind.Notification,
                CautionKind.RarelyEligibleSector,
                CautionKind.ContractedOut,
            ],
            Kinds(claim).Take(4)
        );
    }

    private static IEnumerable<CautionKind> Kinds(ReliefClaim claim) =>
        ReliefAssessment.Of(claim).Cautions.Select(caution => caution.Kind);
}
