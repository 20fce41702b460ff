using Microsoft.Extensions.Configuration;

namespace Signpost.Notices.Receivers;

/// <summary>Where notices say that the inbox is.</summary>
/// <param name="Inbox">Its address, absolute, without a slash at the end.</param>
public sealed record InboxLinks(string Inbox)
{
    /// <summary>The setting for the address.</summary>
    public const string Setting = "Notices:InboxUrl";

    private const string Path = "/advisers";

    /// <summary>
    /// Reads <c>Notices:InboxUrl</c>; without it, the inbox is on the host that Azure names (<c>WEBSITE_HOSTNAME</c>), or
    /// where the app listens on this machine (<c>urls</c>).
    /// </summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="usualAddress">Where the app listens when no setting says so.</param>
    /// <exception cref="InvalidOperationException">The setting is malformed; the message names it and the remedy.</exception>
    public static InboxLinks From(IConfiguration configuration, string usualAddress)
    {
        if (configuration[Setting] is { Length: > 0 } text)
        {
            return WebAddress.TryRead(text) is { Query: "", Fragment: "" } address
                ? new InboxLinks(address.AbsoluteUri.TrimEnd('/'))
                : throw new InvalidOperationException(
                    $"{Setting} is \"{text}\": write the https address of the inbox, such as https://www.example.org{Path}."
                );
        }
        var host = configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } name
            ? $"https://{name}"
            : FirstOf(configuration["urls"]) ?? usualAddress;
        return new InboxLinks($"{host.TrimEnd('/')}{Path}");
    }

    /// <summary>The address of the page of an enquiry.</summary>
    public string For(string reference) => $"{Inbox}/{reference}";

    private static string? FirstOf(string? addresses) =>
        addresses?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..]
            ? first
            : null;
}
