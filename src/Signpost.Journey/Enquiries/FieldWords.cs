using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Signpost;

/// <summary>The words of the enquiry form, and what each field accepts.</summary>
internal static class FieldWords
{
    public const string Opening =
        "A person can follow up. I will ask for your name, your organisation, your e-mail address and what you need. "
        + "Nothing is sent until you say so. You can type “cancel” at any time.";

    public const string CheckIt = "Please check what will be sent:";
    public const string MayContact = "May contact you";
    public const string Yes = "Yes";
    public const string No = "No";
    public const string ShallISend = "Shall I send it?";
    public const string WhichToChange = "Which would you like to change?";
    public const string YesOrNo = "Please answer yes or no. Without a yes nobody can contact you, so nothing is sent.";
    public const string SendOrChange = "Please pick one: send it, change something, or do not send it.";
    public const string PickOne = "Please pick one of the list.";

    public static ImmutableArray<EnquiryField> Correctable { get; } =
    [EnquiryField.Name, EnquiryField.Organisation, EnquiryField.Email, EnquiryField.Need];

    public static string Promise(string reference) =>
        $"Thank you. Your enquiry has been saved for a person to follow up. Your reference is {reference}. "
        + "Please keep it: it is how we find this enquiry.";

    public static string Label(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "Name",
            EnquiryField.Organisation => "Organisation",
            EnquiryField.Email => "E-mail",
            _ => "What you need",
        };

    public static string Question(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "What is your name?",
            EnquiryField.Organisation => "What is the name of your organisation?",
            EnquiryField.Email => "What is your e-mail address?",
            _ => "What do you need, in your own words?",
        };

    public static string? Hint(EnquiryField field) =>
        field switch
        {
            EnquiryField.Organisation => "If you have none yet, type “none yet”.",
            EnquiryField.Need => "Please leave out anything about patients or about anybody's health.",
            _ => null,
        };

    /// <summary>What is said where nothing was given, to somebody who types and to somebody who sees the whole form.</summary>
    public static string Missing(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "Please give your name, so that we know who to ask for.",
            EnquiryField.Organisation =>
                "Please give the name of your organisation. If you have none yet, say “none yet”.",
            EnquiryField.Email => "Please give an e-mail address, so that somebody can answer you.",
            EnquiryField.Need => "Please say what you need, so that the right person looks at it.",
            _ => "Nobody can contact you without your agreement, so nothing has been sent. Please agree first.",
        };

    public static string Why(EnquiryField? field) =>
        field switch
        {
            EnquiryField.Name => "So that we know who to ask for.",
            EnquiryField.Organisation => "Some support depends on what sort of organisation you are.",
            EnquiryField.Email => "So that somebody can answer you.",
            EnquiryField.Need => "So that the right person looks at it.",
            EnquiryField.Consent => "Nobody may contact you about this without your yes.",
            _ => "So that you see everything before it is sent.",
        };

    public static int Longest(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => 100,
            EnquiryField.Organisation => 150,
            EnquiryField.Email => EmailAddress.Longest,
            _ => 2_000,
        };

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
    public static (string? Value, string? Problem) Read(EnquiryField field, string value)
    {
        if (value.Length == 0)
        {
            return (null, Missing(field));
        }
        if (value.Length > Longest(field))
        {
            var longest = Longest(field).ToString("N0", CultureInfo.InvariantCulture);
            return (null, $"That is too long. Please use at most {longest} characters.");
        }
        if (field is EnquiryField.Email)
        {
            return EmailAddress.Parse(value) is { } address
                ? (address, null)
                : (null, "That does not look like an e-mail address. It should read like name@example.co.uk.");
        }
        return (value, null);
    }
}
