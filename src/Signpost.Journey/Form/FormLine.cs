using System.Collections.Immutable;

namespace Signpost;

/// <summary>One line of an enquiry as it is read through before it is sent.</summary>
/// <param name="Field">The field that it is of.</param>
/// <param name="Label">What was asked, in short.</param>
/// <param name="Value">What was given.</param>
public sealed record FormLine(EnquiryField Field, string Label, string Value)
{
    /// <summary>The lines of a draft that lacks nothing.</summary>
    internal static ImmutableArray<FormLine> Of(EnquiryDraft draft) =>
        [
            .. FieldWords.Fields.Select(field => Of(draft, field)).OfType<FormLine>(),
            new FormLine(EnquiryField.Consent, FieldWords.MayContact, FieldWords.Yes),
            .. draft.PassOn.Select(answer => new FormLine(
                EnquiryField.PassOn,
                FieldWords.PassOnLabel(answer.Organisation),
                answer.Agreed is true ? FieldWords.Yes : FieldWords.No
            )),
        ];

    private static FormLine? Of(EnquiryDraft draft, EnquiryField field) =>
        DraftFields.Value(draft, field) is { Length: > 0 } value
            ? new FormLine(
                field,
                FieldWords.Label(field),
                field is EnquiryField.Kind or EnquiryField.Way ? ChoiceWords.LabelOf(field, value) : value
            )
            : null;
}
