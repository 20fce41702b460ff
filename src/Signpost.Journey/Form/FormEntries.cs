using System.Collections.Immutable;

namespace Signpost;

/// <summary>What somebody filled into a form that shows all of its fields at once. Nothing of it has been checked.</summary>
/// <param name="Name">The person's name; null or empty for none.</param>
/// <param name="Organisation">The organisation; null or empty for none.</param>
/// <param name="Email">The e-mail address; null or empty for none.</param>
/// <param name="Need">What is needed; null or empty for none.</param>
/// <param name="Agreed">Whether the person agreed to be contacted, to the wording that the form showed.</param>
public sealed record FormEntries(string? Name, string? Organisation, string? Email, string? Need, bool Agreed)
{
    /// <summary>Nothing filled in.</summary>
    public static FormEntries None { get; } = new(null, null, null, null, Agreed: false);

    /// <summary>How many characters the longest of the fields, what is needed, may have.</summary>
    public static int LongestNeed => FieldWords.Longest(EnquiryField.Need);

    /// <summary>What kind of organisation it is, as the value of a choice; null or empty for none.</summary>
    public string? Kind { get; init; }

    /// <summary>How to contact the person, as the value of a choice; null or empty for none.</summary>
    public string? Way { get; init; }

    /// <summary>The telephone number; null or empty for none. It counts only where the person would like a call.</summary>
    public string? Phone { get; init; }

    /// <summary>When to call; null or empty for none. It counts only where the person would like a call.</summary>
    public string? BestTime { get; init; }

    /// <summary>
    /// The ids of the organisations that the details may be passed on to, to the wording that the form showed; others are
    /// passed over.
    /// </summary>
    public ImmutableArray<string> PassOn
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>What was filled in, with short labels, for somebody who may have to copy it.</summary>
    public ImmutableArray<SummaryLine> Lines =>
        [
            .. FieldWords
                .Fields.Where(each => !string.IsNullOrWhiteSpace(Of(each)))
                .Select(each => new SummaryLine(FieldWords.Label(each), Shown(each, FieldReading.Clean(Of(each))))),
            new SummaryLine(FieldWords.MayContact, Agreed ? FieldWords.Yes : FieldWords.No),
        ];

    /// <summary>What was filled in for a field that has one entry; empty where nothing was.</summary>
    public string Of(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => Name,
            EnquiryField.Organisation => Organisation,
            EnquiryField.Kind => Kind,
            EnquiryField.Email => Email,
            EnquiryField.Need => Need,
            EnquiryField.Way => Way,
            EnquiryField.Phone => Phone,
            EnquiryField.BestTime => BestTime,
            _ => null,
        } ?? string.Empty;

    /// <summary>All that was filled in, in a form in which equal contents are equal texts.</summary>
    public IEnumerable<string> Contents =>
        FieldWords
            .Fields.Select(each => FieldReading.Clean(Of(each)))
            .Append(Agreed ? FieldWords.Yes : FieldWords.No)
            .Concat(PassOn.Order(StringComparer.Ordinal));

    private static string Shown(EnquiryField item, string entry) =>
        !ChoiceWords.Of(item).IsEmpty && ChoiceWords.Find(item, Phrase.Normalise(entry)) is { } value
            ? ChoiceWords.LabelOf(item, value)
            : entry;
}
