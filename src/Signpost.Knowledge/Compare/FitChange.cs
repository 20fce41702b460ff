using System.Numerics;

namespace Signpost.Knowledge.Compare;

/// <summary>People who give the same answers and whom a scheme fits in one version and not in the other.</summary>
/// <param name="Scheme">The id of the scheme; where it was renamed, the new one.</param>
/// <param name="Outcome">
/// The id of the outcome at which it fits: of the new tree where <paramref name="FitsNow"/>, else of the old one.
/// </param>
/// <param name="FitsNow">True when it fits in the new version only; false when it fitted in the old one only.</param>
/// <param name="Count">
/// How many answer sets there are, exactly; at least 1. Only those count that come to an outcome in both trees.
/// </param>
public sealed record FitChange(string Scheme, string Outcome, bool FitsNow, BigInteger Count);
