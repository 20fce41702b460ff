using Signpost.Storage.Enquiries;

namespace Signpost.Storage.Privacy;

/// <summary>Whose data is asked for: named by the reference of an enquiry, or by an e-mail address.</summary>
public sealed record DataSubject
{
    private DataSubject() { }

    /// <summary>The reference of an enquiry; null when an address is given.</summary>
    public string? Reference { get; private init; }

    /// <summary>The e-mail address; null when a reference is given. Its case does not matter.</summary>
    public string? Email { get; private init; }

    /// <summary>Reads what somebody typed, in whatever case and with blanks around it.</summary>
    /// <returns>Null when it is neither a reference nor an e-mail address.</returns>
    public static DataSubject? Parse(string text) =>
        EnquiryKeys.Reference(text) is { } reference ? new() { Reference = reference }
        : EmailAddress.Parse(text) is { } email ? new() { Email = email }
        : null;
}
