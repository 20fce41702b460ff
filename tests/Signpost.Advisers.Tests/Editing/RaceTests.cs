using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Editing;

/// <summary>Whoever else is at work on an enquiry: nothing is overwritten, nothing is lost, and nothing is done twice.</summary>
public sealed class RaceTests
{
    [Fact]
    public async Task TheSecondOfTwo_IsTold_KeepsWhatWasTyped_AndSeesWhatStandsNow()
    {
        await using var app = await AdvisersApp.StartAsync();
        var mine = await app.OpenAsync();
        var theirs = FollowUp.Begin(Some.Today.AddDays(2)) with
        {
            Status = EnquiryStatus.Contacted,
            Assignee = Some.Grace,
        };
        app.Inbox.Append(Some.Reference, Some.ByGrace(theirs, "Rang them"));

        var stale = await app.SubmitAsync(mine, "Save", ("when", "10"), ("note", "My own words"));

        Assert.Equal(409, stale.Status);
        Assert.StartsWith("Not saved: ", stale.Title, StringComparison.Ordinal);
        Assert.Contains("Nothing has been saved: this enquiry has changed since you opened it", stale.Text);
        Assert.Contains(
            "22 November 2026, 11:00 grace@example.org changed the status from new to contacted, took it on and noted: Rang them",
            stale.Text
        );
        Assert.Contains("Now: Contacted", stale.Text);
        Assert.Contains("Now: grace@example.org", stale.Text);
        var form = AdviserForm.In(stale.Html, "Save it again");
        Assert.Equal(("10", "My own words", "2"), (form["when"], form["note"], form["revision"]));
        // What was not touched shows what stands now, so that saving again takes nothing back.
        Assert.Equal(("contacted", "grace-id"), (form["status"], form["assignee"]));
        Assert.Equal(theirs, app.Inbox[Some.Reference].FollowUp);

        var saved = await app.SubmitAsync(stale, "Save it again");
        Assert.Equal(303, saved.Status);
        Assert.Equal(theirs with { Due = new(2026, 12, 4) }, app.Inbox[Some.Reference].FollowUp);
        Assert.Equal(
            ["Rang them", "My own words"],
            app.Inbox[Some.Reference].History.Select(entry => entry.Note).OfType<string>()
        );
    }

