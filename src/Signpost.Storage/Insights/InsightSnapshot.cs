using Azure;

namespace Signpost.Storage.Insights;

/// <summary>Counts as they stood at one moment.</summary>
/// <param name="Days">The days, in order.</param>
/// <param name="Guard">The version of the guard at that moment; null when there was none.</param>
internal sealed record InsightSnapshot(IReadOnlyList<DayCounts> Days, ETag? Guard);
