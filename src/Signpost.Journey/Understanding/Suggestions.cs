using System.Collections.Frozen;

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
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(TooCommon);
        var choices = scene.Node is Question question
            ? scene
                .Journey.Wordings.Choices(question)
                .Select(wording => (Option: new Option(wording.Value.Label), Score: Score(phrase, words, wording.Key)))
            : [];
        var schemes = scene
            .Journey.Wordings.Schemes.Select(wording =>
                (Scheme: wording.Value.On(scene.Today), Score: Score(phrase, words, wording.Key))
            )
            .Where(candidate => candidate.Scheme is not null)
            .Select(candidate => (Option: new Option(candidate.Scheme!.Name), candidate.Score));
        return new Meaning.Unclear([
            .. choices
                .Concat(schemes)
                .Where(candidate => candidate.Score > 0)
                .GroupBy(candidate => candidate.Option)
                .Select(group => (Option: group.Key, Score: group.Max(candidate => candidate.Score)))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Option.Label, StringComparer.Ordinal)
                .Take(Most)
                .Select(candidate => candidate.Option),
        ]);
    }

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
