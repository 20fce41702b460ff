using Signpost.Storage.Privacy;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Privacy;

public sealed class RetentionTests(SharedAzurite azurite)
{
    private static readonly RetentionRules Rules = new() { New = 100, Closed = 30 };

    [Fact]
    public async Task Due_IsWhatHasNotChangedForAsLongAsItsStatusAllows()
    {
        var table = await SomeAsync();
        table.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Empty(await DueAsync(table));
        table.Clock.Advance(TimeSpan.FromDays(1));

        var due = Assert.Single(await DueAsync(table));
        Assert.Equal(
            (Numbered(2), EnquiryStatus.Closed, table.Clock.GetUtcNow().AddDays(-30)),
            (due.Reference, due.Status, due.LastChange)
        );

        table.Clock.Advance(TimeSpan.FromDays(1_000));
        Assert.Equal([Numbered(1), Numbered(2)], (await DueAsync(table)).Select(over => over.Reference).Order());
        Assert.Equal(3, (await table.ListAsync()).Count);
    }

    [Fact]
    public async Task Due_WithoutRules_IsNothingAndAsksNothing()
    {
        var table = await SomeAsync();
        table.Wire.Reset();

        Assert.Empty(await table.Retention.DueAsync(new(), DateTimeOffset.MaxValue, default).ToListAsync());

        Assert.Equal(0, table.Wire.Calls);
    }

    [Fact]
    public async Task Erase_ErasesWhatWasDue()
    {
        var table = await SomeAsync();
        table.Clock.Advance(TimeSpan.FromDays(200));

        var receipt = await table.Retention.EraseAsync(Rules, table.Clock.GetUtcNow(), () => true, default);

        Assert.Equal([Numbered(1), Numbered(2)], receipt.Enquiries.Order());
        Assert.Equal((3, 2), (receipt.HistoryEntries, receipt.Notices));
        Assert.Equal([Numbered(3)], (await table.ListAsync()).Select(r => r.Enquiry.Reference));
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Erase_WhenThereIsNoMoreTime_LeavesTheRestForTheNextTime()
    {
        var table = await SomeAsync();
        table.Clock.Advance(TimeSpan.FromDays(200));
        var now = table.Clock.GetUtcNow();
        var left = 1;

        Assert.Single((await table.Retention.EraseAsync(Rules, now, () => left-- > 0, default)).Enquiries);

        Assert.Equal(2, (await table.ListAsync()).Count);
        Assert.Single((await table.Retention.EraseAsync(Rules, now, () => true, default)).Enquiries);
    }

    [Fact]
    public async Task Erase_WhatSomebodyWorksOnMeanwhile_Stays()
    {
        var table = await SomeAsync();
        table.Clock.Advance(TimeSpan.FromDays(31));
        var now = table.Clock.GetUtcNow();
        table.Wire.Reset();
        // After the list of what is due, before the enquiry is erased.
        table.Wire.Before = call =>
            call == 4 ? table.EditAsync(note: "Rang again.", reference: Numbered(2)) : Task.CompletedTask;

        var receipt = await table.Retention.EraseAsync(Rules, now, () => true, default);

        Assert.Empty(receipt.Enquiries);
        Assert.Equal(3, (await table.FindAsync(Numbered(2))).Revision);
    }

    [Fact]
    public async Task Erase_ForgetsWhatWasErasedNinetyDaysAgo()
    {
        var table = await SomeAsync();
        await table.Erasure.EraseAsync(DataSubject.Parse(Numbered(1))!, default);
        table.Clock.Advance(TimeSpan.FromDays(90));
        await table.Retention.EraseAsync(new(), table.Clock.GetUtcNow(), () => true, default);
        Assert.Contains(Numbered(1), await table.KeysAsync());

        table.Clock.Advance(TimeSpan.FromSeconds(1));
        await table.Retention.EraseAsync(new(), table.Clock.GetUtcNow(), () => true, default);

        Assert.DoesNotContain(Numbered(1), await table.KeysAsync());
        Assert.Equal(2, (await table.ListAsync()).Count);
    }

    [Fact]
    public async Task Find_IsByReferenceOrByAddressOfBeforeOrNow()
    {
        var table = await SomeAsync();
        await table.Log.RecordAsync(Enquiry(Numbered(3)) with { Email = "new@example.org" }, default);

        Assert.Equal([Numbered(1), Numbered(2), Numbered(3)], await FindAsync(table, " Ada@Example.Org "));
        Assert.Equal([Numbered(3)], await FindAsync(table, "new@example.org"));
        Assert.Equal([Numbered(2)], await FindAsync(table, Numbered(2).ToLowerInvariant()));
        Assert.Empty(await FindAsync(table, "other@example.org"));
        Assert.Null(DataSubject.Parse("ada"));
        Assert.Null(DataSubject.Parse(""));
    }

    /// <summary>One new, one closed, and one that waits, all changed at noon on 1 June.</summary>
    private async Task<EnquiryTable> SomeAsync()
    {
        var table = await CreateAsync(azurite);
        for (var number = 1; number <= 3; number++)
        {
            await table.Log.RecordAsync(Enquiry(Numbered(number)), default);
        }
        await table.EditAsync(followUp => Close(followUp), reference: Numbered(2));
        await table.EditAsync(followUp => followUp with { Status = EnquiryStatus.Waiting }, reference: Numbered(3));
        return table;
    }

    private static async Task<List<RetentionDue>> DueAsync(EnquiryTable table) =>
        await table.Retention.DueAsync(Rules, table.Clock.GetUtcNow(), default).ToListAsync();

    private static async Task<List<string>> FindAsync(EnquiryTable table, string who) =>
        await table
            .Data.FindAsync(DataSubject.Parse(who)!, default)
            .Select(f => f.Recorded.Enquiry.Reference)
            .ToListAsync();
}
