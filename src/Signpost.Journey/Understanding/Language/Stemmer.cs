using System.Buffers;

namespace Signpost;

/// <summary>
/// Cuts an English word down to the part that its forms share: "funding", "funded" and "funds" to "fund". Porter's second
/// algorithm, known as Porter2 or the English Snowball stemmer.
/// </summary>
/// <remarks>See https://snowballstem.org/algorithms/english/stemmer.html.</remarks>
internal ref struct Stemmer
{
    /// <summary>The longest word that is cut; a longer one stays whole.</summary>
    public const int LongestWord = 40;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly Span<char> _word;
    private int _length;
    private int _first;
    private int _second;

    private Stemmer(Span<char> word, int length)
    {
        _word = word;
        _length = length;
    }

    /// <summary>Writes the stem of a word over it and gives its length.</summary>
    /// <param name="word">Room for the word and one letter more.</param>
    /// <param name="length">The length of the word, which is in lower case.</param>
    public static int Stem(Span<char> word, int length)
    {
        if (length is <= 2 or > LongestWord || word[..length].ContainsAnyExceptInRange('a', 'z'))
        {
            return length;
        }
        if (StemExceptions.Find(word[..length]) is { } exception)
        {
            exception.CopyTo(word);
            return exception.Length;
        }
        var stemmer = new Stemmer(word, length);
        stemmer.Cut();
        return stemmer._length;
    }

    private void Cut()
    {
        MarkConsonants();
        FindRegions();
        CutPlural();
        if (!StemExceptions.IsWhole(_word[.._length]))
        {
            CutPast();
            CutFinalY();
            Replace(StemSuffixes.Second);
            Replace(StemSuffixes.Third);
            CutFourth();
            CutFinalLetter();
        }
        _word[.._length].Replace('Y', 'y');
    }

    /// <summary>A "y" at the beginning or after a vowel is a consonant, and is written "Y" until the end.</summary>
    private readonly void MarkConsonants()
    {
        for (var i = 0; i < _length; i++)
        {
            if (_word[i] == 'y' && (i == 0 || IsVowel(i - 1)))
            {
                _word[i] = 'Y';
            }
        }
    }

    private void FindRegions()
    {
        var whole = _word[.._length];
        _first =
            whole.StartsWith("gener") || whole.StartsWith("arsen") ? 5
            : whole.StartsWith("commun") ? 6
            : After(0);
        _second = After(_first);
    }

    /// <summary>The place after the first consonant that follows a vowel, from a place on.</summary>
    private readonly int After(int start)
    {
        for (var i = start + 1; i < _length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1))
            {
                return i + 1;
            }
        }
        return _length;
    }

    private void CutPlural()
    {
        if (Ends("sses"))
        {
            _length -= 2;
        }
        else if (Ends("ied") || Ends("ies"))
        {
            _length -= _length > 4 ? 2 : 1;
        }
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(_length - 2))
        {
            _length--;
        }
    }

    private void CutPast()
    {
        if (Ends("eedly") || Ends("eed"))
        {
            var cut = Ends("eedly") ? 3 : 1;
            _length -= _length - cut - 2 >= _first ? cut : 0;
            return;
        }
        var suffix =
            Ends("ingly") ? 5
            : Ends("edly") ? 4
            : Ends("ing") ? 3
            : Ends("ed") ? 2
            : 0;
        if (suffix == 0 || !HasVowel(_length - suffix))
        {
            return;
        }
        _length -= suffix;
        if (Ends("at") || Ends("bl") || Ends("iz"))
        {
            _word[_length++] = 'e';
        }
        else if (EndsDouble())
        {
            _length--;
        }
        else if (_first >= _length && EndsShort(_length))
        {
            _word[_length++] = 'e';
        }
    }

    private readonly void CutFinalY()
    {
        if (_length > 2 && _word[_length - 1] is 'y' or 'Y' && !IsVowel(_length - 2))
        {
            _word[_length - 1] = 'i';
        }
    }

    private void Replace(ReadOnlySpan<StemSuffix> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (!Ends(suffix.Ending))
            {
                continue;
            }
            var start = _length - suffix.Ending.Length;
            var region = suffix.InSecond ? _second : _first;
            if (start >= region && (suffix.After.Length == 0 || (start > 0 && suffix.After.Contains(_word[start - 1]))))
            {
                suffix.Replacement.CopyTo(_word[start..]);
                _length = start + suffix.Replacement.Length;
            }
            return;
        }
    }

    private void CutFourth()
    {
        foreach (var suffix in StemSuffixes.Fourth)
        {
            if (Ends(suffix))
            {
                var start = _length - suffix.Length;
                if (start >= _second && (suffix is not "ion" || (start > 0 && _word[start - 1] is 's' or 't')))
                {
                    _length = start;
                }
                return;
            }
        }
    }

    private void CutFinalLetter()
    {
        var start = _length - 1;
        if (Ends("e") ? start >= _second || (start >= _first && !EndsShort(start)) : Ends("ll") && start >= _second)
        {
            _length--;
        }
    }

    private readonly bool Ends(string suffix) => _word[.._length].EndsWith(suffix);

    private readonly bool IsVowel(int i) => Vowels.Contains(_word[i]);

    private readonly bool HasVowel(int end) => end > 0 && _word[..end].ContainsAny(Vowels);

    private readonly bool EndsDouble() =>
        _length > 1
        && _word[_length - 1] == _word[_length - 2]
        && _word[_length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    /// <summary>Whether the part before a place ends in a short syllable.</summary>
    private readonly bool EndsShort(int end) =>
        end == 2
            ? IsVowel(0) && !IsVowel(1)
            : end > 2
                && !IsVowel(end - 3)
                && IsVowel(end - 2)
                && !IsVowel(end - 1)
                && _word[end - 1] is not ('w' or 'x' or 'Y');
}
