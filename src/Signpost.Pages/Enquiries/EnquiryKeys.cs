using System.Collections.Immutable;

namespace Signpost.Pages.Enquiries;

/// <summary>The names of the fields and buttons of the enquiry form, as they are sent.</summary>
internal static class EnquiryKeys
{
    public const string Name = "name";
    public const string Organisation = "organisation";
    public const string Email = "email";
    public const string Need = "need";
    public const string Agree = "agree";
    public const string Yes = "yes";

    /// <summary>The id of the form.</summary>
    public const string Form = "form";

    /// <summary>The version of the wording that was shown.</summary>
    public const string Consent = "consent";

    /// <summary>What the button that was pressed does: <see cref="Check"/> or <see cref="Send"/>.</summary>
    public const string Step = "step";
    public const string Check = "check";
    public const string Send = "send";

    /// <summary>The button that goes back to the form; its value is the name of a field.</summary>
    public const string Change = "change";

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<string> All { get; } = [Name, Organisation, Email, Need, Agree];

    public static string Of(EnquiryField field) => All[(int)field];

    /// <summary>The field of a name, or null.</summary>
    public static EnquiryField? Find(string? name) =>
        name is not null && All.IndexOf(name) is >= 0 and var index ? (EnquiryField)index : null;

    /// <summary>What a browser may fill in. (https://html.spec.whatwg.org/#autofill)</summary>
    public static string Autocomplete(EnquiryField field) =>
        field is EnquiryField.Organisation ? "organization" : Of(field);
}
