using System.Numerics;

namespace Signpost.Knowledge.Paths;

/// <summary>How many paths end at an outcome.</summary>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Count">The number of paths, exactly; at least 1.</param>
public sealed record OutcomePaths(string Outcome, BigInteger Count);
