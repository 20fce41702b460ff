using System.Collections.Immutable;

namespace Signpost;

/// <summary>Makes the form that shows all fields at once.</summary>
internal static class FormBlock
{
    private static readonly FieldCondition ForACall = new(EnquiryField.Way, ChoiceWords.ValueOf(ContactWay.Phone));

    /// <summary>The form of a draft; what could not be taken of the entries is there to be put right.</summary>
    /// <param name="content">Whose wordings are agreed to.</param>
    /// <param name="draft">What has been given.</param>
    /// <param name="entries">What was just filled in.</param>
    /// <param name="problems">What is wrong with that.</param>
    public static Block.Form Of(
        JourneyContent content,
        EnquiryDraft draft,
        FormEntries entries,
        IReadOnlyDictionary<EnquiryField, string> problems
    ) =>
        new(
            [
                .. FieldWords.Fields.Select(field =>
                    Field(field, DraftFields.Value(draft, field) ?? Refused(field, entries), problems)
                ),
            ],
            content.Consent.Text,
            draft.ConsentVersion is not null,
            problems.GetValueOrDefault(EnquiryField.Consent)
        )
        {
            PassOn = PassOn(content, draft.PassOn),
        };

    private static FormField Field(
        EnquiryField field,
        string? value,
        IReadOnlyDictionary<EnquiryField, string> problems
    ) =>
        new(
            field,
            FieldWords.Question(field),
            FieldWords.HintInForm(field),
            FieldWords.Longest(field),
            string.IsNullOrEmpty(value) ? null : value,
            problems.GetValueOrDefault(field)
        )
        {
            Choices = ChoiceWords.Of(field),
            IsOptional = field is EnquiryField.BestTime,
            When = field is EnquiryField.Phone or EnquiryField.BestTime ? ForACall : null,
        };

    private static ImmutableArray<PassOnField> PassOn(JourneyContent content, ImmutableArray<PassOnAnswer> answers) =>
        content.PassOn is { } wording
            ?
            [
                .. answers.Select(answer => new PassOnField(
                    answer.Scheme,
                    answer.Organisation,
                    FormWordings.Text(wording, answer.Organisation),
                    answer.Agreed is true
                )),
            ]
            : [];

    // A choice that is none of ours cannot be shown as chosen.
    private static string? Refused(EnquiryField field, FormEntries entries) =>
        entries.Of(field) is var entry
        && ChoiceWords.Of(field).IsEmpty
        && !string.IsNullOrWhiteSpace(entry)
        && entry.Length <= Turn.LongestInput
            ? entry
            : null;
}
