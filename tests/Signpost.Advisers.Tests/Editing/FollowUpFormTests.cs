using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Editing;

public sealed class FollowUpFormTests
{
    private static readonly Adviser Me = new("local", "Somebody on this machine");

    [Fact]
    public async Task Form_ShowsWhereItStands_AndOffersWhatCanBeChosen()
    {
        await using var app = await AdvisersApp.StartAsync(holidays: [new(2026, 11, 24)]);
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(FollowUp.Begin(new(2026, 11, 25)) with { Assignee = Some.Grace })
        );

        var page = await app.OpenAsync();

        var form = AdviserForm.In(page.Html, "Save");
        Assert.Equal(
            ("new", "", "grace-id", "typed", "2"),
            (form["status"], form["closed-as"], form["assignee"], form["when"], form["revision"])
        );
        Assert.Equal(("25", "11", "2026", ""), (form["due-day"], form["due-month"], form["due-year"], form["note"]));
        Assert.Equal(["me", "nobody", "grace-id"], form.Choices("assignee"));
        Assert.DoesNotContain("withdrawn", form.Choices("closed-as"));
        Assert.Matches("^[0-9a-f]{32}$", form["form"]);
        Assert.Contains("In 1 working day Monday, 23 November 2026", page.Text);
        Assert.Contains("In 3 working days Thursday, 26 November 2026", page.Text);
    }

    [Fact]
    public async Task AChange_IsSavedWithWhoAndWhen_AndConfirmed()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.SaveAsync(
            await app.OpenAsync(),
            ("status", "contacted"),
            ("assignee", "me"),
            ("when", "3"),
            ("note", "Rang\r\nthem")
        );

        var last = app.Inbox[Some.Reference].History[^1];
        Assert.Equal((2, Me, Some.Noon, "Rang\nthem"), (last.Revision, last.By, last.At, last.Note));
        Assert.Equal(
            new FollowUp
            {
                Status = EnquiryStatus.Contacted,
                Assignee = Me,
                Due = new(2026, 11, 25),
            },
            app.Inbox[Some.Reference].FollowUp
        );
        Assert.Contains(
            "Saved: you changed the status from new to contacted, took it on, moved the due day from 24 November 2026 to 25 November 2026 and added a note.",
            page.Text
        );
        Assert.Contains("22 November 2026, 12:00 Somebody on this machine changed the status", page.Text);
        Assert.Contains("You, on this machine", page.Text);
        Assert.StartsWith("Saved: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeItOn_AssignsItToWhoeverPressesIt_AndChangesNothingElse()
    {
        await using var app = await AdvisersApp.StartAsync();
        var before = app.Inbox[Some.Reference].FollowUp;

        var answer = await app.SubmitAsync(await app.OpenAsync(), "Take it on");
        var page = await app.GetAsync(answer.Location!);

        Assert.Equal(before with { Assignee = Me }, app.Inbox[Some.Reference].FollowUp);
        Assert.Contains("Saved: you took it on.", page.Text);
        Assert.DoesNotContain("Take it on", page.Text);
    }

    [Fact]
    public async Task Closing_NeedsAReason_AndTakesTheDueDayAway()
    {
        await using var app = await AdvisersApp.StartAsync();
        var open = await app.OpenAsync();

        var again = await app.SubmitAsync(open, "Save", ("status", "closed"), ("note", "Done"));

        Assert.StartsWith("Error: ", again.Title, StringComparison.Ordinal);
        Assert.Equal("#closed-as", again.Link("Choose why it is closed."));
        Assert.Equal(
            ("closed", "Done"),
            (AdviserForm.In(again.Html, "Save")["status"], AdviserForm.In(again.Html, "Save")["note"])
        );

        await app.SaveAsync(again, ("closed-as", "helped"));
        Assert.Equal(
            new FollowUp { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Helped },
            app.Inbox[Some.Reference].FollowUp
        );
        Assert.DoesNotContain("Take it on", (await app.OpenAsync()).Text);
    }

    [Fact]
    public async Task OnlyThePerson_Withdraws_ButWhatIsWithdrawnCanBeNotedOn()
    {
        await using var app = await AdvisersApp.StartAsync();

        var refused = await app.SubmitAsync(
            await app.OpenAsync(),
            "Save",
            ("status", "closed"),
            ("closed-as", "withdrawn")
        );
        Assert.Contains("Only the person can withdraw an enquiry.", refused.Text);

        var withdrawn = new FollowUp { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Withdrawn };
        app.Inbox.Append(Some.Reference, Some.ByGrace(withdrawn) with { Kind = HistoryKind.Withdrawn, By = null });
        await app.SaveAsync(await app.OpenAsync(), ("note", "Told the team"));
        Assert.Equal(
            (withdrawn, "Told the team"),
            (app.Inbox[Some.Reference].FollowUp, app.Inbox[Some.Reference].History[^1].Note)
        );
    }

    [Theory]
    [InlineData("", "11", "2026", "due-day", "The due day must have a day.")]
    [InlineData("", "", "2026", "due-day", "The due day must have a day and a month.")]
    [InlineData("24", "11", " ", "due-year", "The due day must have a year.")]
    [InlineData("31", "11", "2026", "due-day", "The due day must be a real date, such as 27 3 2027.")]
    [InlineData("1", "13", "2026", "due-day", "The due day must be a real date, such as 27 3 2027.")]
    [InlineData("-1", "1", "2027", "due-day", "The due day must be a real date, such as 27 3 2027.")]
    [InlineData("1", "1", "27", "due-day", "The due day must be a real date, such as 27 3 2027.")]
    [InlineData("21", "11", "2026", "due-day", "The due day must be today or later. Today is 22 November 2026.")]
    [InlineData("23", "11", "2028", "due-day", "The due day must be within the next 2 years.")]
    public async Task ADay_ThatCannotBe_IsSaidAtItsField_AndStaysAsItWasTyped(
        string day,
        string month,
        string year,
        string field,
        string problem
    )
    {
        await using var app = await AdvisersApp.StartAsync();

        var again = await app.SubmitAsync(
            await app.OpenAsync(),
            "Save",
            ("when", "typed"),
            ("due-day", day),
            ("due-month", month),
            ("due-year", year)
        );

        Assert.Equal($"#{field}", again.Link(problem));
        var form = AdviserForm.In(again.Html, "Save");
        Assert.Equal((day, month, year), (form["due-day"], form["due-month"], form["due-year"]));
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Theory]
    [InlineData("never")]
    [InlineData("3")]
    public async Task ADayThatIsTyped_WhereAnotherIsMarked_IsAskedAbout(string when)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(followUp: new() { Status = EnquiryStatus.Waiting }));

        var again = await app.SubmitAsync(
            await app.OpenAsync(),
            "Save",
            ("when", when),
            ("due-day", "30"),
            ("due-month", "11"),
            ("due-year", "2026")
        );

        Assert.Equal("#due-day", again.Link("You typed a day. Choose “On this day”, or clear it."));
        Assert.Equal(
            ("30", when),
            (AdviserForm.In(again.Html, "Save")["due-day"], AdviserForm.In(again.Html, "Save")["when"])
        );
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);

        await app.SaveAsync(again, ("when", "typed"));
        Assert.Equal(new DateOnly(2026, 11, 30), app.Inbox[Some.Reference].FollowUp.Due);
    }

    [Theory]
    [InlineData("24", "11", "2026")]
    [InlineData(" 24 ", "", "")]
    [InlineData("", "", "")]
    public async Task ADayThatStoodThere_OrWasCleared_IsNoTypedDay(string day, string month, string year)
    {
        await using var app = await AdvisersApp.StartAsync();

        await app.SaveAsync(
            await app.OpenAsync(),
            ("when", "never"),
            ("due-day", day),
            ("due-month", month),
            ("due-year", year)
        );

        Assert.Null(app.Inbox[Some.Reference].FollowUp.Due);
    }

    [Fact]
    public async Task AReasonForClosing_WithoutClosed_IsAskedAbout()
    {
        await using var app = await AdvisersApp.StartAsync();

        var again = await app.SubmitAsync(await app.OpenAsync(), "Save", ("closed-as", "helped"));

        Assert.Equal("#closed-as", again.Link("You chose why it is closed. Choose “Closed” too, or no reason."));
        Assert.Equal("helped", AdviserForm.In(again.Html, "Save")["closed-as"]);
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task TheReasonThatStoodThere_DoesNotKeepAnybodyFromOpeningItAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Followed(followUp: new() { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Helped })
        );

        await app.SaveAsync(await app.OpenAsync(), ("status", "waiting"));

        Assert.Equal(new FollowUp { Status = EnquiryStatus.Waiting }, app.Inbox[Some.Reference].FollowUp);
    }

    [Fact]
    public async Task ADueDayThatIsOverAlready_CanStay()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(followUp: FollowUp.Begin(Some.Today.AddDays(-7))));

        await app.SaveAsync(await app.OpenAsync(), ("status", "waiting"));

        Assert.Equal(Some.Today.AddDays(-7), app.Inbox[Some.Reference].FollowUp.Due);
    }

    [Theory]
    [InlineData("status", "done", "Choose a status.", "#status-new")]
    [InlineData("assignee", "somebody", "Choose who follows it up: you, nobody, or somebody in the list.", "#assignee")]
    [InlineData("when", "7", "Choose when it is due.", "#when-typed")]
    public async Task WhatCannotBeChosen_IsRefused(string field, string value, string problem, string link)
    {
        await using var app = await AdvisersApp.StartAsync();

        var again = await app.SubmitAsync(await app.OpenAsync(), "Save", (field, value));

        Assert.Equal(link, again.Link(problem));
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task ANoteThatIsTooLong_LosesNothing()
    {
        await using var app = await AdvisersApp.StartAsync();
        var note = new string('n', 4_001);

        var again = await app.SubmitAsync(await app.OpenAsync(), "Save", ("note", note));

        Assert.Contains("The note has 4,001 characters. Please use at most 4,000.", again.Text);
        Assert.Equal(note, AdviserForm.In(again.Html, "Save")["note"]);
    }

    [Fact]
    public async Task AFormThatIsFarTooLong_IsRefused()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.SubmitAsync(await app.OpenAsync(), "Save", ("note", new string('n', 70_000)));

        Assert.Equal((413, 1), (page.Status, app.Inbox[Some.Reference].Revision));
    }

    [Fact]
    public async Task WhereNothingIsChanged_ItIsSaid()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.SubmitAsync(await app.OpenAsync(), "Save", ("note", "  "));

        Assert.Contains("Nothing was changed and nothing was noted", page.Text);
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://attacker.example")]
    [InlineData("Origin", "null")]
    public async Task AFormOfAnotherSite_IsRefused(string header, string value)
    {
        await using var app = await AdvisersApp.StartAsync();
        var page = await app.OpenAsync();
        app.Headers[header] = value;

        var refused = await app.SubmitAsync(page, "Save", ("note", "A note"));

        Assert.Equal((403, 1), (refused.Status, app.Inbox[Some.Reference].Revision));
    }

    [Theory]
    [InlineData("null", "same-origin")]
    [InlineData("http://localhost", null)]
    [InlineData(null, null)]
    public async Task AFormOfItsOwn_IsTaken_FromNewBrowsersAndOld(string? origin, string? site)
    {
        await using var app = await AdvisersApp.StartAsync();
        var page = await app.OpenAsync();
        foreach (var (header, value) in new[] { ("Origin", origin), ("Sec-Fetch-Site", site) })
        {
            if (value is not null)
            {
                app.Headers[header] = value;
            }
        }

        Assert.Equal(303, (await app.SubmitAsync(page, "Save", ("note", "A note"))).Status);
    }
}
