namespace Signpost.Storage.Journeys;

/// <summary>One entry of the history: a version became the one that new conversations use.</summary>
/// <param name="Version">The version: 16 hexadecimal digits.</param>
/// <param name="At">When, by the clock of the machine that did it.</param>
/// <param name="By">Who did it, as they named themselves; null in entries of releases that did not ask.</param>
/// <param name="Kind">Whether it was published or gone back to.</param>
/// <param name="IsCurrent">Whether it is this publication that new conversations use: at most one of a history.</param>
public sealed record Publication(string Version, DateTimeOffset At, string? By, PublicationKind Kind, bool IsCurrent);
