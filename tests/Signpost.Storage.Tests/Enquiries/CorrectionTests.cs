using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>An enquiry that the person corrects.</summary>
public sealed class CorrectionTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Record_TheFirstTime_IsAnEntryANoticeAndADueDay()
    {
        var table = await WithOneAsync(azurite);

        var enquiry = await table.FindAsync();

        var entry = Assert.Single(enquiry.History);
        // Monday 1 June and three working days, of which Tuesday is none: a bank holiday of the test.
        Assert.Equal(FollowUp.Begin(new DateOnly(2026, 6, 5)), enquiry.FollowUp);
        Assert.Equal((1, HistoryKind.Received, null), (entry.Revision, entry.Kind, entry.By));
        var pending = Assert.Single(await table.NoticesAsync());
        Assert.Equal((table.Clock.GetUtcNow(), false), (pending.NextTryAt, pending.IsDead));
        Assert.Equal(
            ($"{Reference}-1", NoticeKind.Received, Reference, new DateOnly(2026, 6, 5)),
            (pending.Notice.Id, pending.Notice.Kind, pending.Notice.Reference, pending.Notice.Due)
        );
    }

    [Fact]
    public async Task Record_LateInTheEvening_CountsFromTheDayInTheUnitedKingdom()
    {
        var table = await CreateAsync(azurite);
        table.Clock.Set(new DateTimeOffset(2026, 6, 7, 23, 30, 0, TimeSpan.Zero));

        await table.Log.RecordAsync(Enquiry(), default);

        Assert.Equal(new DateOnly(2026, 6, 11), (await table.FindAsync()).FollowUp.Due);
    }

    [Fact]
    public async Task Correct_TellsWhatChangedAndLeavesWhereItStands()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => followUp with { Status = EnquiryStatus.Contacted, Assignee = Grace });
        table.Clock.Advance(TimeSpan.FromDays(1));

        Assert.True(
            await table.Log.RecordAsync(Enquiry(need: "Other words.") with { Email = "ada@example.com" }, default)
        );

        var enquiry = await table.FindAsync();
        var entry = enquiry.History[^1];
        Assert.Equal((3, HistoryKind.Corrected, null), (entry.Revision, entry.Kind, entry.By));
        Assert.Equal(["ada@example.org", "Money for a prototype."], entry.Corrections.Select(c => c.From));
        Assert.Equal(["ada@example.com", "Other words."], entry.Corrections.Select(c => c.To));
        Assert.Equal((EnquiryStatus.Contacted, Grace), (enquiry.FollowUp.Status, enquiry.FollowUp.Assignee));
        Assert.Equal(
            [($"{Reference}-1", NoticeKind.Received), ($"{Reference}-3", NoticeKind.Corrected)],
            (await table.NoticesAsync()).Select(pending => (pending.Notice.Id, pending.Notice.Kind))
        );
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Correct_WhatWasTakenBack_IsNewAgainAndDueAnew()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => followUp with { Assignee = Grace });
        Assert.True(await table.WithdrawAsync());
        table.Clock.Advance(TimeSpan.FromDays(7));

        Assert.True(await table.Log.RecordAsync(Enquiry(need: "After all."), default));

        Assert.Equal(
            FollowUp.Begin(new DateOnly(2026, 6, 11)) with
            {
                Assignee = Grace,
            },
            (await table.FindAsync()).FollowUp
        );
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Correct_WhatAnAdviserClosed_IsNewAgainAndDueAnew()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => Close(followUp with { Assignee = Grace }, ClosingReason.NoAnswer));
        table.Clock.Advance(TimeSpan.FromDays(7));

        Assert.True(await table.Log.RecordAsync(Enquiry(need: "Other words."), default));

        var dueAnew = new DateOnly(2026, 6, 11);
        var enquiry = await table.FindAsync();
        Assert.Equal(FollowUp.Begin(dueAnew) with { Assignee = Grace }, enquiry.FollowUp);
        Assert.Equal((3, HistoryKind.Corrected), (enquiry.Revision, enquiry.History[^1].Kind));
        Assert.Equal(enquiry.FollowUp, enquiry.History[^1].After);
        Assert.Single(enquiry.History[^1].Corrections);
        Assert.Equal(dueAnew, (await table.NoticesAsync())[^1].Notice.Due);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task CorrectTheSameAgain_AfterAnAdviserClosedItOnceMore_LeavesItClosed()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => Close(followUp, ClosingReason.NoAnswer));
        await table.Log.RecordAsync(Enquiry(need: "Other words."), default);
        await table.EditAsync(followUp => Close(followUp, ClosingReason.Helped));

        Assert.True(await table.Log.RecordAsync(Enquiry(need: "Other words."), default));

        Assert.Equal(ClosingReason.Helped, (await table.FindAsync()).FollowUp.ClosedAs);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Record_OnAnotherVersionOfTheJourney_IsKeptWithoutAnEntry()
    {
        var table = await WithOneAsync(azurite);
        var moved = Enquiry() with { JourneyVersion = "fedcba9876543210" };

        Assert.True(await table.Log.RecordAsync(moved, default));

        var enquiry = await table.FindAsync();
        Assert.Equal(Json(moved), Json(enquiry.Recorded.Enquiry));
        Assert.Equal(1, enquiry.Revision);
        Assert.Single(await table.NoticesAsync());
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Consents_KeepTheTimeAtWhichEachWasFirstGiven()
    {
        var table = await CreateAsync(azurite);
        PassOnConsent hub = new("growth-hub", "Growth Hub", "pass-one", "May it go to Growth Hub?");
        PassOnConsent made = new("made", "Made Smarter", "pass-one", "May it go to Made Smarter?");
        var first = table.Clock.GetUtcNow();
        await table.Log.RecordAsync(Enquiry() with { PassOn = [hub] }, default);
        table.Clock.Advance(TimeSpan.FromHours(1));
        await table.Log.RecordAsync(Enquiry() with { PassOn = [hub, made] }, default);
        table.Clock.Advance(TimeSpan.FromHours(1));
        await table.Log.RecordAsync(Enquiry() with { PassOn = [made, hub with { Version = "pass-two" }] }, default);

        var enquiry = await table.FindAsync();

        Assert.Equal(
            [
                (null, "consent-one", first),
                ("Made Smarter", "pass-one", first.AddHours(1)),
                ("Growth Hub", "pass-two", first.AddHours(2)),
            ],
            enquiry.Recorded.Consents.Select(given => (given.Organisation, given.Version, given.At))
        );

        await table.Log.RecordAsync(Enquiry() with { PassOn = [made] }, default);
        Assert.Equal(2, (await table.FindAsync()).Recorded.Consents.Length);
        var taken = Assert.Single((await table.FindAsync()).History[^1].Corrections);
        Assert.Equal(("Yes", "No"), (taken.From, taken.To));
        Assert.Contains("Growth Hub", taken.Label, StringComparison.Ordinal);
    }
}
