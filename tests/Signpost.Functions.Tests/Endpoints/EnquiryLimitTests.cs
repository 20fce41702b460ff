using System.Net;
using System.Text.RegularExpressions;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

/// <summary>The limit on enquiries that the app puts on the pages.</summary>
public sealed partial class EnquiryLimitTests(SharedAzurite azurite)
{
    private const string Enquiry = "journey/enquiry";

    [Fact]
    public async Task EnquiriesOfOneAddress_AreLimited_AndThoseOfAnotherAreNot()
    {
        var storage = await azurite.ConnectionStringAsync();
        await using var app = await RunningApp.StartAsync(
            storage,
            await RunningApp.PublishAsync(storage),
            RunningApp.Alone,
            "--Limits:EnquiriesPerAddress=1"
        );

        Assert.Equal(HttpStatusCode.OK, await SendAsync(app, "203.0.113.9"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SendAsync(app, "203.0.113.9"));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(app, "203.0.113.10"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(app, "203.0.113.9"));
    }

    private static async Task<HttpStatusCode> SendAsync(RunningApp app, string caller)
    {
        using var page = await app.GetAsync(Enquiry);
        var html = await page.Content.ReadAsStringAsync();
        using var answer = await app.PostAsync(
            Enquiry,
            new Dictionary<string, string>
            {
                ["form"] = Field("form", html),
                ["consent"] = Field("consent", html),
                ["name"] = "Ada",
                ["organisation"] = "Example Ltd",
                ["kind"] = "company",
                ["email"] = "ada@example.co.uk",
                ["need"] = "A pilot",
                ["way"] = "email",
                ["agree"] = "yes",
                ["step"] = "send",
            },
            caller
        );
        return answer.StatusCode;
    }

    private static string Field(string name, string html) =>
        HiddenForm().Matches(html).Single(field => field.Groups["name"].Value == name).Groups["value"].Value;

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.None,
        60_000
    )]
    private static partial Regex HiddenForm();
}
