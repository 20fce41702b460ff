namespace Signpost;

/// <summary>From which share of the total spend on a company is R&amp;D-intensive.</summary>
/// <param name="Share">The share; exactly that is enough.</param>
/// <param name="Begins">The first days of the accounting periods that it is for.</param>
/// <param name="Spent">The days of the spend that it is for.</param>
/// <param name="Source">Where it is written down.</param>
internal sealed record IntensityThreshold(decimal Share, Validity Begins, Validity Spent, Source Source)
{
    /// <summary>Whether a spend reaches it; null when the range of the spend lies on both sides.</summary>
    public bool? IsReachedBy(MoneyRange spend, decimal total) =>
        spend.Low >= Share * total ? true
        : spend.High < Share * total ? false
        : null;
}