    [Fact]
    public async Task WhatBothChanged_StaysAsTyped_UntilItIsSavedAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        var mine = await app.OpenAsync();
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(FollowUp.Begin(Some.Today.AddDays(2)) with { Status = EnquiryStatus.Contacted })
        );

        var stale = await app.SubmitAsync(mine, "Save", ("status", "closed"), ("closed-as", "noAnswer"));

        var form = AdviserForm.In(stale.Html, "Save it again");
        Assert.Equal(("closed", "noAnswer"), (form["status"], form["closed-as"]));
    }

    [Fact]
    public async Task WhatOthersChangedUnderAnotherChoice_IsNotTakenForTyped_WhenItIsSavedAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Followed(followUp: new() { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Helped })
        );
        var reopening = await app.OpenAsync();
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(new() { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.PassedOn })
        );
        await app.SaveAsync(await app.SubmitAsync(reopening, "Save", ("status", "waiting"), ("when", "10")));

        var undated = await app.OpenAsync();
        app.Inbox.Append(Some.Reference, Some.ByGrace(FollowUp.Begin(Some.Today)));
        await app.SaveAsync(await app.SubmitAsync(undated, "Save", ("when", "never")));

        Assert.Equal(new FollowUp { Status = EnquiryStatus.New }, app.Inbox[Some.Reference].FollowUp);
    }

    [Fact]
    public async Task AChangeBetweenReadingAndWriting_IsToldToo()
    {
        await using var app = await AdvisersApp.StartAsync();
        var mine = await app.OpenAsync();
        app.Inbox.BeforeEdit = () =>
            app.Inbox.Append(Some.Reference, Some.ByGrace(FollowUp.Begin(Some.Today) with { Assignee = Some.Grace }));

        var stale = await app.SubmitAsync(mine, "Save", ("status", "waiting"));

        Assert.Equal((409, EnquiryStatus.New), (stale.Status, app.Inbox[Some.Reference].FollowUp.Status));
    }

    [Fact]
    public async Task ANoteAlone_IsNeverRefused_AndChangesNothingOfOthers()
    {
        await using var app = await AdvisersApp.StartAsync();
        var mine = await app.OpenAsync();
        var theirs = new FollowUp { Status = EnquiryStatus.Waiting, Assignee = Some.Grace };
        app.Inbox.Append(Some.Reference, Some.ByGrace(theirs));

        var page = await app.SaveAsync(mine, ("note", "Only a note"));

        Assert.Contains("Saved: you added a note.", page.Text);
        Assert.Equal((theirs, 3), (app.Inbox[Some.Reference].FollowUp, app.Inbox[Some.Reference].Revision));
    }

    [Fact]
    public async Task TakeItOn_WhenSomebodyElseHasJustDone_SaysWho()
    {
        await using var app = await AdvisersApp.StartAsync();
        var mine = await app.OpenAsync();
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(FollowUp.Begin(Some.Today.AddDays(2)) with { Assignee = Some.Grace })
        );

        var stale = await app.SubmitAsync(mine, "Take it on");

        Assert.Equal((409, Some.Grace), (stale.Status, app.Inbox[Some.Reference].FollowUp.Assignee));
        Assert.Contains("grace@example.org took it on.", stale.Text);
    }

    [Fact]
    public async Task TheSameForm_SentTwice_IsOneEntry_AndIsConfirmedBothTimes()
    {
        await using var app = await AdvisersApp.StartAsync();
        var page = await app.OpenAsync();

        var first = await app.SubmitAsync(page, "Save", ("status", "contacted"), ("note", "Once"));
        var second = await app.SubmitAsync(page, "Save", ("status", "contacted"), ("note", "Once"));

        Assert.Equal((303, first.Location), (second.Status, second.Location));
        Assert.Equal(2, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task TheSameForm_WithWordsAddedMeanwhile_ShowsWhatWasSaved_AndKeepsTheRest()
    {
        await using var app = await AdvisersApp.StartAsync();
        var page = await app.OpenAsync();

        await app.SubmitAsync(page, "Save", ("status", "contacted"), ("note", "Rang her."));
        var told = await app.SubmitAsync(
            page,
            "Save",
            ("status", "contacted"),
            ("note", "Rang her. She rings back on Monday.")
        );

        Assert.Equal((409, 2), (told.Status, app.Inbox[Some.Reference].Revision));
        Assert.Contains("You saved this form before. What you have changed in it since has not been saved", told.Text);
        Assert.Contains("changed the status from new to contacted and noted: Rang her.", told.Text);
        var form = AdviserForm.In(told.Html, "Save it again");
        Assert.Equal(("contacted", "Rang her. She rings back on Monday."), (form["status"], form["note"]));

        await app.SaveAsync(told, ("note", "She rings back on Monday."));
        Assert.Equal(
            ["Rang her.", "She rings back on Monday."],
            app.Inbox[Some.Reference].History.Select(entry => entry.Note).OfType<string>()
        );
    }

    [Fact]
    public async Task TheSameForm_SentAgainOnAnotherDay_IsOneEntry()
    {
        await using var app = await AdvisersApp.StartAsync();
        var page = await app.OpenAsync();

        var first = await app.SubmitAsync(page, "Save", ("when", "1"));
        app.Clock.Advance(TimeSpan.FromDays(3));
        var again = await app.SubmitAsync(page, "Save", ("when", "1"));

        Assert.Equal((303, first.Location), (again.Status, again.Location));
        Assert.Equal(2, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task WhenTheAnswerIsLost_TheSameFormSavedAgain_IsOneEntry()
    {
        await using var app = await AdvisersApp.StartAsync();
        var page = await app.OpenAsync();
        app.Inbox.LosesAnswers = true;

        var unsure = await app.SubmitAsync(page, "Save", ("note", "My own words"));
        app.Inbox.LosesAnswers = false;
        await app.SaveAsync(page, ("note", "My own words"));

        Assert.Equal((503, "We could not make sure that this was saved"), (unsure.Status, unsure.Heading));
        Assert.Contains("My own words", unsure.Text);
        Assert.Equal(2, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task TheSameNoteInANewForm_IsAskedAboutOnce_SinceBrowsersFillInAgainWhatWasTyped()
    {
        await using var app = await AdvisersApp.StartAsync();
        await app.SaveAsync(await app.OpenAsync(), ("status", "contacted"), ("note", "No answer."));

        var asked = await app.SubmitAsync(await app.OpenAsync(), "Save", ("note", "No answer."));

        Assert.Contains("You noted the same before", asked.Text);
        Assert.Equal(2, app.Inbox[Some.Reference].Revision);

        Assert.Equal(303, (await app.SubmitAsync(asked, "Save it again")).Status);
        Assert.Equal(3, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task TheSameNote_WithAChange_OrByAnother_IsTakenAtOnce()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Append(Some.Reference, Some.ByGrace(FollowUp.Begin(Some.Today)) with { Note = "No answer." });

        await app.SaveAsync(await app.OpenAsync(), ("note", "No answer."));
        await app.SaveAsync(await app.OpenAsync(), ("status", "waiting"), ("note", "No answer."));

        Assert.Equal(4, app.Inbox[Some.Reference].Revision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    public async Task AFormWithoutAnIdThatCounts_IsCheckedOnceMore(string id)
    {
        await using var app = await AdvisersApp.StartAsync();

        var again = await app.SubmitAsync(await app.OpenAsync(), "Save", ("form", id), ("note", "A note"));

        Assert.Contains("Please check this once more and save it.", again.Text);
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
        await app.SaveAsync(again);
        Assert.Equal("A note", app.Inbox[Some.Reference].History[^1].Note);
    }

    [Fact]
    public async Task AnErasedEnquiry_IsSaid_AndTheNoteIsNotLost()
    {
        await using var app = await AdvisersApp.StartAsync();
        var (early, late) = (await app.OpenAsync(), await app.OpenAsync());
        app.Inbox.BeforeEdit = () => app.Inbox.Erase(Some.Reference);

        foreach (
            var page in new[]
            {
                await app.SubmitAsync(early, "Save", ("note", "Mine")),
                await app.SubmitAsync(late, "Save", ("note", "Mine")),
            }
        )
        {
            Assert.Equal((404, "There is no such enquiry"), (page.Status, page.Heading));
            Assert.Contains("Mine", page.Text);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("9")]
    [InlineData("nonsense")]
    public async Task TheAddress_CannotClaimWhatWasNotSaved(string saved)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Append(Some.Reference, Some.ByGrace(FollowUp.Begin(Some.Today)));

        Assert.DoesNotContain(
            "Saved:",
            (await app.GetAsync($"/advisers/enquiries/{Some.Reference}?saved={saved}")).Text
        );
    }

    [Fact]
    public async Task ARevisionThatNeverWas_IsStale()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.SubmitAsync(await app.OpenAsync(), "Save", ("revision", "-5"), ("status", "waiting"));

        Assert.Equal((409, 1), (page.Status, app.Inbox[Some.Reference].Revision));
    }
}
