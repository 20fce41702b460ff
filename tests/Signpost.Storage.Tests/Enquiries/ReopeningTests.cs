using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>
/// An enquiry that is confirmed with the same words while it is closed as taken back: a "Cancel" came before the "Send it"
/// that had written it, and then the person pressed "Send it" again.
/// </summary>
public sealed class ReopeningTests(SharedAzurite azurite)
{
    private static readonly DateOnly DueAnew = new(2026, 6, 11);

    [Fact]
    public async Task Record_TheSameAfterItWasTakenBack_IsNewAgainAndDueAnew_WithANotice()
    {
        var table = await TakenBackAsync();

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        await IsReopenedOnceAsync(table);
    }

    [Fact]
    public async Task Record_TheSameAgainAfterThat_ChangesNothing()
    {
        var table = await TakenBackAsync();
        await table.Log.RecordAsync(Enquiry(), default);

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        await IsReopenedOnceAsync(table);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Record_TheSame_AnAnswerIsLost_IsOneEntryAndOneNotice(int lost)
    {
        var table = await TakenBackAsync();
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        Assert.InRange(table.Wire.Calls, lost + 2, int.MaxValue);
        await IsReopenedOnceAsync(table);
    }

    [Fact]
    public async Task Record_TheSameFromSeveralAtOnce_IsOneEntryAndOneNotice()
    {
        var table = await TakenBackAsync();

        var recorded = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => table.Log.RecordAsync(Enquiry(), default))
        );

        Assert.All(recorded, Assert.True);
        await IsReopenedOnceAsync(table);
    }

    [Fact]
    public async Task Record_TheSameOnAnotherVersionOfTheJourney_ReopensItToo()
    {
        var table = await TakenBackAsync();

        Assert.True(await table.Log.RecordAsync(Enquiry() with { JourneyVersion = "fedcba9876543210" }, default));

        await IsReopenedOnceAsync(table);
    }

    [Fact]
    public async Task Record_TheSame_WhatAnAdviserHadOpenedAgain_IsWithdrawnNoLonger_AndStandsWhereItStood()
    {
        var table = await TakenBackAsync();
        await table.EditAsync(followUp => followUp with { Status = EnquiryStatus.Waiting, ClosedAs = null });

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));
        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        var enquiry = await table.FindAsync();
        Assert.Equal((5, HistoryKind.Corrected), (enquiry.Revision, enquiry.History[^1].Kind));
        Assert.Equal(
            (EnquiryStatus.Waiting, Grace, null),
            (enquiry.FollowUp.Status, enquiry.FollowUp.Assignee, enquiry.Recorded.WithdrawnAt)
        );
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Record_TheSame_WhatAnAdviserHadClosedOtherwise_IsNewAgain()
    {
        var table = await TakenBackAsync();
        await table.EditAsync(followUp => Close(followUp, ClosingReason.NoAnswer));

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        var enquiry = await table.FindAsync();
        Assert.Equal((EnquiryStatus.New, null), (enquiry.FollowUp.Status, enquiry.Recorded.WithdrawnAt));
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Record_TheSame_WhatAnAdviserClosed_StaysClosed()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => Close(followUp, ClosingReason.NoAnswer));

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        Assert.Equal(ClosingReason.NoAnswer, (await table.FindAsync()).FollowUp.ClosedAs);
        Assert.Equal(2, (await table.FindAsync()).Revision);
    }

    private async Task<EnquiryTable> TakenBackAsync()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => followUp with { Assignee = Grace });
        Assert.True(await table.WithdrawAsync());
        table.Clock.Advance(TimeSpan.FromDays(7));
        table.Wire.Reset();
        return table;
    }

    private static async Task IsReopenedOnceAsync(EnquiryTable table)
    {
        table.Wire.Reset();
        var enquiry = await table.FindAsync();
        Assert.Equal(
            [HistoryKind.Received, HistoryKind.FollowedUp, HistoryKind.Withdrawn, HistoryKind.Corrected],
            enquiry.History.Select(entry => entry.Kind)
        );
        Assert.Empty(enquiry.History[^1].Corrections);
        Assert.Null(enquiry.Recorded.WithdrawnAt);
        Assert.Equal(FollowUp.Begin(DueAnew) with { Assignee = Grace }, enquiry.FollowUp);
        var notices = await table.NoticesAsync();
        Assert.Equal(
            [
                ($"{Reference}-1", NoticeKind.Received),
                ($"{Reference}-3", NoticeKind.Withdrawn),
                ($"{Reference}-4", NoticeKind.Corrected),
            ],
            notices.Select(pending => (pending.Notice.Id, pending.Notice.Kind))
        );
        Assert.Equal(DueAnew, notices[^1].Notice.Due);
        await TableLaws.HoldAsync(table);
    }
}
