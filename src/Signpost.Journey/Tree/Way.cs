namespace Signpost;

/// <summary>One arrow of the tree: from a question, by a choice, perhaps under a test, to a node.</summary>
/// <param name="Question">The question that the way leaves.</param>
/// <param name="Choice">The choice that takes it.</param>
/// <param name="When">The test under which the choice leads here, or null for its usual way.</param>
/// <param name="Next">The id of the node it leads to.</param>
public sealed record Way(Question Question, Choice Choice, ReliefTest? When, string Next);
