namespace Signpost;

/// <summary>A word that somebody may have meant to type.</summary>
/// <param name="Word">The word.</param>
/// <param name="Stem">The number of its stem.</param>
/// <param name="Uses">How often the knowledge has it.</param>
internal readonly record struct KnownWord(string Word, int Stem, int Uses);
