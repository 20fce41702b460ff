namespace Signpost;

/// <summary>Looks the words of a text up: as they are, put together, parted, and with slips of the keyboard put right.</summary>
internal static class WordLookup
{
    private const int ShortestJoined = 5;
    private const int ShortestParted = 6;
    private const int ShortestPart = 2;
    private const int ShortWord = 2;
    private const int ShortestShortJoined = 4;
    private const int ShortestMisspeltJoined = 6;

    public static void Look(SaidText text, Lexicon lexicon)
    {
        for (var place = 0; place < text.Words.Length; place++)
        {
            LookAt(place, text, lexicon);
        }
    }

    private static void LookAt(int place, SaidText text, Lexicon lexicon)
    {
        ref var word = ref text.Words[place];
        var letters = text.Letters(word);
        word.Stem = lexicon.Find(letters);
        if (letters.Length <= ShortWord && JoinShort(place, text, lexicon))
        {
            text.Words[place].Kind = SaidKind.Known;
        }
        else if (FunctionWords.Contains(letters))
        {
            word.Kind = SaidKind.Function;
        }
        else if (word.Stem >= 0)
        {
            word.Kind = SaidKind.Known;
        }
        else if (Join(place, text, lexicon) || Part(place, text, lexicon))
        {
            word.Kind = SaidKind.Known;
        }
        else if (CommonWords.Contains(letters) || letters.ContainsAnyInRange('0', '9'))
        {
            word.Kind = SaidKind.Common;
        }
        else if (IsDrawnOut(letters, lexicon, out word.Stem))
        {
            word.Kind = word.Stem >= 0 ? SaidKind.Known : SaidKind.Function;
        }
        else
        {
            (word.Stem, word.Slips) = lexicon.Correct(letters);
            word.Kind = word.Stem >= 0 || JoinMisspelt(place, text, lexicon) ? SaidKind.Known : SaidKind.Unknown;
        }
    }

    /// <summary>"medi lnk" for Medilink: two words that nobody knows, and together one that is nearly known.</summary>
    private static bool JoinMisspelt(int place, SaidText text, Lexicon lexicon)
    {
        var joined = text.Joined(place);
        if (joined.Length < ShortestMisspeltJoined || IsWord(text.LettersAt(place + 1), lexicon))
        {
            return false;
        }
        var (stem, slips) = lexicon.Correct(joined);
        if (stem < 0)
        {
            return false;
        }
        text.Join(place);
        (text.Words[place].Stem, text.Words[place].Slips) = (stem, slips);
        return true;
    }

    /// <summary>"helppp" for "help".</summary>
    private static bool IsDrawnOut(ReadOnlySpan<char> letters, Lexicon lexicon, out int stem)
    {
        stem = -1;
        if (letters.Length > EditDistance.LongestWord)
        {
            return false;
        }
        Span<char> once = stackalloc char[EditDistance.LongestWord];
        var length = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var isThird = i > 1 && letters[i] == letters[i - 1] && letters[i] == letters[i - 2];
            if (isThird && length > 1 && once[length - 1] == once[length - 2])
            {
                length--;
            }
            if (!isThird)
            {
                once[length++] = letters[i];
            }
        }
        if (length > letters.Length - 2)
        {
            return false;
        }
        stem = FunctionWords.Contains(once[..length]) ? -1 : lexicon.Find(once[..length]);
        return stem >= 0 || FunctionWords.Contains(once[..length]);
    }

    private static bool IsPart(ReadOnlySpan<char> letters, Lexicon lexicon) =>
        lexicon.Has(letters) && (letters.Length > ShortestPart || FunctionWords.Contains(letters));

    private static bool IsWord(ReadOnlySpan<char> letters, Lexicon lexicon) =>
        FunctionWords.Contains(letters) || CommonWords.Contains(letters) || lexicon.Find(letters) >= 0;

    /// <summary>"d tac" for DTAC.</summary>
    private static bool JoinShort(int place, SaidText text, Lexicon lexicon)
    {
        var joined = text.Joined(place);
        if (joined.Length < ShortestShortJoined || !lexicon.Has(joined) || IsWord(text.LettersAt(place + 1), lexicon))
        {
            return false;
        }
        var stem = lexicon.Find(joined);
        text.Join(place);
        text.Words[place].Stem = stem;
        return true;
    }

    /// <summary>"path lake" for PathLAKE.</summary>
    private static bool Join(int place, SaidText text, Lexicon lexicon)
    {
        var joined = text.Joined(place);
        if (joined.Length < ShortestJoined || !lexicon.Has(joined))
        {
            return false;
        }
        var stem = lexicon.Find(joined);
        text.Join(place);
        text.Words[place].Stem = stem;
        return true;
    }

    /// <summary>"westmidlands" for the West Midlands.</summary>
    private static bool Part(int place, SaidText text, Lexicon lexicon)
    {
        var letters = text.Letters(text.Words[place]);
        if (letters.Length < ShortestParted || letters.Length > EditDistance.LongestWord)
        {
            return false;
        }
        for (var length = letters.Length - ShortestPart; length >= ShortestPart; length--)
        {
            if (!IsPart(letters[..length], lexicon) || !IsPart(letters[length..], lexicon))
            {
                continue;
            }
            var stem = lexicon.Find(letters[..length]);
            if (!text.Split(place, length))
            {
                return false;
            }
            text.Words[place].Stem = stem;
            return true;
        }
        return false;
    }
}
