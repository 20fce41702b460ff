using System.Collections.Frozen;

namespace Signpost;

/// <summary>Finds known phrases among the words of a text, word by word.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTree<T>
    where T : class
{
    private readonly FrozenDictionary<(int Node, int Stem), int> _steps;
    private readonly T?[] _meanings;

    /// <param name="phrases">The phrases as the numbers of their stems; of equal ones the first counts.</param>
    public PhraseTree(IEnumerable<(int[] Stems, T Meaning)> phrases)
    {
        var steps = new Dictionary<(int Node, int Stem), int>();
        var meanings = new List<T?> { null };
        foreach (var (stems, meaning) in phrases)
        {
            var node = 0;
            foreach (var stem in stems)
            {
                if (!steps.TryGetValue((node, stem), out var next))
                {
                    next = meanings.Count;
                    meanings.Add(null);
                    steps.Add((node, stem), next);
                }
                node = next;
            }
            meanings[node] ??= node == 0 ? null : meaning;
        }
        _steps = steps.ToFrozenDictionary();
        _meanings = [.. meanings];
    }

    /// <summary>
    /// The longest phrase that begins at a place of a text, and how many words it takes; <see cref="Fillers"/> within it do
    /// not part it.
    /// </summary>
    public (T? Meaning, int Words) LongestAt(int place, SaidText text)
    {
        var (node, meaning, taken) = (0, default(T), 0);
        for (var i = place; i < text.Words.Length; i++)
        {
            if (!_steps.TryGetValue((node, text.Words[i].Stem), out var next))
            {
                if (node == 0 || !Fillers.Contains(text.LettersAt(i)))
                {
                    break;
                }
                continue;
            }
            node = next;
            if (_meanings[node] is { } found)
            {
                (meaning, taken) = (found, i + 1 - place);
            }
        }
        return (meaning, taken);
    }

    /// <summary>The longest phrase that begins with the first of these stems, and how many stems it takes.</summary>
    public (T? Meaning, int Words) Longest(ReadOnlySpan<int> stems)
    {
        var (node, meaning, taken) = (0, default(T), 0);
        for (var i = 0; i < stems.Length && _steps.TryGetValue((node, stems[i]), out node); i++)
        {
            if (_meanings[node] is { } found)
            {
                (meaning, taken) = (found, i + 1);
            }
        }
        return (meaning, taken);
    }

    /// <summary>The longest phrase that begins with the first of these words, and how many words it takes.</summary>
    public (T? Meaning, int Words) Longest(ReadOnlySpan<SaidWord> words)
    {
        var (node, meaning, taken) = (0, default(T), 0);
        for (var i = 0; i < words.Length && _steps.TryGetValue((node, words[i].Stem), out node); i++)
        {
            if (_meanings[node] is { } found)
            {
                (meaning, taken) = (found, i + 1);
            }
        }
        return (meaning, taken);
    }
}
