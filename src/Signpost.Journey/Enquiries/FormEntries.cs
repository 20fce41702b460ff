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

    /// <summary>What was filled in, with short labels, to read through before it is sent.</summary>
    public ImmutableArray<SummaryLine> Lines =>
        [
            .. FieldWords.Correctable.Select(item => new SummaryLine(
                FieldWords.Label(item),
                FieldWords.Clean(Of(item))
            )),
            new SummaryLine(FieldWords.MayContact, Agreed ? FieldWords.Yes : FieldWords.No),
        ];

    /// <summary>What was filled in for a field; empty where nothing was.</summary>
    internal string Of(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => Name,
            EnquiryField.Organisation => Organisation,
            EnquiryField.Email => Email,
            _ => Need,
        } ?? string.Empty;
}
