using System.Collections.Immutable;

namespace Signpost;

/// <summary>Says what a person has changed in an enquiry.</summary>
public static class Corrections
{
    /// <summary>
    /// What differs between two wordings of one enquiry, in the order of the form. What was not given is an empty text.
    /// </summary>
    /// <param name="before">As it was.</param>
    /// <param name="after">As it is now.</param>
    public static ImmutableArray<Correction> Between(Enquiry before, Enquiry after) =>
        [
            .. new Correction[]
            {
                new(FieldLabels.Of(EnquiryField.Name), before.Name, after.Name),
                new(FieldLabels.Of(EnquiryField.Organisation), before.Organisation, after.Organisation),
                new(FieldLabels.Of(EnquiryField.Kind), Words(before.OrganisationKind), Words(after.OrganisationKind)),
                new(FieldLabels.Of(EnquiryField.Email), before.Email, after.Email),
                new(FieldLabels.Of(EnquiryField.Way), FieldLabels.Of(before.Way), FieldLabels.Of(after.Way)),
                new(FieldLabels.Of(EnquiryField.Phone), before.Phone ?? string.Empty, after.Phone ?? string.Empty),
                new(FieldLabels.Of(EnquiryField.BestTime), before.BestTime ?? string.Empty, after.BestTime ?? string.Empty),
                new(FieldLabels.Of(EnquiryField.Need), before.Need, after.Need),
            }.Where(Differs),
            .. PassedOn(before, after).Where(Differs),
            .. Answers(before, after).Where(Differs),
        ];

    /// <summary>Whether it was the person's name that was put right.</summary>
    public static bool IsOfName(Correction correction) => IsOf(correction, EnquiryField.Name);

    /// <summary>Whether it was the name of the organisation that was put right.</summary>
    public static bool IsOfOrganisation(Correction correction) => IsOf(correction, EnquiryField.Organisation);

    private static bool IsOf(Correction correction, EnquiryField field) =>
        string.Equals(correction.Label, FieldWords.Label(field), StringComparison.Ordinal);

    private static IEnumerable<Correction> PassedOn(Enquiry before, Enquiry after) =>
        before
            .PassOn.Concat(after.PassOn)
            .Select(consent => consent.Organisation)
            .Distinct(StringComparer.Ordinal)
            .Select(organisation => new Correction(
                FieldLabels.PassOn(organisation),
                Agreed(before, organisation),
                Agreed(after, organisation)
            ));

    private static IEnumerable<Correction> Answers(Enquiry before, Enquiry after) =>
        before
            .Answers.Concat(after.Answers)
            .Select(answer => answer.Label)
            .Distinct(StringComparer.Ordinal)
            .Select(label => new Correction(label, Answer(before, label), Answer(after, label)));

    private static string Agreed(Enquiry enquiry, string organisation) =>
        enquiry.PassOn.Any(consent => string.Equals(consent.Organisation, organisation, StringComparison.Ordinal))
            ? FieldWords.Yes
            : FieldWords.No;

    private static string Answer(Enquiry enquiry, string label) =>
        string.Join(
            ", ",
            enquiry
                .Answers.Where(answer => string.Equals(answer.Label, label, StringComparison.Ordinal))
                .Select(answer => answer.Value)
        );

    private static string Words(OrganisationKind? kind) => kind is { } given ? FieldLabels.Of(given) : string.Empty;

    private static bool Differs(Correction correction) =>
        !string.Equals(correction.From, correction.To, StringComparison.Ordinal);
}
