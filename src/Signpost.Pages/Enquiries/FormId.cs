using System.Globalization;
using System.Security.Cryptography;

namespace Signpost.Pages.Enquiries;

/// <summary>
/// The id of an enquiry form: the day on which it was opened, and 128 random bits. It travels in the form, so that the
/// same form sent twice makes one enquiry; the day, so that it is filed under the same month both times.
/// </summary>
/// <param name="Opened">The day.</param>
/// <param name="Digits">The random bits, as 32 hexadecimal digits.</param>
internal sealed record FormId(DateOnly Opened, string Digits)
{
    private const int Bytes = 16;
    private const string DayForm = "yyyy-MM-dd";

    // Nobody fills in a form for longer; and what is older may have been made up.
    private const int MostDays = 30;

    /// <summary>The id of a form that is opened now.</summary>
    public static FormId New(DateOnly today, RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        random.GetBytes(bytes);
        return new FormId(today, Convert.ToHexStringLower(bytes));
    }

    /// <summary>The id that a text writes, or null where it is none, or one of a form that was opened too long ago.</summary>
    public static FormId? Find(string? text, DateOnly today) =>
        text is not null
        && text.Length == DayForm.Length + 1 + (2 * Bytes)
        && text[DayForm.Length] == '-'
        && text[(DayForm.Length + 1)..] is var digits
        && digits.All(char.IsAsciiHexDigitLower)
        && DateOnly.TryParseExact(
            text[..DayForm.Length],
            DayForm,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var opened
        )
        && opened <= today
        && opened.DayNumber >= today.DayNumber - MostDays
            ? new FormId(opened, digits)
            : null;

    /// <summary>The id as it travels in the form.</summary>
    public override string ToString() => $"{Opened.ToString(DayForm, CultureInfo.InvariantCulture)}-{Digits}";
}
