namespace Signpost.Bot.Turns;

/// <summary>
/// What a turn has written about enquiries before another turn came first, so that it was not saved. When it is taken
/// again it may promise nothing: somebody may have pressed "Cancel" just before "Send it". Then what was written is put
/// right, so that no enquiry is left that its person was not promised.
/// </summary>
internal sealed record Overtaken
{
    private Overtaken() { }

    /// <summary>Nothing has been written.</summary>
    public static Overtaken Nothing { get; } = new();

    /// <summary>The enquiry that was written and that nobody has been promised yet.</summary>
    private Enquiry? Unpromised { get; init; }

    /// <summary>How many references are used up; one that was withdrawn is never given out again.</summary>
    private int Used { get; init; }

    /// <summary>The reference that was withdrawn; that cannot be undone.</summary>
    private string? Withdrawn { get; init; }

    /// <summary>How many references the turn that wrote the enquiry had used up.</summary>
    private int UsedBySender { get; init; }

    /// <summary>This, and what a step has written that was not saved.</summary>
    public Overtaken And(TurnStep step) =>
        this with
        {
            Unpromised = step.Enquiry ?? Unpromised,
            UsedBySender = step.Enquiry is null ? UsedBySender : step.Conversation.Enquiries,
            Withdrawn = step.Withdrawn ?? Withdrawn,
        };

    /// <summary>The conversation as another turn left it, with what cannot be undone.</summary>
    public Conversation? On(Conversation? kept)
    {
        if (kept is null)
        {
            return null;
        }
        var after = Withdrawn is null ? kept : kept.WithSent(Withdrawn, null);
        return Used <= kept.Enquiries ? after : after with { Enquiries = Used };
    }

    /// <summary>Whether a step promises what was written, or nothing was.</summary>
    public bool IsPromisedBy(TurnStep step) =>
        Unpromised is null || string.Equals(step.Enquiry?.Reference, Unpromised.Reference, StringComparison.Ordinal);

    /// <summary>
    /// Puts right what was written: what the conversation has promised under the reference is written again, and an
    /// enquiry that it has not promised is withdrawn.
    /// </summary>
    public async Task<Overtaken> SettleAsync(
        Conversation kept,
        IEnquiryLog enquiries,
        CancellationToken cancellationToken
    )
    {
        if (Unpromised is not { } written)
        {
            return this;
        }
        if (kept.FindSent(written.Reference) is { } promised)
        {
            await enquiries.RecordAsync(promised, cancellationToken);
            return this with { Unpromised = null };
        }
        await enquiries.WithdrawAsync(
            written.Reference,
            written.ConversationKey,
            written.ConversationSeed,
            cancellationToken
        );
        return this with { Unpromised = null, Used = UsedBySender };
    }
}
