using Signpost.Testing;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

/// <summary>A save that was carried out but whose answer nobody heard, so that the pipeline sends it again.</summary>
public sealed class LostAnswerTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_ItsAnswerIsLost_IsRecognisedAsOurOwn(bool isFirstTurn)
    {
        var table = await CreateAsync(azurite);
        var before = isFirstTurn ? null : await table.TurnElsewhereAsync();
        long next = isFirstTurn ? 1 : 2;
        table.Wire.Fate = call => call == 0 ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await table.Store.TrySaveAsync(before, Record(next, "in"), Lines(next, next), default));

        Assert.Equal(3, table.Wire.Calls);
        AssertSame(Record(next, "in"), await table.StoredAsync());
        Assert.Equal(next, (await table.TranscriptAsync()).Length);
        var remembered = await table.Store.FindAsync(Key, fresh: false, default);
        Assert.Equal((await table.StoredAsync())!.ETag, remembered!.ETag);
        Assert.Equal(3, table.Wire.Calls);
    }

    [Fact]
    public async Task Save_TheWayThereIsLostAndAnotherTurnComesFirst_IsFalse()
    {
        var table = await CreateAsync(azurite);
        var before = await table.TurnElsewhereAsync();
        table.Wire.Fate = call => call == 0 ? Fate.IsLost : Fate.Works;
        table.Wire.Before = call => call == 1 ? table.TurnElsewhereAsync() : Task.CompletedTask;

        Assert.False(await table.Store.TrySaveAsync(before, Record(2, "ours"), [new(2, "ours")], default));

        Assert.Equal(["line 1", "line 2"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_EveryAnswerIsLost_ThrowsAndTheMemoryIsNotUsed()
    {
        var table = await CreateAsync(azurite);
        Assert.True(await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default));
        var before = await table.Store.FindAsync(Key, fresh: false, default);
        table.Wire.Fate = _ => Fate.LosesItsAnswer;

        await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Store.TrySaveAsync(before, Record(2, "in"), Lines(2, 2), default)
        );

        table.Wire.Reset();
        AssertSame(Record(2, "in"), await table.Store.FindAsync(Key, fresh: false, default));
        Assert.Equal(["line 1", "line 2"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_CancelledOnTheWay_IsCancelledAndTheMemoryIsNotUsed()
    {
        var table = await CreateAsync(azurite);
        Assert.True(await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default));
        var before = await table.Store.FindAsync(Key, fresh: false, default);
        using CancellationTokenSource left = new();
        table.Wire.Before = _ => left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            table.Store.TrySaveAsync(before, Record(2), Lines(2, 2), left.Token)
        );

        var other = await table.TurnElsewhereAsync();
        table.Wire.Reset();
        Assert.Equal(other.ETag, (await table.Store.FindAsync(Key, fresh: false, default))!.ETag);
        Assert.Equal(1, table.Wire.Calls);
    }
}
