namespace Signpost;

/// <summary>The fields of a draft, each by its name.</summary>
internal static class DraftFields
{
    /// <summary>What a draft has for a field, as it is kept; null while it has nothing.</summary>
    public static string? Value(EnquiryDraft draft, EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => draft.Name,
            EnquiryField.Organisation => draft.Organisation,
            EnquiryField.Kind => draft.Kind is { } kind ? ChoiceWords.ValueOf(kind) : null,
            EnquiryField.Email => draft.Email,
            EnquiryField.Need => draft.Need,
            EnquiryField.Way => draft.Way is { } way ? ChoiceWords.ValueOf(way) : null,
            EnquiryField.Phone => draft.Phone,
            EnquiryField.BestTime => draft.BestTime,
            EnquiryField.Consent => draft.ConsentVersion,
            _ => draft.PassOn.LastOrDefault(answer => answer.Agreed is not null)?.Scheme,
        };

    /// <summary>The draft with another value; null takes it out.</summary>
    public static EnquiryDraft Set(EnquiryDraft draft, EnquiryField field, string? value) =>
        field switch
        {
            EnquiryField.Name => draft with { Name = value },
            EnquiryField.Organisation => draft with { Organisation = value },
            EnquiryField.Kind => draft with { Kind = value is null ? null : ChoiceWords.KindOf(value) },
            EnquiryField.Email => draft with { Email = value },
            EnquiryField.Need => draft with { Need = value },
            EnquiryField.Way when value is null => draft with { Way = null },
            EnquiryField.Way when ChoiceWords.WayOf(value) is ContactWay.Email => draft with
            {
                Way = ContactWay.Email,
                Phone = null,
                BestTime = null,
            },
            EnquiryField.Way => draft with { Way = ContactWay.Phone },
            EnquiryField.Phone => draft with { Phone = value },
            EnquiryField.BestTime => draft with { BestTime = value },
            EnquiryField.Consent => draft with { ConsentVersion = value },
            _ => draft,
        };

    /// <summary>The draft with what was said to one organisation; null for nothing.</summary>
    public static EnquiryDraft Set(EnquiryDraft draft, string scheme, bool? agreed) =>
        draft with
        {
            PassOn =
            [
                .. draft.PassOn.Select(answer =>
                    string.Equals(answer.Scheme, scheme, StringComparison.Ordinal)
                        ? answer with
                        {
                            Agreed = agreed,
                        }
                        : answer
                ),
            ],
        };

    /// <summary>The draft with nothing said to any organisation.</summary>
    public static EnquiryDraft WithoutPassOn(EnquiryDraft draft) =>
        draft with
        {
            PassOn = [.. draft.PassOn.Select(answer => answer with { Agreed = null })],
        };

    /// <summary>The draft without what was given last in the order of asking; null where nothing was.</summary>
    public static EnquiryDraft? WithoutLast(EnquiryDraft draft)
    {
        foreach (var field in Enum.GetValues<EnquiryField>().Reverse())
        {
            if (Value(draft, field) is { } value)
            {
                return field is EnquiryField.PassOn ? Set(draft, value, agreed: null) : Set(draft, field, null);
            }
        }
        return null;
    }

    /// <summary>A draft that holds what was sent, to be corrected.</summary>
    public static EnquiryDraft Of(Enquiry sent) =>
        new()
        {
            Opened = sent.Opened,
            Corrects = sent.Reference,
            Name = sent.Name,
            Organisation = sent.Organisation,
            Kind = sent.OrganisationKind,
            Email = sent.Email,
            Need = sent.Need,
            Way = sent.Way,
            Phone = sent.Phone,
            BestTime = sent.Way is ContactWay.Phone ? sent.BestTime ?? string.Empty : null,
            ConsentVersion = sent.Consent.Version,
            PassOn =
            [
                .. sent.PassOn.Select(given => new PassOnAnswer(
                    given.Scheme,
                    given.Organisation,
                    given.Version,
                    Agreed: true
                )),
            ],
        };
}
