using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>An enquiry that is being filled in. Nothing of it leaves the conversation until it is confirmed.</summary>
public sealed record EnquiryDraft
{
    /// <summary>The day on which it was begun; the enquiry is filed under this day however often it is sent.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>The reference of the enquiry that it corrects, or null for a new one.</summary>
    public string? Corrects { get; init; }

    /// <summary>The person's name, or null while it has not been given.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation, or null while it has not been given.</summary>
    public string? Organisation { get; init; }

    /// <summary>What sort of body it is, or null while it has not been given.</summary>
    public OrganisationKind? Kind { get; init; }

    /// <summary>The e-mail address, or null while it has not been given.</summary>
    public string? Email { get; init; }

    /// <summary>What is needed, or null while it has not been given.</summary>
    public string? Need { get; init; }

    /// <summary>How to contact the person, or null while it has not been given.</summary>
    public ContactWay? Way { get; init; }

    /// <summary>The telephone number, or null while it has not been given.</summary>
    public string? Phone { get; init; }

    /// <summary>When the person is best called, empty where they left that open, or null while it has not been given.</summary>
    public string? BestTime { get; init; }

    /// <summary>The version of the consent wording that was agreed to, or null while nobody has agreed.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>The organisations that the details may be passed on to, each with what was said to it so far.</summary>
    public ImmutableArray<PassOnAnswer> PassOn
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The wordings that were shown last (see <see cref="FormWordings"/>), or null before any were.</summary>
    public string? Shown { get; init; }

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
            : Kind is null ? EnquiryField.Kind
            : Email is null ? EnquiryField.Email
            : Need is null ? EnquiryField.Need
            : Way is null ? EnquiryField.Way
            : Way is ContactWay.Phone && Phone is null ? EnquiryField.Phone
            : Way is ContactWay.Phone && BestTime is null ? EnquiryField.BestTime
            : ConsentVersion is null ? EnquiryField.Consent
            : AskedToPassOn is not null ? EnquiryField.PassOn
            : null
        );

    /// <summary>The organisation that is asked about next, or null when none is left.</summary>
    [JsonIgnore]
    public PassOnAnswer? AskedToPassOn => PassOn.FirstOrDefault(answer => answer.Agreed is null);
}
