using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Signpost.Bot.Authentication;

namespace Signpost.Bot.DirectLine;

/// <summary>The settings of our own Direct Line.</summary>
internal sealed record DirectLineOptions
{
    private const int FewestKeyBytes = 32;

    /// <summary>What tokens are signed with (HMAC SHA-256); at least 32 bytes.</summary>
    public required byte[] SigningKey { get; init; }

    /// <summary>What our own servers may call with in place of a token, or null for no such thing.</summary>
    public string? Secret { get; init; }

    /// <summary>The origins of other people's pages that may call from a browser, as browsers write them.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>
    /// Reads <c>DirectLine:SigningKey</c> (base 64), <c>DirectLine:Secret</c> and <c>DirectLine:AllowedOrigins</c>. With
    /// no key, one is drawn for as long as the process lives; in Azure, where there may be several, that is refused.
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it and the remedy.</exception>
    public static DirectLineOptions From(IConfiguration configuration, RandomNumberGenerator random)
    {
        var secret = configuration["DirectLine:Secret"];
        if (secret?.Any(char.IsWhiteSpace) is true)
        {
            throw new InvalidOperationException(
                "DirectLine:Secret has a space in it, which no Authorization header can carry: use letters and digits."
            );
        }
        return new DirectLineOptions
        {
            SigningKey = KeyFrom(configuration, random),
            Secret = string.IsNullOrEmpty(secret) ? null : secret,
            AllowedOrigins = DirectLine.AllowedOrigins.From(configuration),
        };
    }

    private static byte[] KeyFrom(IConfiguration configuration, RandomNumberGenerator random)
    {
        var text = configuration["DirectLine:SigningKey"];
        if (string.IsNullOrWhiteSpace(text))
        {
            if (StartCheck.IsHosted(configuration))
            {
                throw new InvalidOperationException(
                    "DirectLine:SigningKey is not set: set it to at least 32 random bytes in base 64, the same for every instance."
                );
            }
            var drawn = new byte[FewestKeyBytes];
            random.GetBytes(drawn);
            return drawn;
        }
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length >= FewestKeyBytes
            ? key[..length]
            : throw new InvalidOperationException(
                "DirectLine:SigningKey is no key: set it to at least 32 random bytes in base 64."
            );
    }
}
