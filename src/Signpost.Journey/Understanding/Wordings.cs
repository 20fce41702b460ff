using System.Collections.Frozen;

namespace Signpost;

/// <summary>All wordings of a journey's choices and schemes, normalised once.</summary>
internal sealed class Wordings
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, Choice>> _choices;
    private readonly FrozenDictionary<string, Scheme> _schemes;
    private readonly FrozenDictionary<string, Scheme> _checks;

    public Wordings(Journey journey)
    {
        _choices = journey.Content.Questions.ToFrozenDictionary(
            question => question.Id,
            question =>
                First(
                    question.Choices.SelectMany(choice =>
                        WordsFor(journey, question, choice).Select(word => (word, choice))
                    )
                ),
            StringComparer.Ordinal
        );
        _schemes = First(journey.Schemes.SelectMany(scheme => WordsFor(scheme).Select(word => (word, scheme))));
        _checks = First(
            journey.Schemes.Where(scheme => scheme.Check is not null).Select(scheme => (scheme.Check!.Label, scheme))
        );
    }

    /// <summary>Every wording of a scheme, old names and new.</summary>
    public IEnumerable<KeyValuePair<string, Scheme>> Schemes => _schemes;

    public Scheme? FindScheme(string phrase) => _schemes.GetValueOrDefault(phrase);

    /// <summary>The scheme whose check has this label.</summary>
    public Scheme? FindCheck(string phrase) => _checks.GetValueOrDefault(phrase);

    public Choice? FindChoice(Question question, string phrase) => _choices[question.Id].GetValueOrDefault(phrase);

    public IEnumerable<KeyValuePair<string, Choice>> Choices(Question question) => _choices[question.Id];

    private static IEnumerable<string> WordsFor(Journey journey, Question question, Choice choice) =>
        [choice.Id, choice.Label, .. choice.Wordings, .. journey.FindTerm(question.Facet, choice.Id)?.Words ?? []];

    private static IEnumerable<string> WordsFor(Scheme scheme) =>
        [scheme.Id, .. scheme.FormerIds, .. scheme.Names.Select(name => name.Name), .. scheme.AlsoKnownAs];

    private static FrozenDictionary<string, T> First<T>(IEnumerable<(string Word, T Meaning)> words)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            var phrase = Phrase.Normalise(word);
            if (phrase.Length > 0)
            {
                first.TryAdd(phrase, meaning);
            }
        }
        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
