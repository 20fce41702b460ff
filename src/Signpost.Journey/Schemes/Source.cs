namespace Signpost;

/// <summary>Where something about a scheme is written down.</summary>
/// <param name="Title">The title of the page or paper.</param>
/// <param name="Url">Its absolute https address, or null where none is known.</param>
/// <param name="Checked">The day on which somebody last compared it with what we say.</param>
/// <param name="Confidence">How sure we are.</param>
public sealed record Source(string Title, string? Url, DateOnly Checked, Confidence Confidence);
