using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using static Signpost.Bot.Authentication.TokenFault;
using static Signpost.Bot.Tests.Authentication.TokenCase;

namespace Signpost.Bot.Tests.Authentication.Cases;

/// <summary>Tokens of the Bot Service: how and with which key they are signed.</summary>
internal static class SignatureCases
{
    private const string NoEndorsement = "The protocol has every key of a channel say which channels it speaks for.";
    private const string Weak = "A key of fewer than 2048 bits can be broken (NIST SP 800-131A).";
    private const string ForEncryption = "A key that is published for encryption signs nothing (RFC 7517, 4.2).";
    private const string Critical = "What a header marks as critical must be understood (RFC 7515, 4.1.11).";

    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static TokenCase[] All { get; } =
    [
        Good("signed with RS384", d => d.Header["alg"] = "RS384"),
        Good("signed with RS512", d => d.Header["alg"] = "RS512"),
        Good("signed with the other published key", d => Use(d, TestKeys.Second)),
        Good("with no type in the header", d => d.Header.Remove("typ")),
        Good("with headers that nobody knows", d => d.Header["somethingNew"] = new JsonArray(1)),
        Bad("not signed, and says so", Malformed, d => Unsigned(d, "none", "")),
        Bad("not signed, and says so in capitals", Malformed, d => Unsigned(d, "None", "")),
        Bad("says that it is not signed, over a signature", Signature, d => Unsigned(d, "none", "c2ln")),
        Bad("no signature", Malformed, d => d.Token = token => token[..(token.LastIndexOf('.') + 1)]),
        Bad(
            "HMAC with the public key as PEM",
            Signature,
            d => Hmac(d, Encoding.ASCII.GetBytes(d.Key.Rsa.ExportSubjectPublicKeyInfoPem()))
        ),
        Bad(
            "HMAC with the public key as PKCS 1 PEM",
            Signature,
            d => Hmac(d, Encoding.ASCII.GetBytes(d.Key.Rsa.ExportRSAPublicKeyPem()))
        ),
        Bad("HMAC with the modulus", Signature, d => Hmac(d, d.Key.Rsa.ExportParameters(false).Modulus!)),
        Bad("signed with PS256", Signature, d => Pss(d)),
        Bad(
            "signed with PS256, says RS256",
            Signature,
            d =>
            {
                Pss(d);
                d.Header["alg"] = "RS256";
            }
        ),
        Bad("signed with ES256", Signature, d => Elliptic(d)),
        Bad(
            "signed with RS256, says RS512",
            Signature,
            d =>
            {
                d.Sign = SignWith(d.Key);
                d.Header["alg"] = "RS512";
            }
        ),
        Bad("no algorithm", Signature, d => d.Header.Remove("alg")),
        Bad(
            "algorithm in small letters",
            Signature,
            d =>
            {
                d.Sign = SignWith(d.Key);
                d.Header["alg"] = "rs256";
            }
        ),
        Bad(
            "signed with a key of our own under a published id",
            Signature,
            d => d.Sign = SignWith(TestKeys.Unpublished)
        ),
        Bad("signed with the other key's signature", Signature, d => d.Sign = SignWith(TestKeys.Second)),
        Bad("signed with a key that is not published", Key, d => Use(d, TestKeys.Unpublished)),
        Bad("key of the Emulator's issuer", Key, d => Use(d, TestKeys.OfEntra)),
        Bad("no key id", Malformed, d => d.Header.Remove("kid")),
        Bad("key id empty", Malformed, d => d.Header["kid"] = ""),
        Bad("key id null", Malformed, d => d.Header["kid"] = null),
        Bad("key id a number", Malformed, d => d.Header["kid"] = 1),
        Bad("key id in capitals", Key, d => d.Header["kid"] = "FIRST"),
        Bad(
            "key in the header",
            Key,
            d =>
            {
                Use(d, TestKeys.Unpublished);
                d.Header["jwk"] = d.Key.Published();
            }
        ),
        Bad("key that speaks for nothing", Endorsement, d => Use(d, TestKeys.Unendorsed), NoEndorsement),
        Bad("key that speaks for an empty list", Endorsement, d => Use(d, TestKeys.EndorsedForNothing), NoEndorsement),
        Bad("key that speaks for another channel", Endorsement, d => Use(d, TestKeys.ForWebChat)),
        Bad("key of 1024 bits", Key, d => Use(d, TestKeys.Short), Weak),
        Bad("key for encryption", Key, d => Use(d, TestKeys.ForEncryption), ForEncryption),
        Bad("critical header", Malformed, d => d.Header["crit"] = new JsonArray("exp"), Critical),
        Bad(
            "claims changed after signing",
            Signature,
            d =>
                d.Token = token =>
                    Replace(
                        token,
                        1,
                        part =>
                            Delivery.Encode(d.Claims.ToJsonString().Replace("{", "{\"x\":1,", StringComparison.Ordinal))
                    )
        ),
        Bad(
            "header changed after signing",
            Signature,
            d => d.Token = token => Replace(token, 0, part => Delivery.Encode("""{"alg":"RS256","kid":"first"}"""))
        ),
        Bad(
            "first letter of the signature changed",
            Signature,
            d => d.Token = token => Replace(token, 2, part => $"{(part[0] is 'A' ? 'B' : 'A')}{part[1..]}")
        ),
        Bad("signature cut short", Signature, d => d.Token = token => token[..^8]),
        Bad("signature of nothing", Signature, d => d.Token = token => Replace(token, 2, _ => "AAAA")),
    ];

    private static void Use(Delivery delivery, TestKey key)
    {
        delivery.Key = key;
        delivery.Header["kid"] = key.Id;
    }

    private static void Unsigned(Delivery delivery, string algorithm, string signature)
    {
        delivery.Header["alg"] = algorithm;
        delivery.Token = token => Replace(token, 2, _ => signature);
    }

    private static void Hmac(Delivery delivery, byte[] secret)
    {
        delivery.Header["alg"] = "HS256";
        delivery.Sign = signed => HMACSHA256.HashData(secret, signed);
    }

    private static void Pss(Delivery delivery)
    {
        delivery.Header["alg"] = "PS256";
        delivery.Sign = signed => delivery.Key.Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }

    private static void Elliptic(Delivery delivery)
    {
        delivery.Header["alg"] = "ES256";
        delivery.Sign = signed => Curve.SignData(signed, HashAlgorithmName.SHA256);
    }

    private static Func<byte[], byte[]> SignWith(TestKey key) =>
        signed => key.Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static string Replace(string token, int index, Func<string, string> with)
    {
        var parts = token.Split('.');
        parts[index] = with(parts[index]);
        return string.Join('.', parts);
    }
}
