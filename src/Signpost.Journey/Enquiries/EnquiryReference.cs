using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Signpost;

/// <summary>
/// The reference of an enquiry: <c>SP-7F3K-2QXD</c>. Forty bits in Crockford's base 32, which has no letter that
/// is mistaken for a digit, so that it can be read out on the telephone.
/// </summary>
public static class EnquiryReference
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Pattern = "SP-xxxx-xxxx";
    private const int Part = 4;
    private const int Letters = 2 * Part;

    // One after another: "my reference is".
    private static readonly string[] Openings = ["my ", "the ", "reference ", "ref ", "number ", "is "];

    /// <summary>
    /// The reference of a conversation's enquiry. It is derived and never drawn, so that a turn that is taken twice
    /// makes one enquiry.
    /// </summary>
    /// <param name="conversationKey">The conversation's key.</param>
    /// <param name="seed">The conversation's seed.</param>
    /// <param name="number">Which enquiry of the conversation it is, from 0.</param>
    public static string For(string conversationKey, string seed, int number)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"{number}|{seed}|{conversationKey}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(source));
        Span<char> letters = stackalloc char[Letters];
        var bits = 0UL;
        for (var i = 0; i < 5; i++)
        {
            bits = (bits << 8) | hash[i];
        }
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            letters[i] = Alphabet[(int)(bits & 31)];
            bits >>= 5;
        }
        return $"SP-{letters[..4]}-{letters[4..]}";
    }

    /// <summary>Whether a text has the form of a reference. Whether there is such an enquiry, it does not say.</summary>
    public static bool IsReference(string text) =>
        text.Length == Pattern.Length
        && Pattern.Index().All(at => at.Item is 'x' ? Alphabet.Contains(text[at.Index]) : text[at.Index] == at.Item);

    /// <summary>
    /// The reference that somebody typed, in whatever case, with blanks or without dashes, and with the letters that are
    /// mistaken for digits taken for those (https://www.crockford.com/base32.html); null where it is none.
    /// </summary>
    /// <param name="phrase">What <see cref="Phrase.Normalise"/> returned.</param>
    public static string? Find(string phrase)
    {
        var words = Bare(phrase);
        var letters = words.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (letters.Length != Letters + 2 || !letters.StartsWith("sp", StringComparison.Ordinal))
        {
            return null;
        }
        var digits = letters[2..].ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');
        var reference = $"SP-{digits[..4]}-{digits[4..]}";
        // Words such as "sports hall" have as many letters; only a reference is written with digits, or in its parts.
        return
            IsReference(reference)
            && (words.StartsWith("sp ", StringComparison.Ordinal) || words.Any(char.IsAsciiDigit))
            ? reference
            : null;
    }

    /// <summary>The references that stand among other words, in their order, each once.</summary>
    /// <param name="phrase">What <see cref="Phrase.Normalise"/> returned.</param>
    public static IEnumerable<string> FindAll(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(0, words.Length)
            .SelectMany(start =>
                // However it is broken up, no word of it is empty.
                Enumerable
                    .Range(1, Math.Min(Letters + 2, words.Length - start))
                    .Select(count => Find(string.Join(' ', words[start..(start + count)])))
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>
    /// The reference that somebody typed in a conversation. Ordinary words such as "spring 2026" could be one, so it is
    /// written in its parts, as <c>SP-7F3K-2QXD</c> is, or it is one that this conversation sent; null where it is none.
    /// </summary>
    /// <param name="phrase">What <see cref="Phrase.Normalise"/> returned.</param>
    /// <param name="conversation">Where it was typed.</param>
    public static string? Find(string phrase, Conversation conversation) =>
        Find(phrase) is { } reference
        && (
            Bare(phrase).Split(' ') is ["sp", { Length: Part }, { Length: Part }]
            || conversation.Sent.Any(sent => string.Equals(sent.Reference, reference, StringComparison.Ordinal))
        )
            ? reference
            : null;

    private static string Bare(string phrase)
    {
        var words = phrase;
        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.Ordinal))
            {
                words = words[opening.Length..];
            }
        }
        return words;
    }
}
