using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Signpost.Bot.Connector;

namespace Signpost.Bot.Authentication;

/// <summary>
/// Reads published keys: an OpenID document names the address of the key set (OpenID Connect Discovery 1.0). It follows no
/// redirect.
/// </summary>
internal sealed class OpenIdDocuments : IDisposable
{
    private const int MostBytes = 1024 * 1024;

    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(3),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        }
    )
    {
        MaxResponseContentBufferSize = MostBytes,
    };

    /// <summary>
    /// Whether keys may be read from an address: over https, or on this machine where that is no server for the public.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="onThisMachine">Whether an address of this machine will do, also over http.</param>
    public static bool IsSafe(Uri address, bool onThisMachine) =>
        address.IsAbsoluteUri
        && address.UserInfo.Length == 0
        && (
            ServiceUrl.IsLoopbackHost(address.IdnHost)
                ? onThisMachine && (address.Scheme is "http" or "https")
                : address.Scheme is "https"
        );

    /// <summary>Reads the keys that an OpenID document leads to.</summary>
    /// <param name="metadata">The address of the document.</param>
    /// <param name="rules">How tokens are validated, but for the key.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The keys by their ids; at least one.</returns>
    /// <exception cref="HttpRequestException">An address does not answer, or with something else.</exception>
    /// <exception cref="JsonException">What was read is no such document.</exception>
    public async Task<FrozenDictionary<string, SigningKey>> ReadAsync(
        Uri metadata,
        TokenValidationParameters rules,
        CancellationToken cancellationToken
    )
    {
        using var document = JsonDocument.Parse(await _http.GetByteArrayAsync(metadata, cancellationToken));
        using var set = JsonDocument.Parse(
            await _http.GetByteArrayAsync(KeysAddressIn(document.RootElement, metadata), cancellationToken)
        );
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        if (
            set.RootElement.ValueKind is JsonValueKind.Object
            && set.RootElement.TryGetProperty("keys", out var list)
            && list.ValueKind is JsonValueKind.Array
        )
        {
            foreach (var item in list.EnumerateArray())
            {
                if (SigningKey.Read(item, rules) is { } key)
                {
                    keys.TryAdd(key.Id, key);
                }
            }
        }
        return keys.Count > 0
            ? keys.ToFrozenDictionary(StringComparer.Ordinal)
            : throw new JsonException("There is no key that can be used.");
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static Uri KeysAddressIn(JsonElement document, Uri metadata) =>
        document.ValueKind is JsonValueKind.Object
        && document.TryGetProperty("jwks_uri", out var value)
        && value.ValueKind is JsonValueKind.String
        && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address)
        && IsSafe(address, onThisMachine: ServiceUrl.IsLoopbackHost(metadata.IdnHost))
            ? address
            : throw new JsonException("There is no jwks_uri that can be used.");
}
