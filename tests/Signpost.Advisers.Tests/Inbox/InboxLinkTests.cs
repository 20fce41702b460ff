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
    [InlineData("?status=new&due=week&assignee=me&q=a%26b&from=50", "status=new&due=week&assignee=me&q=a%26b")]
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
    [InlineData("Ada Example, SP-7F3K-2QXD")]
    [InlineData("SP-0000-0000 or SP-7F3K-2QXD?")]
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

    [Fact]
    public async Task AnEnquiry_LeadsBackToTheListThatItWasOpenedFrom_AlsoAfterSaving()
    {
        const string List = "/advisers?status=new&assignee=nobody&q=pilot";
        await using var app = await AdvisersApp.StartAsync();

        var opened = await app.GetAsync((await app.GetAsync(List)).Link(Some.Reference)!);
        var asked = await app.SubmitAsync(opened, "Save", ("status", "closed"));
        var saved = await app.SaveAsync(asked, ("closed-as", "helped"));
        var taken = await app.SubmitAsync(opened, "Take it on");

        Assert.All([opened, asked, saved, taken], page => Assert.Equal(List, page.Link("Back to the inbox")));
        Assert.Equal($"Saved: enquiry {Some.Reference} – Signpost for advisers", saved.Title);
        Assert.Contains("Saved: you closed it as helped.", saved.Text);
        Assert.Equal(409, taken.Status);
    }

    [Theory]
    [InlineData("status=foreign&due=soon&back=https://attacker.example&saved=9", "/advisers")]
    [InlineData("status=closed&q=%22%3E%3Cscript%3E", "/advisers?status=closed&q=%22%3E%3Cscript%3E")]
    public async Task TheWayBack_HasNothingInIt_ThatAListHasNot(string query, string back)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync($"/advisers/enquiries/{Some.Reference}?{query}");

        Assert.Equal(back, page.Link("Back to the inbox"));
        Assert.DoesNotContain("attacker", page.Html);
        Assert.DoesNotContain("<script", page.Html);
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
