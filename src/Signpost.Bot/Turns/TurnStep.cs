namespace Signpost.Bot.Turns;

/// <summary>A turn that was taken and not saved yet. What it promises has been written.</summary>
/// <param name="Conversation">Where the conversation stands then.</param>
/// <param name="Reply">What is said, or null for nothing.</param>
internal sealed record TurnStep(Conversation Conversation, Reply? Reply)
{
    /// <summary>Whether the input was surely meant for where the conversation stood (<see cref="Turn.IsCertain"/>).</summary>
    public bool IsCertain { get; private init; } = true;

    /// <summary>The enquiry that was written, or null.</summary>
    public Enquiry? Enquiry { get; private init; }

    /// <summary>The reference of the enquiry that the reply says was not sent, so that it was withdrawn; or null.</summary>
    public string? Unsent { get; private init; }

    /// <summary>The reference of the enquiry that was withdrawn, or null.</summary>
    public string? Withdrawn { get; private init; }

    /// <summary>The step that a turn is.</summary>
    public static TurnStep Of(Turn turn) =>
        new(turn.Conversation, turn.Reply)
        {
            IsCertain = turn.IsCertain,
            Enquiry = turn.Enquiry ?? turn.Kept,
            Unsent = turn.Unsent,
            Withdrawn = turn.Withdrawn,
        };
}
