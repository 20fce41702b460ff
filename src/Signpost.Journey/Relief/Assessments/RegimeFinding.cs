using System.Collections.Immutable;

namespace Signpost;

/// <summary>A regime that a claim falls under, or may.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Name">What it is called, to begin a sentence or a line with.</param>
/// <param name="Days">The days of the period that it is for; both ends are there.</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="Reason">Why, as one plain sentence.</param>
/// <param name="PerHundred">What £100 of the spend that counts is worth, before any cap.</param>
/// <param name="Amount">
/// What the claim is worth under it, after the cap, or null while the spend is not known. Where the period has two
/// parts and the spend is not split, it is as if all of it fell into this part.
/// </param>
/// <param name="Working">How the amount (or, without a spend, the worth of £100) comes about; plain lines.</param>
/// <param name="Source">Where its rates are written down.</param>
public sealed record RegimeFinding(
    ReliefRegime Regime,
    string Name,
    Validity Days,
    RegimeStanding Standing,
    string Reason,
    MoneyRange PerHundred,
    MoneyRange? Amount,
    ImmutableArray<string> Working,
    Source Source
);
