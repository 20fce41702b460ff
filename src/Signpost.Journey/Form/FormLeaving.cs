namespace Signpost;

/// <summary>
/// Sees to it that what is said when somebody leaves an enquiry is so. A turn that sent, corrected or withdrew it may have
/// written that and then not have been saved: the person has been asked to send it again, and leaves it instead.
/// </summary>
internal static class FormLeaving
{
    /// <summary>A turn that leaves a form, which says that nothing was sent, or that an enquiry stays as it was.</summary>
    /// <param name="conversation">The conversation before it.</param>
    /// <param name="draft">The form.</param>
    /// <param name="turn">The turn.</param>
    public static Turn Leave(Conversation conversation, EnquiryDraft draft, Turn turn) =>
        draft.Corrects is { } corrected
            ? Keep(conversation, corrected, turn)
            : turn with
            {
                Unsent = EnquiryReference.For(conversation.Key, conversation.Seed, conversation.Enquiries),
            };

    /// <summary>A turn that leaves an enquiry as it was sent last: what it says is written again.</summary>
    /// <param name="conversation">The conversation before it.</param>
    /// <param name="reference">The reference of the enquiry.</param>
    /// <param name="turn">The turn.</param>
    public static Turn Keep(Conversation conversation, string reference, Turn turn) =>
        turn with
        {
            Kept = conversation.FindSent(reference),
        };
}
