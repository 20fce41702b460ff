using System.Collections.Immutable;

namespace Signpost.Knowledge.Evaluation;

/// <summary>What reading labelled queries gave.</summary>
/// <param name="Queries">The queries, in the order of the file; those with a fault are left out.</param>
/// <param name="Findings">What is wrong, by line; all of them are errors.</param>
public sealed record LabelledReading(ImmutableArray<LabelledQuery> Queries, ImmutableArray<Finding> Findings);
