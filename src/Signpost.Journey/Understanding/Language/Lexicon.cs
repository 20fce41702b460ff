using System.Collections.Frozen;

namespace Signpost;

/// <summary>The words of a journey, each with the number of its stem. Words that mean the same share a number.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly Spelling _spelling;
    private readonly string[] _shortest;

    public Lexicon(LexiconBuilder builder)
    {
        Count = builder.Count;
        _words = builder.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = builder.Stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _shortest = new string[Count];
        foreach (var (word, stem) in builder.Words)
        {
            var other = _shortest[stem];
            if (other is null || word.Length < other.Length)
            {
                _shortest[stem] = word;
            }
        }
        _spelling = new Spelling(
            builder
                .Words.Where(known => !FunctionWords.Contains(known.Key))
                .Select(known => new KnownWord(known.Key, known.Value, builder.Uses(known.Key)))
        );
    }

    /// <summary>How many stems there are; their numbers are below it.</summary>
    public int Count { get; }

    /// <summary>The number of a word's stem, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var stem))
        {
            return stem;
        }
        if (word.Length > Stemmer.LongestWord)
        {
            return -1;
        }
        Span<char> letters = stackalloc char[Stemmer.LongestWord + 1];
        word.CopyTo(letters);
        return _stems.TryGetValue(letters[..Stemmer.Stem(letters, word.Length)], out stem) ? stem : -1;
    }

    /// <summary>The shortest word with a stem.</summary>
    public string Word(int stem) => _shortest[stem];

    /// <summary>Whether the word itself is known, and not just another form of it.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.ContainsKey(word);

    /// <summary>The word that a misspelt one was meant to be; a stem of -1 where there is none.</summary>
    public (int Stem, int Slips) Correct(ReadOnlySpan<char> word) => _spelling.Closest(word);
}
