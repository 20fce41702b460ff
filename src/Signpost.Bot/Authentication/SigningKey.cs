using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Signpost.Bot.Authentication;

/// <summary>A public key that tokens are verified with.</summary>
/// <param name="Id">Its id (<c>kid</c>).</param>
/// <param name="Endorsements">The channels that it speaks for; none for a key of Entra.</param>
/// <param name="Issuer">The issuer that it was published for, with <c>{tenantid}</c> for any tenant; null for any.</param>
/// <param name="Rules">How a token that names it is validated.</param>
internal sealed record SigningKey(
    string Id,
    FrozenSet<string> Endorsements,
    string? Issuer,
    TokenValidationParameters Rules
)
{
    /// <summary>The fewest bits that a key may have (NIST SP 800-131A).</summary>
    private const int FewestBits = 2_048;

    private static readonly JsonWebTokenHandler Handler = new() { MaximumTokenSizeInBytes = UnverifiedToken.Limit };

    /// <summary>Reads a key out of a key set (RFC 7517); null for one that cannot verify our tokens.</summary>
    /// <param name="key">The key.</param>
    /// <param name="rules">How tokens are validated, but for the key; each key has a copy of its own.</param>
    public static SigningKey? Read(JsonElement key, TokenValidationParameters rules)
    {
        if (
            key.ValueKind is not JsonValueKind.Object
            || TextOf(key, "kid") is not { Length: > 0 } id
            || TextOf(key, "kty") is not JsonWebAlgorithmsKeyTypes.RSA
            || TextOf(key, "use") is not (null or JsonWebKeyUseNames.Sig)
            || BytesOf(key, "n") is not { Length: >= FewestBits / 8 } modulus
            || BytesOf(key, "e") is not { Length: > 0 } exponent
        )
        {
            return null;
        }
        var own = rules.Clone();
        own.IssuerSigningKey = new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = exponent })
        {
            KeyId = id,
        };
        return new SigningKey(id, EndorsementsOf(key), TextOf(key, "issuer"), own);
    }

    /// <summary>Whether a token is valid by <see cref="Rules"/>.</summary>
    public async ValueTask<bool> HasSignedAsync(UnverifiedToken token)
    {
        try
        {
            return (await Handler.ValidateTokenAsync(token.Text, Rules)).IsValid;
        }
        catch (CryptographicException)
        {
            // What was published as a key is none.
            return false;
        }
    }

    private static FrozenSet<string> EndorsementsOf(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray()
                .Where(item => item.ValueKind is JsonValueKind.String)
                .Select(item => item.GetString()!)
                .ToFrozenSet(StringComparer.Ordinal)
            : [];

    private static string? TextOf(JsonElement key, string name) =>
        key.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static byte[]? BytesOf(JsonElement key, string name)
    {
        try
        {
            return TextOf(key, name) is { } text ? Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
