using System.Numerics;

namespace Signpost.Knowledge.Paths;

/// <summary>How many paths from a start end at an outcome with a scheme fitting.</summary>
/// <param name="Start">The id of the question at which they begin.</param>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Count">The number of paths, exactly; at least 1.</param>
public sealed record SchemeReach(string Start, string Outcome, BigInteger Count);
