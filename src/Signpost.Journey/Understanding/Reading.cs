using System.Globalization;

namespace Signpost;

/// <summary>Reads somebody's words at a place in the conversation. It never guesses: see <see cref="Meaning.Unclear"/>.</summary>
internal static class Reading
{
    private const int LongestNumber = 40;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Openings =
    [
        "option",
        "number",
        "please",
        "can you",
        "could you",
        "can i",
        "could i",
        "may i",
        "i would like",
        "id like",
        "to",
        "tell me",
        "show me",
        "more",
        "about",
        "what is",
        "what are",
        "whats",
        "who are",
        "information",
        "info",
        "details",
        "i want",
        "i need",
        "on",
        "the",
    ];

    private static readonly string[] Closings = ["please", "info", "information", "details", "contact", "thanks"];

    public static Meaning Of(string text, Scene scene)
    {
        var phrase = Phrase.Normalise(text);
        var bare = Strip(phrase);
        return Picked(text, scene)
            ?? Exact(phrase, scene)
            ?? (string.Equals(bare, phrase, StringComparison.Ordinal) ? null : Exact(bare, scene))
            ?? SchemeQuestions.Of(phrase, scene)
            ?? PostcodeReading.Of(text, scene)
            ?? Agreed(phrase, scene)
            ?? TypedReading.Of(text, scene)
            ?? Heard(text, scene);
    }

    /// <summary>
    /// Which option was picked by its number, from 1: <c>2</c>, <c>2.</c>, <c>#2</c>, <c>two</c>,
    /// <c>option 2 please</c>; or 0.
    /// </summary>
    public static int PickedNumber(string text)
    {
        var bare = text.AsSpan().Trim().Trim("#.)!");
        if (int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        var words = text.Length > LongestNumber ? string.Empty : Strip(Phrase.Normalise(text));
        var named = Array.IndexOf(Numbers, words) + 1;
        return named > 0 || IsAmount(text) ? named
            : int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number
            : 0;
    }

    // An amount below that of the options, such as £5 or -2, is no pick of one, though its signs are not words.
    private static bool IsAmount(string text) =>
        text.AsSpan().TrimStart() is ['-' or '\u2212', ..] || text.AsSpan().ContainsAny("£€$%");

    /// <summary>The option that was picked by its number, or null.</summary>
    public static Option? PickedOption(string text, IReadOnlyList<Option> options) =>
        PickedNumber(text) is var number && number >= 1 && number <= options.Count ? options[number - 1] : null;

    private static Meaning Heard(string text, Scene scene)
    {
        var understood = scene.Journey.Understand(text, scene.Today, scene.Node as Question);
        return (
                understood
                    is { Decision: Decision.Clarify or Decision.None, Schemes.IsEmpty: true, Choices.IsEmpty: true }
                    ? TypedReading.Problem(text, scene)
                    : null
            ) ?? new Meaning.Heard(understood);
    }

    private static Meaning? Picked(string text, Scene scene) =>
        PickedNumber(text) is var number && number >= 1 && number <= scene.NumberedOptions.Length
            ? Option(scene.NumberedOptions[number - 1], scene)
            : null;

    /// <summary>A yes to the one suggestion that was made.</summary>
    private static Meaning? Agreed(string phrase, Scene scene) =>
        phrase is "yes" or "y" or "yes please"
        && scene.Conversation.Offered is [var only, { Says: IntentWords.NoneOfThese }]
            ? Option(only, scene)
            : null;

    /// <summary>What an option means where it is picked, or null where its words mean nothing.</summary>
    public static Meaning? Option(Option option, Scene scene)
    {
        var phrase = Phrase.Normalise(option.Says);
        return Exact(phrase, scene) ?? SchemeQuestions.Of(phrase, scene);
    }

    private static Meaning? Exact(string phrase, Scene scene)
    {
        if (phrase.Length == 0)
        {
            return null;
        }
        var wordings = scene.Journey.Wordings;
        if (scene.Node is Question question && wordings.FindChoice(question, phrase) is { } choice)
        {
            return new Meaning.Chose(question, choice, Value: null);
        }
        if (IntentWords.Find(phrase) is { } intent)
        {
            return new Meaning.Meant(intent);
        }
        if (EnquiryReference.Find(phrase, scene.Conversation) is { } reference)
        {
            return new Meaning.GaveReference(reference);
        }
        if (wordings.FindCheck(phrase) is { } scheme)
        {
            return new Meaning.BeganCheck(scheme);
        }
        if (wordings.FindScheme(phrase) is { } named)
        {
            return new Meaning.Named(named, phrase);
        }
        return Answered(phrase, scene);
    }

    private static Meaning.ChangedAnswer? Answered(string phrase, Scene scene)
    {
        for (var i = scene.Conversation.Trail.Answers.Length - 1; i >= 0; i--)
        {
            if (
                scene.Journey.FindNode(scene.Conversation.Trail.Answers[i].Question) is Question question
                && scene.Journey.Wordings.FindChoice(question, phrase) is { } choice
            )
            {
                return new Meaning.ChangedAnswer(i, question, choice, Value: null);
            }
        }
        return null;
    }

    /// <summary>A normalised phrase without polite openings and closings.</summary>
    public static string Strip(string phrase)
    {
        var rest = phrase.AsSpan();
        bool again;
        do
        {
            again = false;
            foreach (var opening in Openings)
            {
                if (rest.Length > opening.Length + 1 && rest.StartsWith(opening) && rest[opening.Length] == ' ')
                {
                    rest = rest[(opening.Length + 1)..];
                    again = true;
                }
            }
            foreach (var closing in Closings)
            {
                if (rest.Length > closing.Length + 1 && rest.EndsWith(closing) && rest[^(closing.Length + 1)] == ' ')
                {
                    rest = rest[..^(closing.Length + 1)];
                    again = true;
                }
            }
        } while (again);
        return rest.ToString();
    }
}
