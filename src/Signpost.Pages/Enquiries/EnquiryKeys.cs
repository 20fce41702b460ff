using System.Collections.Immutable;

namespace Signpost.Pages.Enquiries;

/// <summary>The names of the fields and buttons of the enquiry form, as they are sent.</summary>
internal static class EnquiryKeys
{
    public const string Name = "name";
    public const string Organisation = "organisation";
    public const string Kind = "kind";
    public const string Email = "email";
    public const string Need = "need";
    public const string Way = "way";
    public const string Phone = "phone";
    public const string BestTime = "time";
    public const string Agree = "agree";

    /// <summary>The ids of the organisations that details may be passed on to: a value for each that was ticked.</summary>
    public const string PassOn = "pass-on";
    public const string Yes = "yes";

    /// <summary>The id of the form.</summary>
    public const string Form = "form";

    /// <summary>The version of the wording for being contacted that was shown.</summary>
    public const string Consent = "consent";

    /// <summary>All that was asked to be agreed to (<see cref="FilledForm.Wordings"/>).</summary>
    public const string Wordings = "wordings";

    /// <summary>What the button that was pressed does: <see cref="Check"/> or <see cref="Send"/>.</summary>
    public const string Step = "step";
    public const string Check = "check";
    public const string Send = "send";

    /// <summary>The button that goes back to the form; its value is the name of a field.</summary>
    public const string Change = "change";

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<string> All { get; } =
    [Name, Organisation, Kind, Email, Need, Way, Phone, BestTime, Agree, PassOn];

    /// <summary>The fields that have one value each.</summary>
    public static IEnumerable<EnquiryField> Typed { get; } =
        Enum.GetValues<EnquiryField>()
            .Where(field => field is not (EnquiryField.Consent or EnquiryField.PassOn))
            .ToImmutableArray();

    /// <summary>The name, and the id on the page, of a field.</summary>
    public static string Of(EnquiryField field) => All[(int)field];

    /// <summary>Where a link to a field leads: to the field, or to the first of its choices.</summary>
    public static string IdOf(FormField field) => field.Choices.IsEmpty ? Of(field.Field) : $"{Of(field.Field)}-0";

    /// <summary>The ids of what describes a field, or null for nothing.</summary>
    public static string? DescribedBy(FormField field)
    {
        var key = Of(field.Field);
        return (field.HintWhereAlwaysShown, field.Problem) switch
        {
            (null, null) => null,
            (_, null) => $"{key}-hint",
            (null, _) => $"{key}-problem",
            _ => $"{key}-hint {key}-problem",
        };
    }

    /// <summary>The field of a name, or null.</summary>
    public static EnquiryField? Find(string? name) =>
        name is not null && All.IndexOf(name) is >= 0 and var index ? (EnquiryField)index : null;

    /// <summary>What a browser may fill in. (https://html.spec.whatwg.org/#autofill)</summary>
    public static string Autocomplete(EnquiryField field) =>
        field switch
        {
            EnquiryField.Organisation => "organization",
            EnquiryField.Phone => "tel",
            EnquiryField.BestTime => "off",
            _ => Of(field),
        };
}
