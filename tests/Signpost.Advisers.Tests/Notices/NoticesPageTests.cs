using Signpost.Advisers.Tests.Fakes;
using Signpost.Pages.Tests;

namespace Signpost.Advisers.Tests.Notices;

public sealed class NoticesPageTests
{
    private const string Other = "SP-0000-0001";

    [Fact]
    public async Task WhereNothingWaits_ItIsSaid()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync("/advisers/notices");

        Assert.Contains("Nothing waits to be delivered.", page.Text);
        Assert.DoesNotContain("<form", page.Html);
    }

    [Fact]
    public async Task Notices_AreTold_ThoseGivenUpFirst()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Put(SomeNotices.Of(Other));
        app.Outbox.Put(SomeNotices.Dead(Some.Reference));

        var page = await app.GetAsync("/advisers/notices");

        Assert.Contains("Given up These are not tried again", page.Text);
        Assert.Contains(
            $"New enquiry {Some.Reference} It tells of 22 November 2026, 10:00. teams: delivered on 22 November 2026, 11:00. desk: given up after 12 tries. The last time: answered 500. Try again",
            page.Text
        );
        Assert.Contains(
            $"Still to be delivered New enquiry {Other} It tells of 22 November 2026, 10:00. desk: not delivered after 3 tries. The last time: answered 500. Next try: 22 November 2026, 12:30.",
            page.Text
        );
        Assert.Equal($"/advisers/enquiries/{Some.Reference}", page.Link(Some.Reference));
        Assert.True(
            page.Text.IndexOf("Given up", StringComparison.Ordinal)
                < page.Text.IndexOf("Still to be", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WhatWasNeverTried_AndADigest_AreTold()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Add(
            new()
            {
                Id = "digest-2026-11-22",
                Kind = NoticeKind.Digest,
                At = Some.Noon,
            }
        );

        var page = await app.GetAsync("/advisers/notices");

        Assert.Contains("Daily digest", page.Text);
        Assert.Contains("It has not been tried yet. Next try: at once, in the next round.", page.Text);
    }

    [Fact]
    public async Task TryAgain_HasItTriedAgain_AndSaysSo()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Put(SomeNotices.Dead(Some.Reference));
        app.Outbox.Put(SomeNotices.Dead(Other));

        var answer = await app.SubmitAsync(
            await app.GetAsync("/advisers/notices"),
            "Try again",
            ("notice", Notice.IdOf(Other, 1))
        );
        var page = await app.GetAsync(answer.Location!);

        Assert.Equal((303, $"/advisers/notices?again={Other}-1"), (answer.Status, answer.Location));
        Assert.Equal([Other], app.Outbox.All.Where(one => !one.IsDead).Select(one => one.Notice.Reference));
        Assert.Equal(Some.Noon, app.Outbox.All.Single(one => !one.IsDead).NextTryAt);
        Assert.Contains("The notice will be tried again in the next round.", page.Text);
        Assert.Contains($"New enquiry {Other} It tells of 22 November 2026, 10:00.", page.Text);
        Assert.Contains("desk: to be tried again. The last time: answered 500. Next try: at once", page.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SP-9999-9999-1")]
    public async Task TryAgain_OfWhatIsNotThere_LeadsBackAndDoesNothing(string id)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Put(SomeNotices.Dead(Some.Reference));

        var answer = await PostAsync(app, id);

        Assert.Equal((303, "/advisers/notices"), (answer.Status, answer.Location));
        Assert.True(app.Outbox.Single.IsDead);
    }

    [Fact]
    public async Task AnAddress_CannotSayThatSomethingIsTriedAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Put(SomeNotices.Dead(Some.Reference));

        var page = await app.GetAsync($"/advisers/notices?again={Some.Reference}-1");

        Assert.DoesNotContain("will be tried again", page.Text);
    }

    [Fact]
    public async Task AFormOfAnotherSite_DoesNothing()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.Put(SomeNotices.Dead(Some.Reference));

        var answer = await PostAsync(app, Notice.IdOf(Some.Reference, 1), "https://evil.example");

        Assert.Equal((403, "/advisers/notices"), (answer.Status, answer.Link("Open the notices")));
        Assert.True(app.Outbox.Single.IsDead);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public async Task NoMoreThanTwoHundred_AreShown_TheDeadAmongThem(int count, bool isMore)
    {
        await using var app = await AdvisersApp.StartAsync();
        for (var number = 1; number < count; number++)
        {
            app.Outbox.Put(SomeNotices.Of(Other, number));
        }
        app.Outbox.Put(SomeNotices.Dead(Some.Reference));

        var page = await app.GetAsync("/advisers/notices");

        Assert.Equal(201, page.Html.Split("<h3>").Length);
        Assert.Contains("given up after 12 tries", page.Text);
        Assert.Equal(isMore, page.Text.Contains("There are more. Only 200 are shown.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenStorageIsDown_ItIsSaid()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Outbox.IsDown = true;

        Assert.Equal(503, (await app.GetAsync("/advisers/notices")).Status);
        Assert.Equal(503, (await app.GetAsync("/advisers")).Status);
    }

    private static Task<Page> PostAsync(AdvisersApp app, string id, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/advisers/notices")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("notice", id)]),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }
        return app.SendAsync(request);
    }
}
