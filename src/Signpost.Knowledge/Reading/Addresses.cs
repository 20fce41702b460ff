namespace Signpost.Knowledge.Reading;

internal static class Addresses
{
    public static void Check(string? url, Position at, FindingLog log)
    {
        if (url is { Length: > 0 } && !IsSafe(url))
        {
            log.Error(
                at,
                FindingCode.BadUrl,
                $"`{url}` is not a full https address; write it from `https://` on, as the browser shows it."
            );
        }
    }

    private static bool IsSafe(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal)
        && !url.Any(char.IsWhiteSpace)
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Host.Contains('.', StringComparison.Ordinal)
        && address.UserInfo.Length is 0;
}
