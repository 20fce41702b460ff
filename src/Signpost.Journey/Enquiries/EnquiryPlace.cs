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
        place.StartsWith(FormOf(conversation), StringComparison.Ordinal);

    /// <summary>The place of a conversation with a form that is open.</summary>
    public static string Of(Conversation conversation, EnquiryDraft draft)
    {
        var step = draft switch
        {
            { ChoosingCorrection: true } => "change",
            { Awaiting: EnquiryField.Consent } => "consent",
            { Awaiting: not null } => "field",
            _ => Summary(conversation, draft),
        };
        return FormOf(conversation) + step;
    }

    private static string FormOf(Conversation conversation) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}{conversation.Enquiries}/");

    private static string Summary(Conversation conversation, EnquiryDraft draft)
    {
        var content = string.Join(
            '\n',
            [conversation.Seed, draft.Name, draft.Organisation, draft.Email, draft.Need, draft.ConsentVersion]
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
    }
}
