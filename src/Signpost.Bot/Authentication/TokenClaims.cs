using System.Text.Json;

namespace Signpost.Bot.Authentication;

/// <summary>
/// The claims of a token that decide something. Each is of its own type and there once at the most, so that no two readers
/// can take the token for two different things.
/// </summary>
internal sealed record TokenClaims
{
    /// <summary>How far two clocks may be apart, in seconds.</summary>
    public const int Skew = 300;

    /// <summary>Who issued the token (<c>iss</c>).</summary>
    public string? Issuer { get; private set; }

    /// <summary>Whom it is for (<c>aud</c>).</summary>
    public string? Audience { get; private set; }

    /// <summary>Where the channel takes replies (<c>serviceurl</c>).</summary>
    public string? ServiceUrl { get; private set; }

    /// <summary>The form of an Entra token (<c>ver</c>).</summary>
    public string? Version { get; private set; }

    /// <summary>To whom an Entra token of version 1.0 was issued (<c>appid</c>).</summary>
    public string? AppId { get; private set; }

    /// <summary>To whom an Entra token of version 2.0 was issued (<c>azp</c>).</summary>
    public string? AuthorizedParty { get; private set; }

    /// <summary>The tenant of an Entra token (<c>tid</c>).</summary>
    public string? Tenant { get; private set; }

    /// <summary>From when it is good no more (<c>exp</c>), in seconds since 1970.</summary>
    public double? Expires { get; private set; }

    /// <summary>From when it is good (<c>nbf</c>), in seconds since 1970.</summary>
    public double? NotBefore { get; private set; }

    /// <summary>Reads the payload of a token; null when it is no such object.</summary>
    public static TokenClaims? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var claims = new TokenClaims();
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            {
                return null;
            }
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (!claims.Take(ref reader))
                {
                    return null;
                }
            }
            return reader.TokenType is JsonTokenType.EndObject && !reader.Read() ? claims : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text that is no text: a lone half of a surrogate pair.
            return null;
        }
    }

    /// <summary>Whether the token is good at a moment, give or take <see cref="Skew"/>.</summary>
    /// <param name="now">The moment, in whole seconds since 1970.</param>
    public bool AreGoodAt(long now) => Expires > now - Skew && (NotBefore is null || NotBefore <= now + Skew);

    /// <summary>Whether the token names no other bot as the one that it was issued to.</summary>
    public bool NameNoOtherThan(string appId) =>
        (AppId is null || string.Equals(AppId, appId, StringComparison.Ordinal))
        && (AuthorizedParty is null || string.Equals(AuthorizedParty, appId, StringComparison.Ordinal));

    private bool Take(ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "iss" when Issuer is null:
                return (Issuer = TextOf(ref reader)) is not null;
            case "aud" when Audience is null:
                return (Audience = TextOf(ref reader)) is not null;
            case "serviceurl" when ServiceUrl is null:
                return (ServiceUrl = TextOf(ref reader)) is not null;
            case "ver" when Version is null:
                return (Version = TextOf(ref reader)) is not null;
            case "appid" when AppId is null:
                return (AppId = TextOf(ref reader)) is not null;
            case "azp" when AuthorizedParty is null:
                return (AuthorizedParty = TextOf(ref reader)) is not null;
            case "tid" when Tenant is null:
                return (Tenant = TextOf(ref reader)) is not null;
            case "exp" when Expires is null:
                return (Expires = NumberOf(ref reader)) is not null;
            case "nbf" when NotBefore is null:
                return (NotBefore = NumberOf(ref reader)) is not null;
            case "iss" or "aud" or "serviceurl" or "ver" or "appid" or "azp" or "tid" or "exp" or "nbf":
                return false;
            default:
                reader.Skip();
                return true;
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String ? reader.GetString() : null;

    private static double? NumberOf(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number ? reader.GetDouble() : null;
}
