namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>Something that goes wrong while a person is waiting for an answer.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="After">
/// How many requests of anybody begin or end between the sending of theirs and this: each part of a turn is to be hit some
/// time.
/// </param>
internal sealed record Disturbance(DisturbanceKind Kind, int After);
