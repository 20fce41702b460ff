namespace Signpost;

/// <summary>Reads a whole form into a draft: what can be kept is kept, and what cannot has a problem.</summary>
internal static class EntryReading
{
    /// <summary>The draft with what was filled in, and what is wrong with it.</summary>
    /// <param name="content">Whose wordings the form showed.</param>
    /// <param name="draft">The draft, with the wordings that the form showed.</param>
    /// <param name="entries">What was filled in.</param>
    public static (EnquiryDraft Draft, Dictionary<EnquiryField, string> Problems) Read(
        JourneyContent content,
        EnquiryDraft draft,
        FormEntries entries
    )
    {
        var filled = draft with { ChoosingCorrection = false, Correcting = null };
        var problems = new Dictionary<EnquiryField, string>();
        foreach (var field in FieldWords.Fields.Where(field => IsAsked(field, filled)))
        {
            var (read, problem) = Read(field, FieldReading.Clean(entries.Of(field)));
            filled = DraftFields.Set(filled, field, read);
            if (problem is not null)
            {
                problems.Add(field, problem);
            }
        }
        if (!entries.Agreed)
        {
            problems.Add(EnquiryField.Consent, FieldWords.Missing(EnquiryField.Consent));
        }
        filled = filled with { ConsentVersion = entries.Agreed ? content.Consent.Version : null };
        foreach (var answer in filled.PassOn)
        {
            filled = DraftFields.Set(
                filled,
                answer.Scheme,
                entries.PassOn.Contains(answer.Scheme, StringComparer.Ordinal)
            );
        }
        return (filled, problems);
    }

    private static bool IsAsked(EnquiryField field, EnquiryDraft filled) =>
        field is not (EnquiryField.Phone or EnquiryField.BestTime) || filled.Way is ContactWay.Phone;

    private static (string? Value, string? Problem) Read(EnquiryField field, string entry) =>
        (field, entry) switch
        {
            (EnquiryField.BestTime, "") => (string.Empty, null),
            (EnquiryField.Kind or EnquiryField.Way, not "") when FieldReading.Read(field, entry).Value is null => (
                null,
                FieldWords.Missing(field)
            ),
            _ => FieldReading.Read(field, entry),
        };
}
