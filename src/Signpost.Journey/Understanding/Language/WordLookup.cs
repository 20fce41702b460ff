namespace Signpost;

/// <summary>Looks the words of a text up: as they are, put together, parted, and with slips of the keyboard put right.</summary>
internal static class WordLookup
{
    private const int ShortestJoined = 5;
    private const int ShortestParted = 6;
    private const int ShortestPart = 3;

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
        if (FunctionWords.Contains(letters))
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
        else
        {
            (word.Stem, word.Slips) = lexicon.Correct(letters);
            word.Kind = word.Stem >= 0 ? SaidKind.Known : SaidKind.Unknown;
        }
    }

    /// <summary>"path lake" for PathLAKE.</summary>
    private static bool Join(int place, SaidText text, Lexicon lexicon)
    {
        var joined = text.Joined(place);
        if (joined.Length < ShortestJoined || !lexicon.Has(joined))
        {
            return false;
        }
        text.Words[place].Stem = lexicon.Find(joined);
        text.Join(place);
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
            if (!lexicon.Has(letters[..length]) || !lexicon.Has(letters[length..]))
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
