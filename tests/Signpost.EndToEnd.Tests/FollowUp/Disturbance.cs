namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>Something that goes wrong while a person is waiting for an answer.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="After">How long after the request was sent: each part of a turn is to be hit some time.</param>
internal sealed record Disturbance(DisturbanceKind Kind, TimeSpan After);
