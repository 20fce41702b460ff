using Signpost.Advisers.Access;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Inbox;

public sealed class InboxLinkTests
{
    [Theory]
    [InlineData("/advisers", "Inbox", "page")]
    [InlineData("/advisers/enquiries/SP-7F3K-2QXD", "Inbox", "true")]
    [InlineData("/advisers/insights", "Insights", "page")]
    [InlineData("/advisers/gaps", "Gaps", "page")]
    [InlineData("/advisers/notices", "Notices", "page")]
    public async Task EveryPage_LeadsToTheOthers_AndSaysWhichItIs(string address, string label, string current)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync(address);

        Assert.Equal(200, page.Status);
        Assert.Equal("/advisers", page.Link("Inbox"));
        Assert.Equal("/advisers/insights", page.Link("Insights"));
        Assert.Equal("/advisers/gaps", page.Link("Gaps"));
        Assert.Equal("/advisers/notices", page.Link("Notices"));
        Assert.Contains($"aria-current=\"{current}\">{label}</a>", page.Html);
    }

    [Fact]
    public async Task WhoIsNotLetIn_GetsNoLinkToThePages()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.HostName = "signpost.example.org";

        var page = await app.GetAsync("/advisers/insights");

        Assert.Equal(403, page.Status);
        Assert.DoesNotContain("/advisers/gaps", page.Html);
    }

    [Theory]
    [InlineData("", "status=open")]
    [InlineData("?status=closed", "status=closed")]
    [InlineData(
        "?status=new&due=week&assignee=me&q=a%26b&from=50",
        "status=new&due=week&assignee=me&q=a%26b"
    )]
    public async Task TheList_CanBeDownloaded_WithItsFiltersAndItsStatus(string query, string listed)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Many(60, Some.Today)
                .Select(each =>
                    Some.Followed(
                        each.Recorded.Enquiry with
                        {
                            Need = "a&b",
                        },
                        each.FollowUp with
                        {
                            Assignee = Visitor.OnThisMachine.Adviser,
                            Status = query.Contains("closed", StringComparison.Ordinal)
                                ? EnquiryStatus.Closed
                                : EnquiryStatus.New,
                        }
                    )
                )
        );

        var page = await app.GetAsync($"/advisers{query.Replace("&from=50", "", StringComparison.Ordinal)}");

        Assert.Equal($"/advisers/export.csv?{listed}", page.Link("for a spreadsheet (CSV)"));
        Assert.Equal($"/advisers/export.jsonl?{listed}", page.Link("for a program (JSON Lines)"));
    }

    [Theory]
    [InlineData("SP-7F3K-2QXD")]
    [InlineData("sp-7f3k-2qxd")]
    [InlineData("  Sp 7f3k 2qxd ")]
    [InlineData("SP-7F3K-2QXD&status=closed&due=overdue&assignee=nobody")]
    public async Task AWholeReference_LeadsStraightToItsEnquiry_WhateverTheFilters(string search)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync($"/advisers?q={search.Replace(' ', '+')}");

        Assert.Equal((303, $"/advisers/enquiries/{Some.Reference}"), (page.Status, page.Location));
    }

    [Theory]
    [InlineData("SP-7F3K-2QXE")]
    [InlineData("7F3K-2QXD")]
    [InlineData("SP-7F3K")]
    public async Task AReferenceOfNothing_AndPartOfOne_AreWordsLikeOthers(string search)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync($"/advisers?q={search}");

        Assert.Equal((200, $"Open enquiries, with “{search}”"), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheInbox_TellsOfNoticesOnly_WhenSomeHaveBeenGivenUp(bool isDead)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Put(SomeNotices.Of(Some.Reference) with { IsDead = isDead });

        var page = await app.GetAsync("/advisers");

        Assert.Equal(isDead, page.Text.Contains("Some notices could not be delivered.", StringComparison.Ordinal));
        if (isDead)
        {
            Assert.Equal("/advisers/notices", page.Link("See which, and try again"));
        }
    }
}
