namespace Signpost;

/// <summary>A regime that a company may claim under, for one part of the period.</summary>
/// <param name="Rate">What the regime gives.</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="Reason">Why, as one plain sentence.</param>
internal sealed record Eligible(ReliefRate Rate, RegimeStanding Standing, string Reason);
