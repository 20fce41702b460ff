using System.Collections.Immutable;

namespace Signpost;

/// <summary>Says why a scheme is shown or not.</summary>
internal static class WhyNotWords
{
    /// <summary>The explanation as full sentences; nothing for a scheme that is not live, whose standing says it.</summary>
    /// <param name="whyNot">The explanation.</param>
    /// <param name="journey">Whose vocabulary has the words.</param>
    /// <param name="inCheck">Whether only the answers of a check were looked at.</param>
    public static string Sentences(WhyNot whyNot, Journey journey, bool inCheck) =>
        whyNot switch
        {
            WhyNot.Shown { Match: var match } =>
                $"{match.Scheme.Name} is in the list here {Reason.Join(match.Reasons)}.",
            WhyNot.OnlyByName { Scheme: var scheme } =>
                $"I never list {scheme.Name} by myself. I tell about it when somebody asks for it by its name.",
            WhyNot.NotCompared { Scheme: var scheme } =>
                "I compare schemes with your answers when all questions are answered. "
                    + $"Who {scheme.Name} is for: {scheme.Description.WhoFor}",
            WhyNot.Outranked outranked => $"{outranked.Match.Scheme.Name} fits your answers too, "
                + (
                    outranked.Most == 1
                        ? "but I show only one here, and that one fits better."
                        : $"but I show at most {outranked.Most} here, and these fit better."
                ),
            WhyNot.NearMiss miss => $"Because you answered “{miss.Made.Label}” to “{miss.Question.Text}”. "
                + $"With {Either(miss.Others)} it would be here.",
            WhyNot.RuledOut ruledOut => (
                inCheck ? "In this check I look only at the answers that you gave in it. " : string.Empty
            )
                + $"No other choice at one question alone would bring {ruledOut.Scheme.Name} here. "
                + $"It fits when {ruledOut.Closest.ToSentence(journey)}.",
            _ => string.Empty,
        };

    private static string Either(ImmutableArray<Choice> choices)
    {
        var labels = choices.Select(choice => $"“{choice.Label}”").ToList();
        return labels.Count == 1 ? labels[0] : $"{string.Join(", ", labels[..^1])} or {labels[^1]}";
    }
}
