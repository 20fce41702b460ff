using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>A key pair of ours, and how it is published.</summary>
internal sealed class TestKey(string id, int bits = 2_048)
{
    public string Id { get; } = id;

    public RSA Rsa { get; } = RSA.Create(bits);

    /// <summary>The channels that it speaks for; null to publish no such list.</summary>
    public string[]? Endorsements { get; init; }

    /// <summary>The issuer that it is published for; null to publish none.</summary>
    public string? Issuer { get; init; }

    public string Use { get; init; } = "sig";

    /// <summary>As it stands in a key set (RFC 7517).</summary>
    public JsonObject Published()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
        if (Endorsements is not null)
        {
            published["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        }
        if (Issuer is not null)
        {
            published["issuer"] = Issuer;
        }
        return published;
    }
}
