namespace Signpost;

/// <summary>How people ask for a person within a sentence.</summary>
internal static class HumanPhrases
{
    public static readonly string[] All =
    [
        "speak to someone", "speak to somebody", "speak to a person", "speak to a human", "speak to an adviser", "speak to an advisor", "speak to anyone", "speak to a real person",
        "speak with someone", "speak with somebody", "speak with a person", "speak with an adviser", "speak with a human",
        "talk to someone", "talk to somebody", "talk to a person", "talk to a human", "talk to an adviser", "talk to an advisor", "talk to anyone", "talk to a real person",
        "talk with someone", "talk with somebody", "talk with a person", "chat to someone", "chat with someone", "chat to a person", "chat with a person",
        "real person", "actual person", "human being", "live agent", "real human",
        "ring me", "ring me back", "call me", "call me back", "phone me", "phone me back", "email me", "e mail me", "contact me", "get back to me", "give me a call", "give me a ring", "give us a ring", "give us a call", "call us back", "ring us back", "phone us", "call us", "ring us", "email us",
        "get in touch with me", "put me through", "put us through", "connect me to", "phone call", "call back", "callback", "arrange a call", "book a call",
        "someone to contact me", "somebody to contact me", "not a bot", "a phone number",
    ];
}
