namespace Signpost.Bot.Turns;

/// <summary>
/// What a turn has written about enquiries before another turn came first, so that it was not saved. When it is taken
/// again it may promise nothing: somebody may have pressed "Cancel" just before "Send it". Then what was written is put
/// right, so that no enquiry is left that its person was not promised, and none is gone that was.
/// </summary>
internal sealed record Overtaken
{
    private Overtaken() { }

    /// <summary>Nothing has been written.</summary>
    public static Overtaken Nothing { get; } = new();

    /// <summary>The enquiry of which something was written that nobody has been told yet.</summary>
    private Written? Untold { get; init; }

    /// <summary>How many references are used up; one that was withdrawn is never given out again.</summary>
    private int Used { get; init; }

    /// <summary>This, and what a step has written that was not saved.</summary>
    public Overtaken And(TurnStep step) => this with { Untold = Written.By(step) ?? Untold };

    /// <summary>The conversation as another turn left it, with the references that are used up.</summary>
    public Conversation? On(Conversation? kept) =>
        kept is null || Used <= kept.Enquiries ? kept : kept with { Enquiries = Used };

    /// <summary>Whether a step tells what was written, or nothing was.</summary>
    public bool IsToldBy(TurnStep step) => Untold is null || Untold == Written.By(step);

    /// <summary>
    /// Puts right what was written: what the conversation has promised under the reference is written again, and an
    /// enquiry that it has not promised is withdrawn. Where the conversation itself is gone, and everything of the person
    /// with it, the enquiry is erased.
    /// </summary>
    /// <param name="kept">The conversation as it is kept, or null when there is none any more.</param>
    /// <param name="enquiries">Where enquiries are kept.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Overtaken> SettleAsync(
        Conversation? kept,
        IEnquiryLog enquiries,
        CancellationToken cancellationToken
    )
    {
        if (Untold is not { } written)
        {
            return this;
        }
        if (kept is null || !string.Equals(kept.Seed, written.Seed, StringComparison.Ordinal))
        {
            await enquiries.EraseAsync(written.Reference, written.Key, written.Seed, cancellationToken);
            return Nothing;
        }
        if (kept.FindSent(written.Reference) is { } promised)
        {
            await enquiries.RecordAsync(promised, cancellationToken);
            return this with { Untold = null };
        }
        await enquiries.WithdrawAsync(written.Reference, written.Key, written.Seed, cancellationToken);
        return this with { Untold = null, Used = written.Used };
    }

    private enum Deed
    {
        Sent,
        Left,
        Withdrawn,
    }

    /// <summary>What was done to an enquiry.</summary>
    /// <param name="Deed">What.</param>
    /// <param name="Reference">Its reference.</param>
    /// <param name="Key">The key of the conversation that made it.</param>
    /// <param name="Seed">The seed of that conversation.</param>
    /// <param name="Used">How many references that conversation has used up with it.</param>
    private sealed record Written(Deed Deed, string Reference, string Key, string Seed, int Used)
    {
        /// <summary>What a step has done, or null for nothing.</summary>
        public static Written? By(TurnStep step) =>
            step.Enquiry is { } enquiry ? By(step, Deed.Sent, enquiry.Reference)
            : step.Unsent is { } unsent ? By(step, Deed.Left, unsent)
            : step.Withdrawn is { } withdrawn ? By(step, Deed.Withdrawn, withdrawn)
            : null;

        private static Written By(TurnStep step, Deed deed, string reference)
        {
            var conversation = step.Conversation;
            return new(deed, reference, conversation.Key, conversation.Seed, conversation.Enquiries);
        }
    }
}
