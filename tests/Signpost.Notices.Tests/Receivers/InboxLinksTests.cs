using Microsoft.Extensions.Configuration;
using Signpost.Notices.Receivers;

namespace Signpost.Notices.Tests.Receivers;

public sealed class InboxLinksTests
{
    [Theory]
    [InlineData(null, null, null, "http://localhost:3978/advisers")]
    [InlineData(null, null, "http://localhost:4000", "http://localhost:4000/advisers")]
    [InlineData(null, null, "http://localhost:4000/;https://localhost:4001", "http://localhost:4000/advisers")]
    [InlineData(null, "app.azurewebsites.net", "http://localhost:4000", "https://app.azurewebsites.net/advisers")]
    [InlineData("https://a.example.org/in/", "b.example.org", null, "https://a.example.org/in")]
    [InlineData("http://127.0.0.1:81/advisers", null, null, "http://127.0.0.1:81/advisers")]
    public void Inbox_IsWhereTheSettingSays_OrElseAzure_OrElseWhereTheAppListens(
        string? setting,
        string? host,
        string? urls,
        string inbox
    )
    {
        var links = Read(setting, host, urls);

        Assert.Equal(inbox, links.Inbox);
        Assert.Equal($"{inbox}/enquiries/SP-7F3K-2QXD", links.For("SP-7F3K-2QXD"));
    }

    [Theory]
    [InlineData("http://www.example.org/advisers")]
    [InlineData("www.example.org")]
    [InlineData("https://www.example.org/advisers?a=b")]
    [InlineData("https://www.example.org/advisers#a")]
    public void Setting_ThatIsNoAddress_IsNamedWithTheRemedy(string setting)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(setting, null, null));

        Assert.Equal(
            $"Notices:InboxUrl is \"{setting}\": write the https address of the inbox, such as https://www.example.org/advisers.",
            wrong.Message
        );
    }

    private static InboxLinks Read(string? setting, string? host, string? urls) =>
        InboxLinks.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection([
                    new("Notices:InboxUrl", setting),
                    new("WEBSITE_HOSTNAME", host),
                    new("urls", urls),
                ])
                .Build(),
            "http://localhost:3978"
        );
}
