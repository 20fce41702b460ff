using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>
/// An activity and the token that it comes with, put together by hand, so that everything about them can be wrong.
/// </summary>
internal sealed class Delivery
{
    public const string AppId = "5f0c2a1e-7b64-4c1d-9a53-2f6f1d0c8b11";
    public const string OtherAppId = "c0ffee00-1111-4222-8333-444455556666";
    public const string Tenant = "8a4d0a3e-52d5-4e0f-9c3b-d0f5a7e61b20";
    public const string Channels = "https://api.botframework.com";
    public const string TeamsUrl = "https://smba.trafficmanager.net/emea/";

    private string[]? _authorization;

    private Delivery(long now) => Now = now;

    /// <summary>The moment of delivery, in seconds since 1970.</summary>
    public long Now { get; }

    public required JsonObject Header { get; init; }

    public required JsonObject Claims { get; init; }

    public required JsonObject Activity { get; init; }

    /// <summary>Signs, whatever the header says; null to do as the header says.</summary>
    public Func<byte[], byte[]>? Sign { get; set; }

    public required TestKey Key { get; set; }

    /// <summary>Changes the text of the payload before it is signed.</summary>
    public Func<string, string> Payload { get; set; } = text => text;

    /// <summary>Changes the finished token.</summary>
    public Func<string, string> Token { get; set; } = token => token;

    /// <summary>Puts the token into Authorization headers.</summary>
    public Func<string, string[]> Headers { get; set; } = token => [$"Bearer {token}"];

    /// <summary>A message from Teams, as the Bot Service sends it.</summary>
    public static Delivery FromTeams(DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        return new Delivery(seconds)
        {
            Key = TestKeys.First,
            Header = HeaderOf(TestKeys.First),
            Claims = new JsonObject
            {
                ["serviceurl"] = TeamsUrl,
                ["nbf"] = seconds - 60,
                ["exp"] = seconds + 3_600,
                ["iss"] = Channels,
                ["aud"] = AppId,
            },
            Activity = ActivityOf("msteams", TeamsUrl),
        };
    }

    /// <summary>A message from the Emulator, with a token of a tenant.</summary>
    public static Delivery FromEmulator(DateTimeOffset now, string tenant)
    {
        var seconds = now.ToUnixTimeSeconds();
        return new Delivery(seconds)
        {
            Key = TestKeys.OfEntra,
            Header = HeaderOf(TestKeys.OfEntra),
            Claims = new JsonObject
            {
                ["aud"] = AppId,
                ["iss"] = $"https://sts.windows.net/{tenant}/",
                ["nbf"] = seconds - 60,
                ["exp"] = seconds + 3_600,
                ["appid"] = AppId,
                ["tid"] = tenant,
                ["ver"] = "1.0",
            },
            Activity = ActivityOf("emulator", Inbound.ServiceUrl),
        };
    }

    /// <summary>The Authorization headers; nothing can be changed after this.</summary>
    public string[] Authorization() => _authorization ??= SignAndCarry();

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static JsonObject HeaderOf(TestKey key) =>
        new()
        {
            ["alg"] = "RS256",
            ["kid"] = key.Id,
            ["x5t"] = key.Id,
            ["typ"] = "JWT",
        };

    private static JsonObject ActivityOf(string channel, string serviceUrl) =>
        Inbound.Of(
            "message",
            "m1",
            ("text", "hello"),
            ("channelId", channel),
            ("serviceUrl", serviceUrl),
            ("deliveryMode", "expectReplies")
        );

    private string[] SignAndCarry()
    {
        var signed = $"{Encode(Header.ToJsonString())}.{Encode(Payload(Claims.ToJsonString()))}";
        var signature = (Sign ?? SignAsTheHeaderSays)(Encoding.ASCII.GetBytes(signed));
        return Headers(Token($"{signed}.{Base64Url.EncodeToString(signature)}"));
    }

    private byte[] SignAsTheHeaderSays(byte[] signed)
    {
        var hash = (string?)Header["alg"] switch
        {
            "RS384" => HashAlgorithmName.SHA384,
            "RS512" => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
        return Key.Rsa.SignData(signed, hash, RSASignaturePadding.Pkcs1);
    }
}
