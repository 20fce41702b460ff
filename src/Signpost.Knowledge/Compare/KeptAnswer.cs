namespace Signpost.Knowledge.Compare;

/// <summary>An answer that one tree has asked for and the other may still ask for.</summary>
/// <param name="Question">The number of the question that both have.</param>
/// <param name="Answer">The place of the answer among <see cref="TwoTrees.Answers"/>.</param>
/// <param name="Asked">The tree that has asked.</param>
/// <param name="MustBeAsked">
/// Whether the other tree must ask too: without it this answer cannot be told from another one, or cannot be given.
/// </param>
internal readonly record struct KeptAnswer(int Question, int Answer, int Asked, bool MustBeAsked);
