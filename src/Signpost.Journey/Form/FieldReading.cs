using System.Globalization;
using System.Text;

namespace Signpost;

/// <summary>Reads what was given for a field of the enquiry form.</summary>
internal static class FieldReading
{
    /// <summary>
    /// Whether words of ours are understood as such in a free-text field. A company may be called "New" and a need may
    /// be "call me", so only the plainest words are; a name, though, is hardly ever a button that was pressed twice.
    /// </summary>
    public static bool IsUnderstoodIn(EnquiryField? field, Intent intent, string phrase) =>
        intent switch
        {
            Intent.Back => phrase is "back" or "go back",
            Intent.Cancel => phrase is "cancel",
            Intent.Help => phrase is "help",
            Intent.Why => phrase is "why",
            Intent.StartAgain => phrase is "start again",
            Intent.SpeakToAPerson or Intent.Summary or Intent.Hello or Intent.Thanks => field is EnquiryField.Name,
            // A need may be to have an earlier enquiry changed.
            Intent.ChangeEnquiry => field is not EnquiryField.Need,
            _ => false,
        };

    /// <summary>What was typed, with each line break kept as a blank and without characters that cannot be seen.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (
                category
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.OtherNotAssigned
                )
            )
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString().Trim();
    }

    /// <summary>What the field keeps, or what is wrong with it.</summary>
    /// <param name="field">A field of <see cref="FieldWords.Fields"/>.</param>
    /// <param name="value">What was given, as <see cref="Clean"/> returns it.</param>
    public static (string? Value, string? Problem) Read(EnquiryField field, string value)
    {
        if (value.Length == 0)
        {
            return (null, FieldWords.Missing(field));
        }
        if (value.Length > FieldWords.Longest(field))
        {
            var longest = FieldWords.Longest(field).ToString("N0", CultureInfo.InvariantCulture);
            return (null, $"That is too long. Please use at most {longest} characters.");
        }
        return field switch
        {
            EnquiryField.Email => Checked(
                EmailAddress.Parse(value),
                "That does not look like an e-mail address. It should read like name@example.co.uk."
            ),
            EnquiryField.Phone => Checked(
                PhoneNumber.Parse(value),
                "That does not look like a telephone number. Please give one with its area code, such as 024 7600 0000."
            ),
            EnquiryField.Kind or EnquiryField.Way => Checked(
                ChoiceWords.Find(field, Phrase.Normalise(value)),
                FieldWords.PickOne
            ),
            EnquiryField.BestTime when IsSkip(value) => (string.Empty, null),
            _ => (value, null),
        };
    }

    private static bool IsSkip(string value) => Phrase.Normalise(value) is "skip" or "none" or "no" or "n a";

    private static (string? Value, string? Problem) Checked(string? read, string problem) =>
        read is null ? (null, problem) : (read, null);
}
