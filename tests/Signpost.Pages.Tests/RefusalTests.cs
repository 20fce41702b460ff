namespace Signpost.Pages.Tests;

/// <summary>What is not served, and how somebody goes on.</summary>
public sealed class RefusalTests
{
    private const string Address = "/journey/enquiry?answers=who.company,stage.idea";

    private const string Results = "/journey?answers=who.company,stage.idea";

    public static TheoryData<string> Posting => [Results, Address];

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
    [InlineData(Results, "Figures can have 300 characters at most.", "Give the figures again")]
    [InlineData(Address, "What you need can have 2,000 characters at most.", "Begin the form again")]
    public async Task ABodyThatIsTooLong_IsRefused_WithItsLengthAndWithout(string address, string most, string onwards)
    {
        await using var app = await PagesApp.StartAsync();
        foreach (var isChunked in new[] { false, true })
        {
            var request = PagesApp.Posting(address, ("need", new string('n', 70_000)));
            request.Headers.TransferEncodingChunked = isChunked;
            request.Content = isChunked ? new ChunkedContent(request.Content!) : request.Content;

            var page = await app.SendAsync(request);

            Assert.Equal((413, "That text is too long"), (page.Status, page.Heading));
            Assert.Contains("it was not sent and nothing of it has been kept", page.Text);
            Assert.Contains(most, page.Text);
            Assert.DoesNotMatch(@"\b[Gg]o back\b", page.Text);
            Assert.Equal(address, page.Link(onwards));
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

        Assert.Equal((503, "Sorry, there is a problem with this service"), (page.Status, page.Heading));
        Assert.Equal($"{address}?answers=who.company", page.Link("Try again"));
        Assert.Single(app.Log, line => line.StartsWith("Error: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FiguresThatStorageFails_AreNotSaidToBeKept()
    {
        await using var app = await PagesApp.StartAsync();
        app.Journeys.Down = true;

        var page = await app.PostAsync(Results, ("figures", "80,000"));

        Assert.Equal((503, "Sorry, there is a problem with this service"), (page.Status, page.Heading));
        Assert.Contains("the figures that you sent have not been kept", page.Text);
        Assert.DoesNotContain("nothing is lost", page.Text);
        Assert.Equal(Results, page.Link("Try again"));
    }

    [Fact]
    public async Task AFormThatCannotBeChecked_IsSaidNotToHaveBeenSent_AndIsStillThere()
    {
        await using var app = await PagesApp.StartAsync();
        var form = await app.GetAsync(Address);
        app.Journeys.Down = true;

        var page = await app.SubmitAsync(form, [.. EnquiryPageTests.Filled, ("step", "check")]);

        Assert.Equal((503, "Your enquiry has not been sent yet"), (page.Status, page.Heading));
        Assert.All(EnquiryPageTests.Filled, field => Assert.Equal(field.Value, page[field.Name]));
        app.Journeys.Down = false;
        Assert.Equal("Check what will be sent", (await app.SubmitAsync(page, ("step", "check"))).Heading);
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

        Assert.Equal((503, "We could not make sure that your enquiry was saved"), (page.Status, page.Heading));
        Assert.Contains("name=\"step\" value=\"send\"", page.Html);
        Assert.All(EnquiryPageTests.Filled, field => Assert.Equal(field.Value, page[field.Name]));
        Assert.Contains("ada@example.co.uk", page.Text);
        Assert.All(app.Log, line => Assert.DoesNotContain("ada", line, StringComparison.OrdinalIgnoreCase));

        (app.Enquiries.Down, app.Journeys.Down) = (false, false);
        app.Journeys.Publish(published);
        var sent = await app.SubmitAsync(page, ("step", "send"));
        Assert.Equal(Assert.Single(app.Enquiries.Recorded).Reference, sent.Reference);
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
