using Microsoft.Extensions.Configuration;
using Signpost.Bot.DirectLine;

namespace Signpost.Bot.Tests.DirectLine;

public sealed class AllowedOriginsTests
{
    [Theory]
    [InlineData("https://www.example.org", "https://www.example.org")]
    [InlineData("https://WWW.Example.org/", "https://www.example.org")]
    [InlineData("https://www.example.org:443", "https://www.example.org")]
    [InlineData("https://www.example.org:8443", "https://www.example.org:8443")]
    [InlineData("http://localhost:5173", "http://localhost:5173")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080")]
    [InlineData("https://münster.example", "https://xn--mnster-3ya.example")]
    public void An_origin_is_written_as_browsers_send_it(string written, string read) =>
        Assert.Equal([read], From(written));

    [Fact]
    public void None_set_is_none() => Assert.Empty(From());

    [Theory]
    [InlineData("*")]
    [InlineData("https://*")]
    [InlineData("https://*.example.org")]
    public void A_wildcard_is_refused_with_what_to_write_instead(string written)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => From("https://www.example.org", written));

        Assert.Equal(
            $"DirectLine:AllowedOrigins has \"{written}\", which names no single site: write each origin, such as https://www.example.org.",
            refusal.Message
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("www.example.org")]
    [InlineData("https://www.example.org/path")]
    [InlineData("https://www.example.org?query")]
    [InlineData("https://www.example.org/#part")]
    [InlineData("https://me@www.example.org")]
    [InlineData("https://www.example.org https://b.example")]
    [InlineData("https://www.example.org;script-src")]
    [InlineData("https://www.example.org,b.example")]
    [InlineData("https://www.example.org'")]
    [InlineData("ftp://www.example.org")]
    [InlineData("null")]
    public void What_is_no_origin_is_refused_by_name(string written)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => From(written));

        Assert.StartsWith($"DirectLine:AllowedOrigins has \"{written}\": write an origin", refusal.Message);
    }

    private static IReadOnlyList<string> From(params string[] origins) =>
        AllowedOrigins.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    origins.Select((origin, i) => KeyValuePair.Create($"{AllowedOrigins.Setting}:{i}", (string?)origin))
                )
                .Build()
        );
}
