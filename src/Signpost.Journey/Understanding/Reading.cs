using System.Globalization;

namespace Signpost;

/// <summary>Reads somebody's words at a place in the conversation. It never guesses: see <see cref="Meaning.Unclear"/>.</summary>
internal static class Reading
{
    private static readonly string[] Openings =
    [
        "option",
        "number",
        "please",
        "can you",
        "could you",
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
        return Picked(bare, scene) ?? Exact(phrase, scene) ?? Exact(bare, scene) ?? Suggestions.For(phrase, scene);
    }

    /// <summary>The number that was typed for an option, from 1; or null.</summary>
    public static Option? PickedOption(string phrase, IReadOnlyList<Option> options) =>
        int.TryParse(phrase, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= options.Count
            ? options[number - 1]
            : null;

    private static Meaning? Picked(string phrase, Scene scene) =>
        PickedOption(phrase, scene.NumberedOptions) is { } option ? Exact(Phrase.Normalise(option.Says), scene) : null;

    private static Meaning? Exact(string phrase, Scene scene)
    {
        if (phrase.Length == 0)
        {
            return null;
        }
        var wordings = scene.Journey.Wordings;
        if (scene.Node is Question question && wordings.FindChoice(question, phrase) is { } choice)
        {
            return new Meaning.Chose(question, choice);
        }
        if (CommandWords.Find(phrase) is { } command)
        {
            return new Meaning.Commanded(command);
        }
        if (wordings.FindScheme(phrase) is { } scheme)
        {
            return new Meaning.Named(scheme);
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
                return new Meaning.ChangedAnswer(question, choice);
            }
        }
        return null;
    }

    private static string Strip(string phrase)
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
