namespace Signpost;

/// <summary>
/// Makes a <see cref="ReliefClaim"/> of answers. The names here are ids of facets and terms of the knowledge: an answer
/// that has none of them, such as "not sure", leaves its fact unknown.
/// </summary>
public static class ReliefFacets
{
    /// <summary>The claim that the answers tell of.</summary>
    /// <param name="facts">The answers.</param>
    /// <param name="period">The accounting period that was typed.</param>
    /// <param name="today">The day.</param>
    public static ReliefClaim ClaimOf(Facts facts, AccountingPeriod period, DateOnly today)
    {
        var (contractors, overseas) = Work(facts.Find("rd-where"));
        var (claimed, notified) = Claimed(facts.Find("rd-claimed"));
        var profit = facts.Find("rd-profit");
        return new()
        {
            Period = period,
            Today = today,
            Decision = facts.Find("rd-decided") switch
            {
                "we-did" => RdDecision.OwnInitiative,
                "customer" => RdDecision.Customer,
                _ => RdDecision.Unknown,
            },
            EarlierClaim = claimed,
            Notified = notified,
            Size = facts.Find("rd-size") switch
            {
                "small" => CompanySize.Small,
                "large" => CompanySize.Large,
                _ => CompanySize.Unknown,
            },
            Trading = profit switch
            {
                "profit" => new TradingResult.Profit(),
                "loss-forty" or "loss-thirty" or "loss-below" => new TradingResult.Loss(Amount: null),
                _ => new TradingResult.Unknown(),
            },
            MeetsIntensity = profit switch
            {
                "loss-forty" => true,
                "loss-thirty" => Reaches(period, share: 0.3m),
                "loss-below" => false,
                _ => null,
            },
            UsesContractors = contractors,
            WorkOverseas = overseas,
            OpenEnquiry = facts.Find("rd-enquiry") switch
            {
                "yes" => true,
                "no" => false,
                _ => null,
            },
        };
    }

    /// <summary>Who works abroad may well be a contractor, so that this is left open.</summary>
    private static (bool? Contractors, bool? Overseas) Work(string? answer) =>
        answer switch
        {
            "uk" => (false, false),
            "abroad" => (null, true),
            "agency" => (true, false),
            "both" => (true, true),
            _ => (null, null),
        };

    /// <summary>
    /// Who has not claimed of late may never have claimed, or have claimed long ago; the second says less and is what is
    /// taken.
    /// </summary>
    private static (EarlierClaim Claimed, bool? Notified) Claimed(string? answer) =>
        answer switch
        {
            "recent" => (new EarlierClaim.WithinThreeYears(), null),
            "notified" => (new EarlierClaim.LongerAgo(), true),
            "not-notified" => (new EarlierClaim.LongerAgo(), false),
            _ => (new EarlierClaim.Unknown(), null),
        };

    /// <summary>Whether a share reaches the threshold of every part of a period; null where only of some.</summary>
    private static bool? Reaches(AccountingPeriod period, decimal share)
    {
        var reached = RatePart
            .Of(period)
            .Select(part => part.Threshold)
            .OfType<IntensityThreshold>()
            .Select(threshold => share >= threshold.Share)
            .Distinct()
            .ToList();
        return reached is [var same] ? same : null;
    }
}
