using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Signpost.Bot.Authentication;

/// <summary>What a token says about itself, while nothing of it has been verified.</summary>
/// <param name="Text">The whole token.</param>
/// <param name="KeyId">Which key signed it (<c>kid</c>).</param>
/// <param name="Claims">What it claims.</param>
internal sealed record UnverifiedToken(string Text, string KeyId, TokenClaims Claims)
{
    /// <summary>The most characters that an Authorization header may have.</summary>
    public const int Limit = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    /// <summary>
    /// Reads an Authorization header: one, <c>Bearer</c>, one space and a signed token, with nothing before, between or
    /// after; null for anything else.
    /// </summary>
    public static UnverifiedToken? Read(StringValues authorization)
    {
        if (
            authorization is not [{ Length: <= Limit } header]
            || !header.StartsWith(Scheme, StringComparison.Ordinal)
            || !IsInThreeParts(header.AsSpan(Scheme.Length), out var head, out var payload)
        )
        {
            return null;
        }
        var bytes = ArrayPool<byte>.Shared.Rent(Limit);
        try
        {
            return
                Base64Url.TryDecodeFromChars(head, bytes, out var length)
                && KeyIdIn(bytes.AsSpan(0, length)) is { } keyId
                && Base64Url.TryDecodeFromChars(payload, bytes, out length)
                && TokenClaims.Read(bytes.AsSpan(0, length)) is { } claims
                ? new UnverifiedToken(header[Scheme.Length..], keyId, claims)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static bool IsInThreeParts(
        ReadOnlySpan<char> token,
        out ReadOnlySpan<char> head,
        out ReadOnlySpan<char> payload
    )
    {
        head = payload = default;
        Span<Range> parts = stackalloc Range[4];
        if (token.Split(parts, '.') != 3)
        {
            return false;
        }
        foreach (var part in parts[..3])
        {
            if (token[part].IsEmpty || token[part].ContainsAnyExcept(Letters))
            {
                return false;
            }
        }
        head = token[parts[0]];
        payload = token[parts[1]];
        return true;
    }

    /// <summary>
    /// The id of the key, unless the header has none or demands (<c>crit</c>) what nobody here understands (RFC 7515, 4.1.11).
    /// </summary>
    private static string? KeyIdIn(ReadOnlySpan<byte> json)
    {
        try
        {
            string? keyId = null;
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            {
                return null;
            }
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("crit"u8) || (reader.ValueTextEquals("kid"u8) && keyId is not null))
                {
                    return null;
                }
                if (reader.ValueTextEquals("kid"u8))
                {
                    reader.Read();
                    keyId = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
                    if (string.IsNullOrEmpty(keyId))
                    {
                        return null;
                    }
                    continue;
                }
                reader.Skip();
            }
            return reader.TokenType is JsonTokenType.EndObject && !reader.Read() ? keyId : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
