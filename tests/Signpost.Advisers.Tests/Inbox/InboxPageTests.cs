using System.Globalization;
using System.Text.RegularExpressions;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Inbox;

public sealed partial class InboxPageTests
{
    [Fact]
    public async Task FirstPage_TakesThreeCallsToStorage()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(500, Some.Today));

        await app.GetAsync("/advisers");

        Assert.Equal((2, 1, 0), (app.Inbox.Calls, app.Outbox.AskedForDead, app.Outbox.Listings));
    }

    [Fact]
    public async Task Inbox_CountsWhatWaits_AndLeadsToEach()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(4, Some.Today.AddDays(-2)));

        var page = await app.GetAsync("/advisers");

        Assert.Equal("Open enquiries – Signpost for advisers", page.Title);
        Assert.Equal("/advisers?status=new", page.Link("5 new"));
        Assert.Equal("/advisers?due=overdue", page.Link("2 overdue"));
        Assert.Equal("/advisers?due=today", page.Link("1 due today"));
        Assert.Equal("/advisers?assignee=me", page.Link("0 mine"));
        Assert.Equal("/advisers", page.Link("5 open"));
        var current = Regex.Matches(page.Html, "aria-current=\"page\"", RegexOptions.None, TimeSpan.FromMinutes(1));
        Assert.Equal(2, current.Count);
    }

    [Fact]
    public async Task Table_TellsEachEnquiry_InTheOrderOfTheDueDay_InWords()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Followed(
                Some.Enquiry with
                {
                    Reference = "SP-0000-0001",
                    Organisation = "Late Ltd",
                },
                new()
                {
                    Status = EnquiryStatus.Waiting,
                    Assignee = Some.Grace,
                    Due = Some.Today.AddDays(-2),
                }
            )
        );

        var page = await app.GetAsync("/advisers");

        Assert.Contains("Open enquiries, by the day on which they are due", page.Text);
        Assert.Contains(
            "Overdue since 20 November 2026 SP-0000-0001 Late Ltd Ada Example A pilot with a hospital Waiting grace@example.org 24 November 2026 SP-7F3K-2QXD Example Ltd",
            page.Text
        );
        Assert.Contains("New Nobody yet", page.Text);
        Assert.Equal("/advisers/enquiries/SP-0000-0001", page.Link("SP-0000-0001"));
        Assert.Equal(7, ScopeForm().Count(page.Html));
        Assert.Contains("<caption>", page.Html);
    }

    [Theory]
    [InlineData(-1, "Overdue since 21 November 2026")]
    [InlineData(0, "Today")]
    [InlineData(1, "Tomorrow, 23 November 2026")]
    public async Task TheDueDay_IsTold(int days, string words)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(followUp: FollowUp.Begin(Some.Today.AddDays(days))));

        Assert.Contains($"{words} {Some.Reference}", (await app.GetAsync("/advisers")).Text);
    }

    [Theory]
    [InlineData("status=new", "New enquiries", true)]
    [InlineData("status=closed", "Closed enquiries", false)]
    [InlineData("status=contacted", "Contacted enquiries", false)]
    [InlineData("due=week", "Open enquiries, due within a week", true)]
    [InlineData("due=today", "Open enquiries, due today", false)]
    [InlineData("assignee=me", "Open enquiries of yours", false)]
    [InlineData("assignee=nobody", "Open enquiries that nobody has taken on", true)]
    [InlineData("assignee=grace-id", "Open enquiries of one adviser", false)]
    [InlineData("q=example+HOSPITAL", "Open enquiries, with “example HOSPITAL”", true)]
    [InlineData("q=nothing", "Open enquiries, with “nothing”", false)]
    [InlineData("status=NEW&due=9&assignee=&q=++", "Open enquiries", true)]
    public async Task TheAddress_SaysWhatIsListed_AndSoDoesTheTitle(string query, string title, bool isListed)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync($"/advisers?{query}");

        Assert.Equal((title, $"{title} – Signpost for advisers"), (page.Heading, page.Title));
        Assert.Equal(isListed, page.Text.Contains(Some.Reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheFilters_AreAFormThatIsSentInTheAddress_AndShowWhatIsChosen()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync("/advisers?status=waiting&due=overdue&assignee=grace-id&q=a%22b");

        var form = AdviserForm.In(page.Html, "Show");
        Assert.Equal(
            ("waiting", "overdue", "grace-id", "a\"b"),
            (form["status"], form["due"], form["assignee"], form["q"])
        );
        Assert.Contains("<form class=\"filters\" method=\"get\" action=\"/advisers\">", page.Html);
        Assert.Equal(["open", "new", "contacted", "waiting", "closed"], form.Choices("status"));
    }

    [Fact]
    public async Task ASearch_LeadsToTheSameWordsInTheOtherList_AndFindsThere()
    {
        await using var app = await AdvisersApp.StartAsync();
        var closed = new FollowUp { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Helped };
        app.Inbox.Append(Some.Reference, Some.ByGrace(closed));

        var nothing = await app.GetAsync("/advisers?status=new&due=week&q=ada%20example");
        var found = await app.GetAsync(nothing.Link("Look among the closed ones")!);

        Assert.Contains("No enquiries were found.", nothing.Text);
        Assert.Contains(Some.Reference, found.Text);
        Assert.Equal("/advisers?q=ada%20example", found.Link("Look among the open ones"));
        Assert.DoesNotContain("Look among", (await app.GetAsync("/advisers")).Text);
    }

    [Theory]
    [InlineData("status=closed&due=overdue", "Closed enquiries are never due")]
    [InlineData("q=nothing", "Try fewer words, or closed enquiries.")]
    [InlineData("q=nothing&status=closed", "Try fewer words, or open enquiries.")]
    [InlineData("due=today", "Choose any day")]
    [InlineData("assignee=me", "Choose anybody")]
    [InlineData("status=waiting", "Choose another status")]
    public async Task WhereNothingIsFound_ItIsSaidHowToFindMore(string query, string words)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync($"/advisers?{query}");

        Assert.Contains("No enquiries were found.", page.Text);
        Assert.Contains(words, page.Text);
        Assert.Equal("/advisers", page.Link("Show all open enquiries"));
        Assert.DoesNotContain("<table", page.Html);
    }

    [Fact]
    public async Task EveryEnquiry_StandsOnOnePage_FiftyOnEach_WithTheFiltersKept()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(119, Some.Today));
        var (address, seen) = ("/advisers?status=new&assignee=nobody", new List<string>());

        while (address is not null)
        {
            var page = await app.GetAsync(address);
            var listed = RowForm().Matches(page.Html).Select(row => row.Groups["reference"].Value).ToList();
            Assert.InRange(listed.Count, 1, 50);
            seen.AddRange(listed);
            address = page.Text.Contains("Next page", StringComparison.Ordinal) ? page.Link("Next page") : null;
            Assert.True(
                address is null
                    || address.StartsWith("/advisers?status=new&assignee=nobody&from=", StringComparison.Ordinal)
            );
        }

        Assert.Equal((120, 120), (seen.Count, seen.Distinct().Count()));
    }

    [Fact]
    public async Task AFurtherPage_SaysSo_AndLeadsBack()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(60, Some.Today));

        var page = await app.GetAsync((await app.GetAsync("/advisers")).Link("Next page"));

        Assert.Equal("Open enquiries, further down the list", page.Heading);
        Assert.Equal("/advisers", page.Link("Back to the first page"));
    }

    [Theory]
    [InlineData("2027-02-20", false)]
    [InlineData("2027-02-19", true)]
    [InlineData("2026-05-25", true)]
    public async Task WhenBankHolidaysRunOut_ItIsSaidQuietly(string last, bool isSaid)
    {
        var end = DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var app = await AdvisersApp.StartAsync(holidays: [end]);

        var page = await app.GetAsync("/advisers");

        Assert.Equal(isSaid, page.Text.Contains($"known until {UkDate.Write(end)}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenStorageIsDown_ItIsSaid_AndNothingPersonalIsLogged()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Down = true;

        var page = await app.GetAsync("/advisers?q=ada%40example.co.uk");

        Assert.Equal((503, "/advisers?q=ada%40example.co.uk"), (page.Status, page.Link("Try again")));
        Assert.Contains(
            app.Log,
            line => line.StartsWith("Error: Advisers could not be answered", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            app.Log,
            line =>
                !line.Contains("Microsoft", StringComparison.Ordinal)
                && line.StartsWith("Error", StringComparison.Ordinal)
                && line.Contains("ada", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/advisers")]
    [InlineData("/advisers/enquiries/SP-7F3K-2QXD")]
    [InlineData("/advisers/enquiries/SP-0000-0000")]
    [InlineData("/advisers/nothing")]
    [InlineData("/advisers/insights")]
    [InlineData("/advisers/gaps")]
    [InlineData("/advisers/notices")]
    public async Task EveryPage_GuardsItself(string address)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync(address);
        var head = await app.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.StartsWith(
            "default-src 'none'; style-src 'self';",
            page.Header("Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("nosniff", "same-origin", "no-store"),
            (page.Header("X-Content-Type-Options"), page.Header("Referrer-Policy"), page.Header("Cache-Control"))
        );
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", page.Html);
        Assert.DoesNotContain("<script", page.Html);
        Assert.DoesNotContain(" style=", page.Html);
        Assert.Equal((page.Status, string.Empty), (head.Status, head.Html));
        Assert.Equal(1, page.HeadingLevels.First());
        Assert.Single(page.HeadingLevels, level => level == 1);
    }

    [GeneratedRegex("scope=\"col\"", RegexOptions.None, 60_000)]
    private static partial Regex ScopeForm();

    [GeneratedRegex(
        "<th scope=\"row\"[^>]*><a href=\"/advisers/enquiries/(?<reference>[^\"]*)\"",
        RegexOptions.None,
        60_000
    )]
    private static partial Regex RowForm();
}
