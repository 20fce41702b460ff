using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds what unclear words may have been about, so that the person can be asked.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    private static readonly FrozenSet<string> TooCommon = new[]
    {
        "a",
        "an",
        "and",
        "are",
        "at",
        "be",
        "can",
        "do",
        "for",
        "from",
        "get",
        "have",
        "help",
        "how",
        "i",
        "in",
        "is",
        "it",
        "its",
        "me",
        "my",
        "not",
        "of",
        "on",
        "or",
        "our",
        "so",
        "some",
        "support",
        "that",
        "the",
        "there",
        "this",
        "to",
        "uk",
        "up",
        "us",
        "want",
        "we",
        "what",
        "who",
        "with",
        "you",
        "your",
        "need",
        "innovation",
        "west",
        "midlands",
        "health",
        "nhs",
        "new",
        "no",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>At most three suggestions, the closest first; none when no word of the phrase says anything to us.</summary>
    public static Meaning.Unclear For(string phrase, Scene scene)
    {
        var words = Words(phrase);
        var choices = scene.Node is Question question
            ? scene
                .Journey.Wordings.Choices(question)
                .Select(wording => (Option: new Option(wording.Value.Label), Score: Score(phrase, words, wording.Key)))
                .Where(candidate => candidate.Score > 0)
            : [];
        return new Meaning.Unclear(Closest(choices.Concat(Named(phrase, words, scene))));
    }

    /// <summary>At most three schemes that a phrase may name, the closest first.</summary>
    public static ImmutableArray<Option> Schemes(string phrase, Scene scene) =>
        Closest(Named(phrase, Words(phrase), scene));

    private static HashSet<string> Words(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(TooCommon);
        return words;
    }

    /// <summary>Schemes by the name under which they can be read about on the day.</summary>
    private static IEnumerable<(Option Option, int Score)> Named(string phrase, HashSet<string> words, Scene scene) =>
        scene
            .Journey.Wordings.Schemes.Select(wording => (wording.Value, Score: Score(phrase, words, wording.Key)))
            .Where(candidate => candidate.Score > 0)
            .Select(candidate => (Name: Name(candidate.Value, scene), candidate.Score))
            .Where(candidate => candidate.Name is not null)
            .Select(candidate => (new Option(candidate.Name!), candidate.Score));

    private static string? Name(Scheme scheme, Scene scene) =>
        Standing.Of(scene.Journey, scheme, scene.Today) switch
        {
            Standing.Live live => live.Scheme.Name,
            Standing.Replaced replaced => replaced.By.Name,
            Standing.Closed closed => closed.Scheme.Name,
            _ => null,
        };

    private static ImmutableArray<Option> Closest(IEnumerable<(Option Option, int Score)> candidates) =>
        [
            .. candidates
                .GroupBy(candidate => candidate.Option)
                .Select(group => (Option: group.Key, Score: group.Max(candidate => candidate.Score)))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Option.Label, StringComparer.Ordinal)
                .Take(Most)
                .Select(candidate => candidate.Option),
        ];

    private static int Score(string phrase, HashSet<string> words, string wording)
    {
        var shared = 0;
        foreach (var word in wording.Split(' '))
        {
            shared += words.Contains(word) ? 1 : 0;
        }
        return shared == 0 ? 0
            : Phrase.Contains(phrase, wording) ? 100 + wording.Length
            : shared;
    }
}
