using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Signpost.Notices.Receivers;

/// <summary>
/// A secret that one receiver shares with us, and the signatures made with it.
/// (Standard Webhooks 1.0.0, https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md)
/// </summary>
public sealed class SigningSecret
{
    /// <summary>What a secret begins with when it is written down.</summary>
    public const string Prefix = "whsec_";

    private const int FewestBytes = 24;
    private const int MostBytes = 64;

    private readonly byte[] _key;

    private SigningSecret(byte[] key) => _key = key;

    /// <summary>Reads a secret: <see cref="Prefix"/> and 24 to 64 bytes in base 64.</summary>
    /// <returns>The secret, or null when the text is none.</returns>
    public static SigningSecret? TryRead(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }
        var key = new byte[text.Length];
        return
            Convert.TryFromBase64String(text[Prefix.Length..], key, out var length)
            && length is >= FewestBytes and <= MostBytes
            ? new SigningSecret(key[..length])
            : null;
    }

    /// <summary>The signature of a message: <c>v1,</c> and the HMAC-SHA256 of id, time and body, in base 64.</summary>
    /// <param name="id">The id of the message, without a full stop.</param>
    /// <param name="timestamp">When it is sent, in seconds since 1970 UTC.</param>
    /// <param name="body">The body, as it is sent.</param>
    public string Sign(string id, long timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        mac.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")));
        mac.AppendData(body);
        return $"v1,{Convert.ToBase64String(mac.GetHashAndReset())}";
    }
}
