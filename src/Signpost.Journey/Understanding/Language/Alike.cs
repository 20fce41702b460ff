using System.Collections.Immutable;

namespace Signpost;

/// <summary>What a phrase of several words means the same as.</summary>
/// <param name="Stem">The number of the stem that stands for it.</param>
internal sealed record Alike(int Stem)
{
    /// <summary>
    /// Gives the words of each group one number, and a phrase of several words the number of its group.
    /// </summary>
    /// <returns>The phrases.</returns>
    public static IEnumerable<(int[] Stems, Alike Meaning)> AddTo(
        LexiconBuilder lexicon,
        ImmutableArray<ImmutableArray<string>> groups
    )
    {
        var parted = groups.Select(group => group.Select(Phrase.Normalise).ToLookup(IsPhrase)).ToList();
        var numbers = parted.Select(group => lexicon.AddAlike(group[false])).ToList();
        foreach (var (group, number) in parted.Zip(numbers))
        {
            var alike = new Alike(number);
            foreach (var phrase in group[true])
            {
                yield return (lexicon.AddPhrase(phrase), alike);
            }
        }
    }

    private static bool IsPhrase(string words) => words.Contains(' ', StringComparison.Ordinal);
}
