namespace Signpost;

/// <summary>An address to send a business to.</summary>
/// <param name="Title">Where it leads, in words.</param>
/// <param name="Url">The absolute https address.</param>
public sealed record Link(string Title, string Url);
