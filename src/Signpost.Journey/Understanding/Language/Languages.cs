using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Signpost;

/// <summary>Tells whether a text is written in another language than English.</summary>
internal sealed class Languages
{
    private const int Most = 32;
    private const int LastLatin = 0x24F;
    private const int FirstLatinAdditional = 0x1E00;
    private const int LastLatinAdditional = 0x1EFF;

    private readonly ImmutableArray<OtherLanguage> _languages;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _words;

    public Languages(ImmutableArray<OtherLanguage> languages)
    {
        _languages = [.. languages.Take(Most)];
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < _languages.Length; i++)
        {
            foreach (var word in _languages[i].Words.Select(Phrase.Normalise))
            {
                words[word] = words.GetValueOrDefault(word) | (1u << i);
            }
        }
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The name of the language in English, "another language" for other letters, or null for English.</summary>
    public string? Find(ReadOnlySpan<char> original, SaidText text) =>
        HasOtherLetters(original) ? "another language" : FindByWords(text);

    private string? FindByWords(SaidText text)
    {
        Span<int> counts = stackalloc int[Most];
        counts.Clear();
        var english = 0;
        foreach (var word in text.Words)
        {
            if (_words.TryGetValue(text.Letters(word), out var languages))
            {
                for (var i = 0; i < _languages.Length; i++)
                {
                    counts[i] += (int)((languages >> i) & 1);
                }
            }
            else if (word is { Kind: SaidKind.Function or SaidKind.Common } or { Kind: SaidKind.Known, Slips: 0 })
            {
                english++;
            }
        }
        var best = 0;
        for (var i = 1; i < _languages.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] > english ? _languages[best].Language : null;
    }

    private static bool HasOtherLetters(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('\0', (char)LastLatin))
        {
            return false;
        }
        var (latin, other) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                var isLatin = rune.Value is <= LastLatin or >= FirstLatinAdditional and <= LastLatinAdditional;
                _ = isLatin ? latin++ : other++;
            }
        }
        return other > latin;
    }
}
