namespace Signpost;

/// <summary>Collects words and numbers their stems.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Words => _words;

    public IReadOnlyDictionary<string, int> Stems => _stems;

    public int Count { get; private set; }

    /// <summary>The number of a word's stem, which is a new one the first time.</summary>
    public int Add(string word)
    {
        _uses[word] = _uses.GetValueOrDefault(word) + 1;
        if (_words.TryGetValue(word, out var known))
        {
            return known;
        }
        var stem = StemOf(word);
        if (!_stems.TryGetValue(stem, out var number))
        {
            number = Count++;
            _stems.Add(stem, number);
        }
        _words.Add(word, number);
        return number;
    }

    /// <summary>Adds words that mean the same, before any of them has a number, and gives their number.</summary>
    public int AddAlike(IEnumerable<string> words)
    {
        int? shared = null;
        foreach (var word in words)
        {
            var stem = StemOf(word);
            shared ??= _stems.TryGetValue(stem, out var known) ? known : Count++;
            _stems.TryAdd(stem, shared.Value);
            _words.TryAdd(word, _stems[stem]);
        }
        return shared ?? Count++;
    }

    /// <summary>How often a word was added.</summary>
    public int Uses(string word) => _uses.GetValueOrDefault(word);

    /// <summary>Whether a word shares its stem with another one that the knowledge has more often: "Staffs" with "staff".</summary>
    public bool IsOvershadowed(string word) =>
        _stems.TryGetValue(StemOf(word), out var stem)
        && _words.Any(other =>
            other.Value == stem
            && !string.Equals(other.Key, word, StringComparison.Ordinal)
            && Uses(other.Key) > Uses(word)
        );

    /// <summary>The numbers of a phrase's words, in order.</summary>
    public int[] AddPhrase(string phrase) =>
        [.. Phrase.Normalise(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Add)];

    private static string StemOf(string word)
    {
        if (word.Length > Stemmer.LongestWord)
        {
            return word;
        }
        Span<char> letters = stackalloc char[Stemmer.LongestWord + 1];
        word.CopyTo(letters);
        return new string(letters[..Stemmer.Stem(letters, word.Length)]);
    }
}
