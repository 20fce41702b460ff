using static Signpost.Bot.Authentication.TokenFault;
using static Signpost.Bot.Tests.Authentication.TokenCase;

namespace Signpost.Bot.Tests.Authentication.Cases;

/// <summary>Good tokens of the Bot Service in headers that are none, and what only looks like a token.</summary>
internal static class HeaderCases
{
    private const string OneHeader =
        "Node hands over the first of several headers; two of them mean that somebody meddled.";
    private const string Bounded =
        "Nobody may make us decode at length; the tokens of the Bot Service are under 2 KiB.";

    public static TokenCase[] All { get; } =
    [
        Good("just short enough", d => d.Claims["pad"] = new string('p', 11_000)),
        Bad("no header", Missing, d => d.Headers = _ => []),
        Bad("empty header", Malformed, d => d.Headers = _ => [""]),
        Bad("scheme alone", Malformed, d => d.Headers = _ => ["Bearer"]),
        Bad("scheme and a space", Malformed, d => d.Headers = _ => ["Bearer "]),
        Bad("no scheme", Malformed, d => d.Headers = token => [token]),
        Bad("scheme in small letters", Malformed, d => d.Headers = token => [$"bearer {token}"]),
        Bad("scheme in capitals", Malformed, d => d.Headers = token => [$"BEARER {token}"]),
        Bad("another scheme", Malformed, d => d.Headers = token => [$"Basic {token}"]),
        Bad("two spaces", Malformed, d => d.Headers = token => [$"Bearer  {token}"]),
        Bad("a tab for a space", Malformed, d => d.Headers = token => [$"Bearer\t{token}"]),
        Bad("a space before", Malformed, d => d.Headers = token => [$" Bearer {token}"]),
        Bad("a space after", Malformed, d => d.Headers = token => [$"Bearer {token} "]),
        Bad("a tab after", Malformed, d => d.Headers = token => [$"Bearer {token}\t"]),
        Bad("a line end after", Malformed, d => d.Headers = token => [$"Bearer {token}\n"]),
        Bad("a line end before", Malformed, d => d.Headers = token => [$"Bearer \n{token}"]),
        Bad("something after", Malformed, d => d.Headers = token => [$"Bearer {token} x"]),
        Bad("a comma after", Malformed, d => d.Headers = token => [$"Bearer {token},"]),
        Bad("in quotation marks", Malformed, d => d.Headers = token => [$"Bearer \"{token}\""]),
        Bad("two in one header", Malformed, d => d.Headers = token => [$"Bearer {token}, Bearer {token}"]),
        Bad("two headers", Malformed, d => d.Headers = token => [$"Bearer {token}", $"Bearer {token}"], OneHeader),
        Bad("two headers, one empty", Malformed, d => d.Headers = token => [$"Bearer {token}", ""], OneHeader),
        Bad("too long", Malformed, d => d.Claims["pad"] = new string('p', 12_500), Bounded),
        Bad("much too long", Malformed, d => d.Claims["pad"] = new string('p', 40_000), Bounded),
        Bad("much too long and nonsense", Malformed, d => d.Token = _ => new string('a', 60_000)),
        Bad("one part", Malformed, d => d.Token = token => token.Split('.')[0]),
        Bad("two parts", Malformed, d => d.Token = token => token[..token.LastIndexOf('.')]),
        Bad("four parts", Malformed, d => d.Token = token => $"{token}.AAAA"),
        Bad("encrypted: five parts", Malformed, d => d.Token = token => $"{token}.AAAA.AAAA"),
        Bad("a dot after", Malformed, d => d.Token = token => $"{token}."),
        Bad("dots only", Malformed, d => d.Token = _ => ".."),
        Bad("no header part", Malformed, d => d.Token = token => token[token.IndexOf('.')..]),
        Bad("no claims part", Malformed, d => d.Token = token => $"{token.Split('.')[0]}..{token.Split('.')[2]}"),
        Bad("padded", Malformed, d => d.Token = token => $"{token}=="),
        Bad("a letter that is not of base64url", Malformed, d => d.Token = token => $"{token}+"),
        Bad("a letter of another alphabet", Malformed, d => d.Token = token => $"{token}ü"),
        Bad("a nought byte", Malformed, d => d.Token = token => $"{token}\0"),
        Bad("header part of an impossible length", Malformed, d => d.Token = token => $"A{token}"),
        Bad("claims are a list", Malformed, d => d.Payload = _ => "[]"),
        Bad("claims are a text", Malformed, d => d.Payload = _ => "\"claims\""),
        Bad("claims are null", Malformed, d => d.Payload = _ => "null"),
        Bad("claims are no JSON", Malformed, d => d.Payload = text => text[..^1]),
        Bad("claims and more", Malformed, d => d.Payload = text => $"{text}{{}}"),
        Bad(
            "claims with half a letter",
            Malformed,
            d => d.Payload = text => text.Replace("\"iss\":\"", "\"iss\":\"\\ud800", StringComparison.Ordinal)
        ),
    ];
}
