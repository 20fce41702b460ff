namespace Signpost.Tests.Understanding;

/// <summary>Texts, and lexicons of a few words to look them up in.</summary>
internal static class SomeText
{
    public static SaidText Read(string text)
    {
        var said = new SaidText();
        said.Read(text);
        return said;
    }

    public static LexiconBuilder Knows(params string[] phrases)
    {
        var lexicon = new LexiconBuilder();
        foreach (var phrase in phrases)
        {
            lexicon.AddPhrase(phrase);
        }
        return lexicon;
    }

    /// <summary>A text whose words have been looked up.</summary>
    public static SaidText Look(string text, LexiconBuilder lexicon)
    {
        var said = Read(text);
        WordLookup.Look(said, new Lexicon(lexicon));
        return said;
    }

    public static string[] Words(SaidText text)
    {
        var words = new string[text.Words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text.LettersAt(i).ToString();
        }
        return words;
    }

    /// <summary>The words with their kinds: <c>grant/Known</c>.</summary>
    public static string Kinds(SaidText text) =>
        string.Join(' ', Words(text).Zip(text.Words.ToArray(), (letters, word) => $"{letters}/{word.Kind}"));
}
