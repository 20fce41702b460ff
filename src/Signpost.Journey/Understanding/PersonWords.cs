namespace Signpost;

/// <summary>How people ask within a sentence to be put in touch with a person.</summary>
internal sealed class PersonWords
{
    private static readonly string[] Verbs =
    [
        "speak to",
        "speak 2",
        "speak with",
        "talk to",
        "talk 2",
        "talk with",
        "chat to",
        "chat with",
        "discuss this with",
        "discuss it with",
        "put me through to",
        "put me thru to",
        "connect me to",
        "connect me with",
        "put me in touch with",
    ];

    private static readonly string[] People =
    [
        "someone",
        "somebody",
        "anyone",
        "anybody",
        "a person",
        "a human",
        "a real person",
        "a human being",
        "an adviser",
        "an advisor",
        "agent",
        "an agent",
        "operator",
        "an operator",
        "human",
        "person",
        "adviser",
        "advisor",
        "your team",
        "your staff",
        "a member of staff",
        "a member of your staff",
        "a member of the team",
        "a member of your team",
        "one of your advisers",
        "one of your advisors",
        "one of your team",
        "one of your staff",
        "one of your people",
        "one of you",
        "someone real",
        "somebody real",
        "someone in person",
        "the team",
    ];

    private static readonly string[] Others =
    [
        "real person",
        "actual person",
        "human being",
        "live agent",
        "not a bot",
        "ring me",
        "call me",
        "phone me",
        "email me",
        "e mail me",
        "contact me",
        "text me",
        "ring us",
        "call us",
        "phone us",
        "email us",
        "get back to me",
        "get back to us",
        "give me a call",
        "give me a ring",
        "give us a call",
        "give us a ring",
        "get in touch with me",
        "get in touch with us",
        "telephone me",
        "give me a bell",
        "drop me a line",
        "member of your staff",
        "member of your team",
        "put me through",
        "put me thru",
        "put us through",
        "call back",
        "callback",
        "ring back",
        "arrange a call",
        "book a call",
        "phone call",
        "phone number",
        "telephone number",
    ];

    private readonly PhraseTree<string> _phrases;

    public PersonWords(LexiconBuilder lexicon) =>
        _phrases = new([
            .. Verbs
                .SelectMany(verb => People.Select(person => $"{verb} {person}"))
                .Concat(Others)
                .Select(phrase => (lexicon.AddPhrase(phrase), phrase)),
        ]);

    /// <summary>Whether a person is asked for; the words that do so then say nothing else.</summary>
    public bool Find(SaidText text)
    {
        var isFound = false;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var (phrase, taken) = _phrases.LongestAt(place, text);
            if (phrase is not null)
            {
                isFound = true;
                foreach (ref var word in text.Words.Slice(place, taken))
                {
                    word.Kind = SaidKind.Function;
                }
            }
        }
        return isFound;
    }
}
