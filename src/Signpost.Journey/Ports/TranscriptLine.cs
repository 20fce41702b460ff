namespace Signpost;

/// <summary>One activity of a conversation, as its channel shows it.</summary>
/// <param name="Sequence">Its number in the conversation, from 1, with no gap.</param>
/// <param name="Content">The activity, in the channel's own form; opaque to the store; at most 30,000 characters.</param>
public sealed record TranscriptLine(long Sequence, string Content);
