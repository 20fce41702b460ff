namespace Signpost;

/// <summary>
/// What the fields of an enquiry and their choices are called to the people who follow up: as the form calls them, but that
/// "you" is somebody else.
/// </summary>
public static class FieldLabels
{
    /// <summary>The label of a field.</summary>
    public static string Of(EnquiryField field) =>
        field switch
        {
            EnquiryField.Need => "What they need",
            EnquiryField.Way => "How to contact them",
            EnquiryField.Consent => "May contact them",
            EnquiryField.PassOn => "Passing their details on",
            _ => FieldWords.Label(field),
        };

    /// <summary>The label of an agreement that details may be passed on.</summary>
    /// <param name="organisation">The organisation that it names.</param>
    public static string PassOn(string organisation) => $"May pass their details on to {organisation}";

    /// <summary>A kind of organisation.</summary>
    public static string Of(OrganisationKind kind) => ChoiceWords.LabelOf(EnquiryField.Kind, ChoiceWords.ValueOf(kind));

    /// <summary>A way of being contacted.</summary>
    public static string Of(ContactWay way) => ChoiceWords.LabelOf(EnquiryField.Way, ChoiceWords.ValueOf(way));
}
