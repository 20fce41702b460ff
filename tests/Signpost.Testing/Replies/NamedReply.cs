namespace Signpost.Testing.Replies;

/// <summary>A reply and where it was given.</summary>
/// <param name="Name">Where, in a few words.</param>
/// <param name="Reply">The reply.</param>
public sealed record NamedReply(string Name, Reply Reply);
