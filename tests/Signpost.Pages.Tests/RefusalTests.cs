namespace Signpost.Pages.Tests;

/// <summary>What is not served, and how somebody goes on.</summary>
public sealed class RefusalTests
{
    private const string Address = "/journey/enquiry?answers=who.company,stage.idea";

    public static TheoryData<string> Posting => ["/journey?answers=who.company,stage.idea", Address];

    public static TheoryData<string> Reading => ["/journey", "/journey/schemes/growth-service", "/journey/enquiry"];

    [Theory]
    [MemberData(nameof(Posting))]
    public async Task AFormOfAnotherSite_IsRefused_AndLeadsHere(string address)
    {
        await using var app = await PagesApp.StartAsync();
        foreach (
            var (name, value) in new[]
            {
                ("Origin", "https://elsewhere.example"),
                ("Origin", "http://localhost:81"),
                ("Origin", "https://localhost.elsewhere.example"),
                ("Sec-Fetch-Site", "cross-site"),
                ("Sec-Fetch-Site", "same-site"),
            }
        )
        {
            var request = PagesApp.Posting(address, EnquiryPageTests.Filled);
            request.Headers.Add(name, value);

            var page = await app.SendAsync(request);

            Assert.Equal((403, "That did not come from this site"), (page.Status, page.Heading));
            Assert.Equal(address, page.Link("Go on here"));
        }
    }

    [Theory]
    [InlineData("http://localhost", null)]
    [InlineData("https://localhost", "same-origin")]
    [InlineData("null", "same-origin")]
    [InlineData("null", null)]
    [InlineData(null, "none")]
    [InlineData(null, null)]
    public async Task AFormOfOurOwn_IsTaken(string? origin, string? site)
    {
        await using var app = await PagesApp.StartAsync();
        var request = PagesApp.Posting(Address, EnquiryPageTests.Filled);
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        Assert.Equal(200, (await app.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("support.example.org", 200)]
    [InlineData("support.example.org, inner.example.net", 200)]
    [InlineData("inner.example.net, support.example.org", 403)]
    [InlineData("", 403)]
    public async Task TheHostThatTheFirstFrontEndWasAskedFor_IsOurOwn(string asked, int status)
    {
        await using var app = await PagesApp.StartAsync();
        var request = PagesApp.Posting(Address, EnquiryPageTests.Filled);
        request.Headers.Add("Origin", "https://support.example.org");
        request.Headers.Add("X-Forwarded-Host", asked);

        Assert.Equal(status, (await app.SendAsync(request)).Status);
    }

    [Theory]
    [MemberData(nameof(Posting))]
    public async Task ABodyThatIsTooLong_IsRefused_WithItsLengthAndWithout(string address)
    {
        await using var app = await PagesApp.StartAsync();
        foreach (var isChunked in new[] { false, true })
        {
            var request = PagesApp.Posting(address, ("need", new string('n', 70_000)));
            request.Headers.TransferEncodingChunked = isChunked;
            request.Content = isChunked ? new ChunkedContent(request.Content!) : request.Content;

            var page = await app.SendAsync(request);

            Assert.Equal((413, "That is more than we can take"), (page.Status, page.Heading));
        }
    }

    [Fact]
    public async Task ABodyThatIsNoForm_IsAnEmptyOne()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent("{\"name\":\"Ada\"}") }
        );

        Assert.Contains("Please give your name, so that we know who to ask for.", page.Text);
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task NothingPublished_IsSaid(string address)
    {
        await using var app = await PagesApp.StartAsync();
        app.Journeys.Withdraw();

        var page = await app.GetAsync(address);

        Assert.Equal((503, "These pages are not ready yet"), (page.Status, page.Heading));
        Assert.Equal(address, page.Link("Try again"));
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task StorageDown_IsSaid_AndNoAnswerIsLost(string address)
    {
        await using var app = await PagesApp.StartAsync();
        app.Journeys.Down = true;

        var page = await app.GetAsync($"{address}?answers=who.company");

        Assert.Equal((503, "Something of ours does not work"), (page.Status, page.Heading));
        Assert.Equal($"{address}?answers=who.company", page.Link("Try again"));
        Assert.Single(app.Log, line => line.StartsWith("Error: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("enquiries")]
    [InlineData("journeys")]
    [InlineData("nothing published")]
    public async Task AnEnquiryThatCannotBeSaved_IsStillThere_AndCanBeSentAgain(string trouble)
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);
        var published = app.Journeys.Current!;
        app.Enquiries.Down = trouble is "enquiries";
        app.Journeys.Down = trouble is "journeys";
        if (trouble is "nothing published")
        {
            app.Journeys.Withdraw();
        }

        var page = await app.SubmitAsync(check, ("step", "send"));

        Assert.Equal((503, "Nothing was saved"), (page.Status, page.Heading));
        Assert.Contains("name=\"step\" value=\"send\"", page.Html);
        Assert.All(EnquiryPageTests.Filled, field => Assert.Equal(field.Value, page[field.Name]));
        Assert.Contains("ada@example.co.uk", page.Text);
        Assert.All(app.Log, line => Assert.DoesNotContain("ada", line, StringComparison.OrdinalIgnoreCase));

        (app.Enquiries.Down, app.Journeys.Down) = (false, false);
        app.Journeys.Publish(published);
        Assert.Equal(303, (await app.SubmitAsync(page, ("step", "send"))).Status);
        Assert.Single(app.Enquiries.Recorded);
    }

    private sealed class ChunkedContent : StreamContent
    {
        public ChunkedContent(HttpContent form)
            : base(form.ReadAsStream()) => Headers.ContentType = form.Headers.ContentType;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
