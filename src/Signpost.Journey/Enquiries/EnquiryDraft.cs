using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>An enquiry that is being filled in. Nothing of it leaves the conversation until it is confirmed.</summary>
public sealed record EnquiryDraft
{
    /// <summary>The day on which it was begun; the enquiry is filed under this month however often it is sent.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>The person's name, or null while it has not been given.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation, or null while it has not been given.</summary>
    public string? Organisation { get; init; }

    /// <summary>The e-mail address, or null while it has not been given.</summary>
    public string? Email { get; init; }

    /// <summary>What is needed, or null while it has not been given.</summary>
    public string? Need { get; init; }

    /// <summary>The version of the consent wording that was agreed to, or null while nobody has agreed.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>The field that is being corrected after the summary, or null.</summary>
    public EnquiryField? Correcting { get; init; }

    /// <summary>Whether the person was asked which field to correct and has not said yet.</summary>
    public bool ChoosingCorrection { get; init; }

    /// <summary>The field that is asked for now, or null when all are filled in and the summary awaits its yes.</summary>
    [JsonIgnore]
    public EnquiryField? Awaiting =>
        Correcting
        ?? (
            Name is null ? EnquiryField.Name
            : Organisation is null ? EnquiryField.Organisation
            : Email is null ? EnquiryField.Email
            : Need is null ? EnquiryField.Need
            : ConsentVersion is null ? EnquiryField.Consent
            : null
        );
}
