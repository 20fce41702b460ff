using System.Collections.Frozen;

namespace Signpost;

/// <summary>The words for each <see cref="Intent"/>.</summary>
public static class IntentWords
{
    /// <summary>The label of the option that goes back.</summary>
    public const string Back = "Back";

    /// <summary>The label of the option that begins again.</summary>
    public const string StartAgain = "Start again";

    /// <summary>The label of the option that asks for a person.</summary>
    public const string SpeakToAPerson = "Speak to a person";

    /// <summary>The label of the option that shows an enquiry again once it has been sent.</summary>
    public const string ChangeEnquiry = "Change or withdraw my enquiry";

    /// <summary>The label of the option that turns all suggestions down.</summary>
    public const string NoneOfThese = "None of these";

    /// <summary>The label of the option that takes back what was understood.</summary>
    public const string NotMeant = "That is not what I meant";

    private static readonly FrozenDictionary<string, Intent> Words = new (Intent Intent, string[] Words)[]
    {
        (Intent.Hello, ["hello", "hi", "hey", "hiya", "hello there", "good morning", "good afternoon", "good evening"]),
        (Intent.Thanks, ["thanks", "thank you", "thank you very much", "ta", "cheers", "bye", "goodbye"]),
        (Intent.Back, [Back, "go back", "previous", "undo", "change my last answer"]),
        (
            Intent.StartAgain,
            [
                StartAgain,
                "start over",
                "restart",
                "reset",
                "begin again",
                "new",
                "start",
                "start afresh",
                "new conversation",
            ]
        ),
        (
            Intent.Help,
            ["help", "help me", "what can i type", "what can i say", "what can you do", "commands", "menu", "options"]
        ),
        (Intent.Why, ["why", "why do you ask", "why are you asking", "why these", "explain"]),
        (Intent.Summary, ["summary", "my answers", "show my answers", "what have i said", "where am i"]),
        (
            Intent.SpeakToAPerson,
            [
                SpeakToAPerson,
                "speak to someone",
                "speak to somebody",
                "speak to a human",
                "speak to an adviser",
                "speak to an advisor",
                "talk to a person",
                "talk to someone",
                "talk to somebody",
                "talk to a human",
                "talk to an adviser",
                "talk to an advisor",
                "person",
                "human",
                "a person",
                "adviser",
                "advisor",
                "call me",
                "call me back",
                "please call me",
                "contact me",
                "contact",
                "contact us",
                "get in touch",
                "operator",
                "agent",
                "real person",
                "somebody",
                "someone",
                "make an enquiry",
                "enquiry",
            ]
        ),
        (
            Intent.ChangeEnquiry,
            [
                ChangeEnquiry,
                "change my enquiry",
                "change an enquiry",
                "correct my enquiry",
                "edit my enquiry",
                "update my enquiry",
                "withdraw",
                "withdraw my enquiry",
                "withdraw an enquiry",
                "withdraw my request",
                "cancel my enquiry",
                "delete my enquiry",
                "take back my enquiry",
                "my enquiry",
                "my reference",
            ]
        ),
        (Intent.NoneOfThese, [NoneOfThese, "none", "neither", "no", "something else", "not those"]),
        (
            Intent.NotMeant,
            [
                NotMeant,
                "not what i meant",
                "thats not what i meant",
                "i did not mean that",
                "thats wrong",
                "that is wrong",
            ]
        ),
        (
            Intent.Cancel,
            ["cancel", "stop", "never mind", "nevermind", "quit", "exit", "do not send it", "dont send it"]
        ),
    }
        .SelectMany(entry => entry.Words.Select(word => (Phrase.Normalise(word), entry.Intent)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Intent, StringComparer.Ordinal);

    /// <summary>The intent that a normalised phrase is, or null.</summary>
    /// <param name="phrase">What <see cref="Phrase.Normalise"/> returned.</param>
    public static Intent? Find(string phrase) => Words.TryGetValue(phrase, out var intent) ? intent : null;
}
