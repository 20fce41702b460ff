namespace Signpost.Storage.Privacy;

/// <summary>
/// What a person has given, as it is looked for in the phrases of others: in the form in which words are compared, and as
/// whole words. A phrase too many costs editors a hint; one too few leaves a name behind.
/// </summary>
public sealed class GivenWords
{
    /// <summary>The fewest letters of a part of a name, and of a text, that is looked for.</summary>
    public const int FewestLetters = 4;

    /// <summary>The fewest letters of a name or an organisation that is looked for.</summary>
    public const int FewestLettersOfAName = 2;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>The name of a person: as a whole, and each longer part of it by itself.</summary>
    public GivenWords AddName(string name)
    {
        foreach (var part in Phrase.Normalise(name).Split(' '))
        {
            Add(part, FewestLetters);
        }
        return AddOrganisation(name);
    }

    /// <summary>The name of an organisation, as a whole: its parts are often words that everybody uses.</summary>
    public GivenWords AddOrganisation(string organisation) => Add(Phrase.Normalise(organisation), FewestLettersOfAName);

    /// <summary>Anything else, as a whole.</summary>
    public GivenWords AddText(string text) => Add(Phrase.Normalise(text), FewestLetters);

    /// <summary>Whether any of it stands in a phrase.</summary>
    public bool StandIn(string phrase) => _words.Any(word => Phrase.Contains(phrase, word));

    private GivenWords Add(string words, int fewest)
    {
        if (words.Length >= fewest)
        {
            _words.Add(words);
        }
        return this;
    }
}
