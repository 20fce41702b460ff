using Signpost.Storage.Tables;
using Signpost.Testing;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

/// <summary>
/// Storage stamps a row by its own clock, so "idle since" is told here by the stamp of a conversation that was used last.
/// </summary>
public sealed class DeleteIdleTests(SharedAzurite azurite)
{
    [Fact]
    public async Task DeleteIdle_NothingIsIdle_DeletesNothing()
    {
        var table = await CreateAsync(azurite);
        await table.TurnElsewhereAsync();

        Assert.Equal(0, await table.Store.DeleteIdleAsync(await StampAsync(table, Key), () => true, default));

        Assert.NotNull(await table.StoredAsync());
    }

    [Fact]
    public async Task DeleteIdle_SomeAreIdle_DeletesThoseWithTheirTranscripts()
    {
        var table = await CreateAsync(azurite);
        foreach (var key in new[] { "idle-1", "idle-2", "back-again" })
        {
            await table.TurnElsewhereAsync(key);
        }
        var before = await UsedLaterAsync(table, "active");
        await table.TurnElsewhereAsync("back-again");

        Assert.Equal(2, await table.Store.DeleteIdleAsync(before, () => true, default));

        Assert.Equal(
            ["active", "back-again"],
            (await table.Table.RowsAsync()).Select(row => row.PartitionKey).Distinct()
        );
        Assert.Equal(2, (await table.TranscriptAsync("back-again")).Length);
    }

    [Fact]
    public async Task DeleteIdle_WhenThereIsNoMoreTime_LeavesTheRestForTheNextTime()
    {
        var table = await CreateAsync(azurite);
        foreach (var key in new[] { "idle-1", "idle-2", "idle-3" })
        {
            await table.TurnElsewhereAsync(key);
        }
        var before = await UsedLaterAsync(table, "zz-active");
        var left = 2;

        Assert.Equal(2, await table.Store.DeleteIdleAsync(before, () => left-- > 0, default));

        Assert.Equal(
            ["idle-3", "zz-active"],
            (await table.Table.RowsAsync()).Select(row => row.PartitionKey).Distinct()
        );
        Assert.Equal(1, await table.Store.DeleteIdleAsync(before, () => true, default));
    }

    [Fact]
    public async Task DeleteIdle_TheMemory_ForgetsWhatWasDeleted()
    {
        var table = await CreateAsync(azurite);
        await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default);

        await table.Store.DeleteIdleAsync(await UsedLaterAsync(table, "active"), () => true, default);

        Assert.Null(await table.Store.FindAsync(Key, fresh: false, default));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(250)]
    public async Task DeleteIdle_ALongTranscript_IsDeletedWhole(int lines)
    {
        var table = await CreateAsync(azurite);
        await TalkAsync(table, lines);

        Assert.Equal(1, await table.Store.DeleteIdleAsync(await UsedLaterAsync(table, "active"), () => true, default));

        Assert.Empty(await table.Table.RowsAsync(Key));
    }

    [Theory]
    [InlineData(0, 251)]
    [InlineData(1, 251)]
    [InlineData(2, 251)]
    [InlineData(3, 151)]
    [InlineData(4, 100)]
    public async Task DeleteIdle_AfterAnInterruption_GoesOnWhereItStopped(int works, int left)
    {
        var table = await CreateAsync(azurite);
        await TalkAsync(table, 250);
        var before = await UsedLaterAsync(table, "active");
        table.Wire.Fate = call => call < works ? Fate.Works : Fate.IsLost;
        await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Store.DeleteIdleAsync(before, () => true, default)
        );
        Assert.Equal(left, (await table.Table.RowsAsync(Key)).Count);
        table.Wire.Reset();

        Assert.Equal(1, await table.Store.DeleteIdleAsync(before, () => true, default));

        Assert.Empty(await table.Table.RowsAsync(Key));
    }

    [Fact]
    public async Task DeleteIdle_ItsAnswersAreLost_EverythingIsGoneAfterTheNextTime()
    {
        var table = await CreateAsync(azurite);
        await TalkAsync(table, 250);
        await table.TurnElsewhereAsync("idle");
        var before = await UsedLaterAsync(table, "active");
        table.Wire.Fate = call => call % 2 == 0 ? Fate.LosesItsAnswer : Fate.Works;

        await table.Store.DeleteIdleAsync(before, () => true, default);
        table.Wire.Reset();
        await table.Store.DeleteIdleAsync(before, () => true, default);
        await table.Store.DeleteIdleAsync(before, () => true, default);

        Assert.Equal(["active"], (await table.Table.RowsAsync()).Select(row => row.PartitionKey).Distinct());
    }

    [Fact]
    public async Task DeleteIdle_ATurnIsTakenMeanwhile_KeepsTheConversation()
    {
        var table = await CreateAsync(azurite);
        await TalkAsync(table, 5);
        await table.TurnElsewhereAsync("next");
        var before = await UsedLaterAsync(table, "zz-active");
        table.Wire.Before = call => call == 2 ? table.TurnElsewhereAsync() : Task.CompletedTask;

        Assert.Equal(1, await table.Store.DeleteIdleAsync(before, () => true, default));

        Assert.Equal(6, (await table.StoredAsync())!.LastSequence);
        Assert.Equal(6, (await table.TranscriptAsync()).Length);
        Assert.Null(await table.StoredAsync("next"));
    }

    [Fact]
    public async Task Save_AfterAnotherProcessDeletedIt_IsFalseAndTheTurnBeginsAnew()
    {
        var table = await CreateAsync(azurite);
        await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default);
        var remembered = await table.Store.FindAsync(Key, fresh: false, default);
        await table.Elsewhere.DeleteIdleAsync(await UsedLaterAsync(table, "active"), () => true, default);

        Assert.False(await table.Store.TrySaveAsync(remembered, Record(2), Lines(2, 2), default));
        Assert.Null(await table.Store.FindAsync(Key, fresh: true, default));
        Assert.True(await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default));

        Assert.Equal(["line 1"], await table.TranscriptAsync());
    }

    private static async Task TalkAsync(ConversationTable table, int lines)
    {
        for (var first = 1; first <= lines; first += 80)
        {
            var last = Math.Min(first + 79, lines);
            var before = await table.StoredAsync();
            Assert.True(await table.Elsewhere.TrySaveAsync(before, Record(last), Lines(first, last), default));
        }
    }

    /// <summary>Takes turns in another conversation until its stamp is later than all others, and gives the stamp.</summary>
    private static async Task<DateTimeOffset> UsedLaterAsync(ConversationTable table, string key)
    {
        var latest = (await table.Table.RowsAsync()).Max(row => row.Timestamp);
        DateTimeOffset stamp;
        do
        {
            await table.TurnElsewhereAsync(key);
            stamp = await StampAsync(table, key);
        } while (stamp <= latest);
        return stamp;
    }

    private static async Task<DateTimeOffset> StampAsync(ConversationTable table, string key) =>
        (await table.Table.GetEntityAsync<TableEntity>(key, "state")).Value.Timestamp!.Value;
}
