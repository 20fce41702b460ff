namespace Signpost;

/// <summary>Checks what somebody gives as a telephone number.</summary>
public static class PhoneNumber
{
    /// <summary>The most characters that are kept of one.</summary>
    public const int Longest = 40;

    /// <summary>The most digits of a number that can be dialled abroad (ITU-T E.164, section 6).</summary>
    private const int MostDigits = 15;

    // Shorter ones are dialled within a town, or are no numbers of a person.
    private const int LeastDigits = 7;

    private static readonly string[] Extensions = ["extension", "ext.", "ext", "x"];

    /// <summary>
    /// The number as it was written, or null when it cannot be one: digits with the usual signs between them, at most one
    /// <c>+</c>, at the front, and perhaps an extension. Whether anybody answers is known only once it is called.
    /// </summary>
    public static string? Parse(string text)
    {
        var number = text.Trim();
        var digits = 0;
        foreach (var (index, sign) in Split(number).Number.Index())
        {
            if (char.IsAsciiDigit(sign))
            {
                digits++;
            }
            else if (sign is not (' ' or '-' or '.' or '(' or ')' or '/') && !(sign is '+' && index == 0))
            {
                return null;
            }
        }
        return number.Length <= Longest && digits is >= LeastDigits and <= MostDigits ? number : null;
    }

    /// <summary>A number, and its extension: digits, or null; the whole text where what follows is none.</summary>
    public static (string Number, string? Extension) Split(string number)
    {
        foreach (var word in Extensions)
        {
            var at = number.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var extension = number[(at + word.Length)..].Trim();
                return extension.Length is >= 1 and <= 6 && extension.All(char.IsAsciiDigit)
                    ? (number[..at], extension)
                    : (number, null);
            }
        }
        return (number, null);
    }
}
