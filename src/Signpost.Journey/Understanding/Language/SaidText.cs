namespace Signpost;

/// <summary>
/// The words of one text, with what is known of each. One is filled again and again, so that understanding leaves nothing
/// to be collected.
/// </summary>
internal sealed class SaidText
{
    /// <summary>The most words that are read; what comes after them does not count.</summary>
    public const int MostWords = 1_000;

    private readonly char[] _letters = new char[Turn.LongestInput * WordReader.MostGrowth];
    private readonly SaidWord[] _words = new SaidWord[MostWords];

    private int _count;

    /// <summary>The words in the order in which they were typed.</summary>
    public Span<SaidWord> Words => _words.AsSpan(0, _count);

    /// <summary>Reads the words of a text.</summary>
    /// <param name="text">At most <see cref="Turn.LongestInput"/> characters.</param>
    public void Read(ReadOnlySpan<char> text) => _count = WordReader.Read(text, _letters, _words);

    /// <summary>How a word is written, in lower case.</summary>
    public ReadOnlySpan<char> Letters(SaidWord word) => _letters.AsSpan(word.Start, word.Length);

    /// <summary>How the word at a place is written; empty where there is none.</summary>
    public ReadOnlySpan<char> LettersAt(int place) => place >= 0 && place < _count ? Letters(_words[place]) : default;

    /// <summary>
    /// The letters of a word and of the one after it, as if nothing stood between them; empty where a sentence ends there.
    /// </summary>
    public ReadOnlySpan<char> Joined(int place) =>
        place + 1 < _count && !_words[place + 1].AfterBreak
            ? _letters.AsSpan(_words[place].Start, _words[place].Length + _words[place + 1].Length)
            : default;

    /// <summary>Makes one word of a word and the one after it.</summary>
    public void Join(int place)
    {
        _words[place].Length += _words[place + 1].Length;
        _words.AsSpan((place + 2).._count).CopyTo(_words.AsSpan(place + 1));
        _count--;
    }

    /// <summary>Makes two words of one, the first of them of a length.</summary>
    /// <returns>Whether there was room for one word more.</returns>
    public bool Split(int place, int length)
    {
        if (_count == MostWords)
        {
            return false;
        }
        _words.AsSpan(place.._count).CopyTo(_words.AsSpan(place + 1));
        _count++;
        _words[place].Length = length;
        ref var second = ref _words[place + 1];
        second.Start += length;
        second.Length -= length;
        second.AfterBreak = false;
        return true;
    }
}
