namespace Signpost;

/// <summary>A phrase that nobody could match, and where it was said.</summary>
/// <param name="Node">The id of the node at which it was said.</param>
/// <param name="Phrase">The phrase as <see cref="PhraseMask"/> leaves it.</param>
public sealed record UnmatchedPhrase(string Node, string Phrase);
