namespace Signpost;

/// <summary>
/// A branch of the tree that tells whether one scheme fits. It can be begun at any point of a conversation, and its
/// answers stand by themselves: what was answered before it is not read by rules until it is left with "back".
/// </summary>
/// <param name="Question">The id of the branch's first question.</param>
/// <param name="Label">What the button says that begins it.</param>
public sealed record Check(string Question, string Label);
