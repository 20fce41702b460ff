using System.Collections.Immutable;

namespace Signpost;

/// <summary>Says why a text was understood as it was, for those who look after the knowledge.</summary>
internal static class Because
{
    /// <summary>Why a decision was made, as short plain sentences: always words of the knowledge, never what was typed.</summary>
    /// <param name="understood">What was understood.</param>
    /// <param name="about">The topic that the words speak for, or null.</param>
    /// <param name="journey">The journey.</param>
    public static ImmutableArray<string> Of(Understood understood, Topic? about, Journey journey)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        if (about is not null && understood.Words.Length > 0)
        {
            sentences.Add(OfWords(understood, about));
        }
        string[] heard =
        [
            .. understood
                .Heard.Select(fact => ReasonOf(fact, journey))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        if (heard.Length > 0)
        {
            sentences.Add($"It says that {Sentence.Join(heard)}.");
        }
        if (sentences.Count == 0 || understood.Decision is Decision.Human)
        {
            sentences.Add(OfDecision(understood.Decision));
        }
        return sentences.DrainToImmutable();
    }

    private static string OfWords(Understood understood, Topic about)
    {
        var words = Sentence.Join([.. understood.Words.Select(word => $"“{word}”")]);
        var said = understood.Words.Length == 1 ? "is a word" : "are words";
        return about.Outside is { } outside ? $"{words} {said} for {outside.About}, which Signpost does not know about."
            : understood.Named is not null
                ? $"{words} {(understood.Words.Length == 1 ? "is" : "make")} a name of {about.Scheme!.Id}."
            : $"{words} {said} of {about.Scheme!.Id}.";
    }

    private static string OfDecision(Decision decision) =>
        decision switch
        {
            Decision.Human => "It asks for a person.",
            Decision.None => "Its words are in no scheme.",
            _ => "It has no word that is in a scheme.",
        };

    private static string? ReasonOf(HeardFact fact, Journey journey) => journey.FindTerm(fact.Facet, fact.Term)?.Reason;
}
