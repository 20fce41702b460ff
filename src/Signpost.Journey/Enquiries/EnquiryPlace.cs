using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Signpost;

/// <summary>
/// The names of places in an enquiry form: <c>enquiry/0/email</c>. Ids of nodes have no <c>/</c>. (What names a place
/// is shown to its own conversation only.)
/// </summary>
internal static class EnquiryPlace
{
    private const string Root = "enquiry/";

    /// <summary>Whether a place is, or claims to be, in an enquiry form.</summary>
    public static bool IsIn(string place) => place.StartsWith(Root, StringComparison.Ordinal);

    /// <summary>Whether a place is in the form that is open, at whichever step.</summary>
    public static bool IsInForm(string place, Conversation conversation) =>
        conversation.Draft is { } draft && place.StartsWith(FormOf(conversation, draft), StringComparison.Ordinal);

    /// <summary>The place of a conversation with a form that is open.</summary>
    public static string Of(Conversation conversation, EnquiryDraft draft)
    {
        // A choice has a place of its own, so that its button, pressed twice, does not answer the choice after it.
        var step = draft switch
        {
            { ChoosingCorrection: true } => "change",
            { Awaiting: EnquiryField.Kind } => "kind",
            { Awaiting: EnquiryField.Way } => "way",
            { Awaiting: EnquiryField.Consent } => "consent",
            { Awaiting: EnquiryField.PassOn } => $"pass-on/{draft.AskedToPassOn?.Scheme}",
            { Awaiting: not null } => "field",
            _ => Summary(conversation, draft),
        };
        return FormOf(conversation, draft) + step;
    }

    /// <summary>The place of a conversation in which an enquiry is shown again.</summary>
    public static string Of(Conversation conversation, EnquiryReview review) =>
        $"{ShownAgain(conversation)}{(review.IsWithdrawing ? "withdraw" : "sent")}";

    private static string FormOf(Conversation conversation, EnquiryDraft draft) =>
        draft.Corrects is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Root}{conversation.Enquiries}/")
            : ShownAgain(conversation);

    private static string ShownAgain(Conversation conversation) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}again-{conversation.Reviews}/");

    private static string Summary(Conversation conversation, EnquiryDraft draft)
    {
        var content = new StringBuilder(conversation.Seed);
        foreach (var field in Enum.GetValues<EnquiryField>())
        {
            content.Append('\n').Append(DraftFields.Value(draft, field));
        }
        foreach (var answer in draft.PassOn)
        {
            content.Append('\n').Append(answer);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 8));
    }
}
