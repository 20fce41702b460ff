using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>An enquiry that the person takes back.</summary>
public sealed class WithdrawalTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Withdraw_ClosesItOnce()
    {
        var table = await WithOneAsync(azurite);

        Assert.True(await table.WithdrawAsync());
        Assert.True(await table.WithdrawAsync());

        var enquiry = await table.FindAsync();
        Assert.Equal([HistoryKind.Received, HistoryKind.Withdrawn], enquiry.History.Select(entry => entry.Kind));
        Assert.Equal(
            (EnquiryStatus.Closed, ClosingReason.Withdrawn, null),
            (enquiry.FollowUp.Status, enquiry.FollowUp.ClosedAs, enquiry.FollowUp.Due)
        );
        var notice = (await table.NoticesAsync())[^1].Notice;
        Assert.Equal(($"{Reference}-2", NoticeKind.Withdrawn, null), (notice.Id, notice.Kind, notice.Due));
        await TableLaws.HoldAsync(table);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Withdraw_AnAnswerIsLost_IsOneEntryAndOneNotice(int lost)
    {
        var table = await WithOneAsync(azurite);
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await table.WithdrawAsync());

        Assert.Equal(2, (await table.FindAsync()).Revision);
        Assert.Equal(2, (await table.NoticesAsync()).Count);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Withdraw_WhileAnAdviserNotesSomething_KeepsBoth()
    {
        var table = await WithOneAsync(azurite);
        table.Wire.Before = call => call == 1 ? table.EditAsync(note: "Rang.") : Task.CompletedTask;

        Assert.True(await table.WithdrawAsync());

        Assert.Equal(
            [HistoryKind.Received, HistoryKind.FollowedUp, HistoryKind.Withdrawn],
            (await table.FindAsync()).History.Select(entry => entry.Kind)
        );
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Withdraw_StaysWhateverAdvisersDo_AndKeepsWhatWasAgreedTo()
    {
        var table = await WithOneAsync(azurite);
        await table.WithdrawAsync();
        var at = table.Clock.GetUtcNow();
        var agreed = (await table.FindAsync()).Recorded.Consents;
        table.Clock.Advance(TimeSpan.FromDays(1));

        await table.EditAsync(followUp => followUp with { Status = EnquiryStatus.Waiting, ClosedAs = null });

        var enquiry = await table.FindAsync();
        Assert.Equal((EnquiryStatus.Waiting, at), (enquiry.FollowUp.Status, enquiry.Recorded.WithdrawnAt));
        Assert.Equal(at, Assert.Single(await table.ListAsync()).WithdrawnAt);
        Assert.Equal(agreed, enquiry.Recorded.Consents);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Withdraw_WhatAnAdviserOpenedAgain_ClosesItOnceMore()
    {
        var table = await WithOneAsync(azurite);
        await table.WithdrawAsync();
        await table.EditAsync(followUp => followUp with { Status = EnquiryStatus.Waiting, ClosedAs = null });

        Assert.True(await table.WithdrawAsync());

        Assert.Equal(ClosingReason.Withdrawn, (await table.FindAsync()).FollowUp.ClosedAs);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Withdraw_AfterANoteOnWhatWasTakenBack_ChangesNothing()
    {
        var table = await WithOneAsync(azurite);
        await table.WithdrawAsync();
        await table.EditAsync(note: "They had found somebody.");

        Assert.True(await table.WithdrawAsync());

        Assert.Equal(3, (await table.FindAsync()).Revision);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Withdraw_WhatAnotherConversationMade_IsRefused()
    {
        var table = await WithOneAsync(azurite);
        var (key, seed) = (Enquiry().ConversationKey, Enquiry().ConversationSeed);

        Assert.False(await table.Log.WithdrawAsync(Reference, "directline-other", seed, default));
        Assert.False(await table.Log.WithdrawAsync(Reference, key, "begun-anew", default));
        Assert.False(await table.Log.WithdrawAsync("SP-0000-0000", key, seed, default));
        Assert.False(await table.Log.WithdrawAsync("list|o", key, seed, default));

        Assert.Equal(1, (await table.FindAsync()).Revision);
    }

    [Fact]
    public async Task Withdraw_StorageIsDown_IsUnavailable()
    {
        var table = await WithOneAsync(azurite);
        table.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(() => table.WithdrawAsync());

        Assert.Equal("Storage could not withdraw an enquiry: it does not answer.", down.Message);
    }
}
