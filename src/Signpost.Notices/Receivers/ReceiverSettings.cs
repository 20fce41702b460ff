using Microsoft.Extensions.Configuration;

namespace Signpost.Notices.Receivers;

/// <summary>Reads from the settings who is told of notices.</summary>
public static class ReceiverSettings
{
    /// <summary>The setting; each receiver is one entry below it.</summary>
    public const string Setting = "Notices:Receivers";

    private const int LongestName = 40;

    /// <summary>
    /// Reads <c>Notices:Receivers:0:Name</c>, <c>Url</c>, <c>Secret</c> and <c>Form</c>, and so on; empty means not set.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A setting is malformed; the message names it and the remedy, and neither an address nor a secret.
    /// </exception>
    public static IReadOnlyList<Receiver> From(IConfiguration configuration)
    {
        List<Receiver> receivers = [];
        foreach (var entry in configuration.GetSection(Setting).GetChildren())
        {
            var receiver = Read(entry);
            if (receivers.Exists(other => string.Equals(other.Name, receiver.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw new InvalidOperationException(
                    $"{entry.Path}:Name is \"{receiver.Name}\" like that of another receiver: give each a name of its own."
                );
            }
            receivers.Add(receiver);
        }
        return receivers;
    }

    private static Receiver Read(IConfigurationSection entry)
    {
        var form = FormOf(entry);
        return new Receiver
        {
            Name = NameOf(entry),
            Address = AddressOf(entry),
            Form = form,
            Secret = SecretOf(entry, form),
        };
    }

    private static string NameOf(IConfigurationSection entry) =>
        entry["Name"] is { Length: > 0 and <= LongestName } name
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')
            ? name
            : throw new InvalidOperationException(
                $"{entry.Path}:Name must be letters, digits and hyphens, {LongestName} at the most: write a name such as crm."
            );

    private static Uri AddressOf(IConfigurationSection entry) =>
        WebAddress.TryRead(entry["Url"])
        ?? throw new InvalidOperationException(
            $"{entry.Path}:Url is no https address that can be used: write one such as https://www.example.org/hooks, without a user name in it."
        );

    private static ReceiverForm FormOf(IConfigurationSection entry) =>
        entry["Form"] switch
        {
            null or "" or "event" => ReceiverForm.Event,
            "teams" => ReceiverForm.Teams,
            var other => throw new InvalidOperationException(
                $"{entry.Path}:Form is \"{other}\": write event or teams, or leave it out for event."
            ),
        };

    private static SigningSecret? SecretOf(IConfigurationSection entry, ReceiverForm form)
    {
        if (entry["Secret"] is { Length: > 0 } text)
        {
            return SigningSecret.TryRead(text)
                ?? throw new InvalidOperationException(
                    $"{entry.Path}:Secret must be {SigningSecret.Prefix} and 24 to 64 bytes in base 64: make a new one."
                );
        }
        return form is ReceiverForm.Teams
            ? null
            : throw new InvalidOperationException(
                $"{entry.Path}:Secret is missing: make one, {SigningSecret.Prefix} and 24 to 64 random bytes in base 64, and give it to the receiver too."
            );
    }
}
