namespace Signpost;

/// <summary>A turn that was taken, and what was answered.</summary>
/// <param name="InputId">The channel's id of what was delivered.</param>
/// <param name="Answer">The answer, in the channel's own form; opaque to the store; at most 30,000 characters.</param>
public sealed record HandledTurn(string InputId, string Answer);
