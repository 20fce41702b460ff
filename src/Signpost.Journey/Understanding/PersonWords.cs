namespace Signpost;

/// <summary>How people ask within a sentence to be put in touch with a person.</summary>
internal static class PersonWords
{
    private static readonly string[] Verbs = ["speak to", "speak with", "talk to", "talk with", "chat to", "chat with"];

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
        "a member of staff",
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
        "put me through",
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

    /// <summary>The phrases.</summary>
    public static IEnumerable<string> All =>
        Verbs.SelectMany(verb => People.Select(person => $"{verb} {person}")).Concat(Others);
}
