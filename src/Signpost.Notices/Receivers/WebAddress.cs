namespace Signpost.Notices.Receivers;

/// <summary>Reads the addresses of web servers in settings.</summary>
internal static class WebAddress
{
    /// <summary>An absolute https address, or an http one on this machine, without a user name; else null.</summary>
    public static Uri? TryRead(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme is "https" || (address.Scheme is "http" && address.IsLoopback))
        && address.Host.Length > 0
        && address.UserInfo.Length == 0
            ? address
            : null;
}
