namespace Signpost;

/// <summary>An agreement as it is kept: to what, and when.</summary>
/// <param name="Organisation">The organisation that it names, or null for the agreement to be contacted by us.</param>
/// <param name="Version">Names the wording for good.</param>
/// <param name="Text">The wording.</param>
/// <param name="At">When it was given, UTC.</param>
public sealed record GivenConsent(string? Organisation, string Version, string Text, DateTimeOffset At)
{
    /// <summary>
    /// When it was taken back, or another wording was agreed to in its place, UTC; null while it stands.
    /// </summary>
    public DateTimeOffset? EndedAt { get; init; }
}
