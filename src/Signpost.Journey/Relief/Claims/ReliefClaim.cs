namespace Signpost;

/// <summary>
/// What is known about a claim for R&amp;D relief. Only the period and the day are needed; everything else may be left
/// unknown, and then leads to a range or a caution and never to a guess.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">An amount is less than nothing or above
/// <see cref="ReliefFigures.Largest"/>.</exception>
public sealed record ReliefClaim
{
    /// <summary>The accounting period that the claim is for.</summary>
    public required AccountingPeriod Period { get; init; }

    /// <summary>The day on which the question is asked.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What was spent on R&amp;D in the period, in pounds; null when not known.</summary>
    public decimal? Spend
    {
        get;
        init => field = Believable(value);
    }

    /// <summary>
    /// Of <see cref="Spend"/>, what was spent before the rates changed inside the period, in pounds (see
    /// <see cref="ReliefDates.RateChangeWithin"/>); null when not known. Other periods do not use it.
    /// </summary>
    public decimal? EarlierSpend
    {
        get;
        init => field = Believable(value);
    }

    /// <summary>
    /// What was spent on everything, R&amp;D and connected companies included, in pounds; null when not known.
    /// </summary>
    public decimal? TotalSpend
    {
        get;
        init => field = Believable(value);
    }

    /// <summary>
    /// Whether some of <see cref="Spend"/> was paid to unconnected contractors or for externally provided workers, of
    /// which 65% counts; null when not known.
    /// </summary>
    public bool? UsesContractors { get; init; }

    /// <summary>How much of <see cref="Spend"/> was paid to them, in pounds; null when not known.</summary>
    public decimal? ContractorSpend
    {
        get;
        init => field = Believable(value);
    }

    /// <summary>Profit or loss.</summary>
    public TradingResult Trading { get; init; } = new TradingResult.Unknown();

    /// <summary>Small or large; <see cref="SizeFigures"/> finds it from figures.</summary>
    public CompanySize Size { get; init; }

    /// <summary>
    /// Whether R&amp;D reaches the threshold share of the total spend, where somebody has said so; null when not known.
    /// It is read only while <see cref="Spend"/> or <see cref="TotalSpend"/> is missing.
    /// </summary>
    public bool? MeetsIntensity { get; init; }

    /// <summary>
    /// Whether the company reached the threshold in the year before, by its spending and not by a year of grace, and
    /// claimed for it; null when not known. It opens ERIS for one more year.
    /// </summary>
    public bool? MetIntensityTheYearBefore { get; init; }

    /// <summary>The company's last claim before this one.</summary>
    public EarlierClaim EarlierClaim { get; init; } = new EarlierClaim.Unknown();

    /// <summary>
    /// Whether HMRC was told in time that the company means to claim for this period; null when not known.
    /// </summary>
    public bool? Notified { get; init; }

    /// <summary>
    /// The relevant PAYE and National Insurance contributions of the period, in pounds; null when not known.
    /// </summary>
    public decimal? PayeAndNic
    {
        get;
        init => field = Believable(value);
    }

    /// <summary>
    /// Whether the company is exempt from the PAYE cap: it creates, prepares to create or manages intellectual
    /// property, and at most 15% of its R&amp;D spend goes to connected companies' workers or contractors. Null when
    /// not known.
    /// </summary>
    public bool? IsCapExempt { get; init; }

    /// <summary>Who decided that the R&amp;D would be done.</summary>
    public RdDecision Decision { get; init; }

    /// <summary>Whether some of the work was done outside the United Kingdom; null when not known.</summary>
    public bool? WorkOverseas { get; init; }

    /// <summary>Whether a grant or anybody else met some of the spend; null when not known.</summary>
    public bool? Subsidised { get; init; }

    /// <summary>Whether HMRC has a Corporation Tax enquiry open; null when not known.</summary>
    public bool? OpenEnquiry { get; init; }

    /// <summary>Whether HMRC says of the company's sector that claims from it are rarely eligible.</summary>
    public bool RarelyEligibleSector { get; init; }

    /// <summary>The claim with the figures that somebody typed; a figure that was not given stays as it was.</summary>
    public ReliefClaim With(ReliefFigures figures) =>
        this with
        {
            Spend = figures.Spend,
            TotalSpend = figures.TotalSpend ?? TotalSpend,
            PayeAndNic = figures.PayeAndNic ?? PayeAndNic,
            Trading = figures.Loss is { } loss ? new TradingResult.Loss(loss) : Trading,
        };

    private static decimal? Believable(decimal? amount) =>
        amount is < 0 or > ReliefFigures.Largest
            ? throw new ArgumentOutOfRangeException(
                nameof(amount),
                amount,
                "An amount is less than nothing or more than ReliefFigures.Largest."
            )
            : amount;
}
