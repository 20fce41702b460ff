using System.Net.Mail;

namespace Signpost;

/// <summary>Checks what somebody gives as an e-mail address.</summary>
public static class EmailAddress
{
    /// <summary>The longest address that mail can be sent to (RFC 5321, section 4.5.3.1.3, less the brackets).</summary>
    public const int Longest = 254;

    /// <summary>
    /// The address, or null when it cannot be one: a bare address with one name, one domain with a dot in it, and no
    /// blanks. Whether it exists is known only once a mail arrives.
    /// </summary>
    public static string? Parse(string text)
    {
        var address = text.Trim();
        return
            address.Length <= Longest
            && !address.Any(char.IsWhiteSpace)
            && MailAddress.TryCreate(address, out var parsed)
            && string.Equals(parsed.Address, address, StringComparison.Ordinal)
            && Uri.CheckHostName(parsed.Host) is UriHostNameType.Dns
            && parsed.Host.IndexOf('.', StringComparison.Ordinal) is > 0
            && !parsed.Host.EndsWith('.')
            ? address
            : null;
    }
}
