namespace Signpost;

/// <summary>Where a choice leads instead of its usual next node when a test holds.</summary>
/// <param name="When">The test, made on the accounting period of the trail; it fails where none was given.</param>
/// <param name="Next">The id of the node that the choice then leads to.</param>
public sealed record Detour(ReliefTest When, string Next);
