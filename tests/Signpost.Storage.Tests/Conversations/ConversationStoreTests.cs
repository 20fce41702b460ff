using Signpost.Storage.Conversations;
using Signpost.Testing;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

public sealed class ConversationStoreTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Find_NoSuchConversation_IsNullAtTheCostOfOneCall()
    {
        var table = await CreateAsync(azurite);

        Assert.Null(await table.Store.FindAsync(Key, fresh: false, default));
        Assert.Equal(1, table.Wire.Calls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("in-1")]
    public async Task Save_TheFirstTurn_IsFoundFromElsewhere(string? inputId)
    {
        var table = await CreateAsync(azurite);

        Assert.True(await table.Store.TrySaveAsync(null, Record(2, inputId), Lines(1, 2), default));

        AssertSame(Record(2, inputId), await table.StoredAsync());
        Assert.Equal(["line 1", "line 2"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_ALaterTurn_ReplacesTheStateAndAddsToTheTranscript()
    {
        var table = await CreateAsync(azurite);
        var before = await table.TurnElsewhereAsync();

        Assert.True(await table.Store.TrySaveAsync(before, Record(3), Lines(2, 3), default));

        AssertSame(Record(3), await table.StoredAsync());
        Assert.Equal(["line 1", "line 2", "line 3"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_NoLines_StoresTheState()
    {
        var table = await CreateAsync(azurite);

        Assert.True(await table.Store.TrySaveAsync(null, Record(0, "in"), [], default));

        AssertSame(Record(0, "in"), await table.StoredAsync());
        Assert.Empty(await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_TheFirstTurnOfAConversationThatExists_IsFalseAndStoresNothing()
    {
        var table = await CreateAsync(azurite);
        var stored = await table.TurnElsewhereAsync();

        Assert.False(await table.Store.TrySaveAsync(null, Record(5), Lines(4, 5), default));

        Assert.Equal(stored.ETag, (await table.StoredAsync())!.ETag);
        Assert.Equal(["line 1"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_AnotherTurnCameFirst_IsFalseAndStoresNothing()
    {
        var table = await CreateAsync(azurite);
        var before = await table.TurnElsewhereAsync();
        var other = await table.TurnElsewhereAsync();

        Assert.False(await table.Store.TrySaveAsync(before, Record(12), Lines(11, 12), default));

        Assert.Equal(other.ETag, (await table.StoredAsync())!.ETag);
        Assert.Equal(["line 1", "line 2"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_ALineOfThatNumberExists_IsFalseAndStoresNothing()
    {
        var table = await CreateAsync(azurite);
        var before = await table.TurnElsewhereAsync();

        Assert.False(
            await table.Store.TrySaveAsync(
                before,
                Record(2),
                [new(2, "new"), new(1, "in the place of another")],
                default
            )
        );

        Assert.Equal(before.ETag, (await table.StoredAsync())!.ETag);
        Assert.Equal(["line 1"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Save_TheConversationWasDeletedMeanwhile_IsFalseAndTheNextFindBeginsAnew()
    {
        var table = await CreateAsync(azurite);
        var before = await table.TurnElsewhereAsync();
        await table.Table.DeleteEntityAsync(Key, "state");

        Assert.False(await table.Store.TrySaveAsync(before, Record(2), Lines(2, 2), default));

        Assert.Null(await table.Store.FindAsync(Key, fresh: false, default));
        Assert.Equal(["line 1"], await table.TranscriptAsync());
    }

    [Fact]
    public async Task Turns_FromOneProcess_CostOneCallEach()
    {
        var table = await CreateAsync(azurite);

        for (var turn = 1; turn <= 5; turn++)
        {
            var before = turn == 1 ? null : await table.Store.FindAsync(Key, fresh: false, default);
            Assert.True(await table.Store.TrySaveAsync(before, Record(turn, $"in-{turn}"), Lines(turn, turn), default));
            Assert.Equal(turn, table.Wire.Calls);
        }

        AssertSame(Record(5, "in-5"), await table.StoredAsync());
        Assert.Equal(5, (await table.TranscriptAsync()).Length);
    }

    [Fact]
    public async Task Find_AfterASave_IsWhatIsStored()
    {
        var table = await CreateAsync(azurite);
        await table.Store.TrySaveAsync(null, Record(2, "in"), Lines(1, 2), default);

        var remembered = await table.Store.FindAsync(Key, fresh: false, default);
        Assert.Equal(1, table.Wire.Calls);
        var read = await table.Store.FindAsync(Key, fresh: true, default);
        Assert.Equal(2, table.Wire.Calls);

        AssertSame(read, remembered);
        Assert.Equal(read!.ETag, remembered!.ETag);
    }

    [Fact]
    public async Task Find_Fresh_SeesWhatAnotherProcessSavedAndRemembersIt()
    {
        var table = await CreateAsync(azurite);
        await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default);
        var other = await table.TurnElsewhereAsync();

        var stale = await table.Store.FindAsync(Key, fresh: false, default);
        var fresh = await table.Store.FindAsync(Key, fresh: true, default);
        var remembered = await table.Store.FindAsync(Key, fresh: false, default);

        Assert.Equal([1, 2, 2], new[] { stale, fresh, remembered }.Select(record => record!.LastSequence));
        Assert.Equal(other.ETag, remembered!.ETag);
    }

    [Fact]
    public async Task Find_AfterALostRace_AsksStorage()
    {
        var table = await CreateAsync(azurite);
        await table.Store.TrySaveAsync(null, Record(1), Lines(1, 1), default);
        var stale = await table.Store.FindAsync(Key, fresh: false, default);
        var other = await table.TurnElsewhereAsync();
        Assert.False(await table.Store.TrySaveAsync(stale, Record(2), Lines(2, 2), default));
        table.Wire.Reset();

        var found = await table.Store.FindAsync(Key, fresh: false, default);

        Assert.Equal(other.ETag, found!.ETag);
        Assert.Equal(1, table.Wire.Calls);
    }

    [Fact]
    public async Task Turns_FromManyProcessesAtOnce_AllCount()
    {
        var table = await CreateAsync(azurite);
        const int Turns = 8;

        await Task.WhenAll(
            Enumerable
                .Range(0, Turns)
                .Select(i => TakeTurnAsync(new ConversationStore(table.Table, Guid.NewGuid), $"in-{i}"))
        );

        var lines = await table.Elsewhere.ReadTranscriptAsync(Key, 0, 1000, default);
        Assert.Equal(Enumerable.Range(1, Turns).Select(i => (long)i), lines.Select(line => line.Sequence));
        Assert.Equal(Turns, lines.Select(line => line.Content).Distinct().Count());
        Assert.Equal(Turns, (await table.StoredAsync())!.LastSequence);
    }

    [Fact]
    public async Task Conversations_OfOtherKeys_AreLeftAlone()
    {
        var table = await CreateAsync(azurite);
        string[] keys = ["a", "A", "a'b", "a b", "ä-😀", "state", new('k', 200)];
        foreach (var key in keys)
        {
            await table.TurnElsewhereAsync(key);
        }

        await table.TurnElsewhereAsync("a");

        var turns = await Task.WhenAll(keys.Select(async key => (await table.StoredAsync(key))!.LastSequence));
        Assert.Equal([2, 1, 1, 1, 1, 1, 1], turns);
        Assert.Equal(["line 1"], await table.TranscriptAsync("A"));
    }

    private static async Task TakeTurnAsync(ConversationStore store, string input)
    {
        for (bool saved = false, fresh = false; !saved; fresh = true)
        {
            var before = await store.FindAsync(Key, fresh, default);
            var next = (before?.LastSequence ?? 0) + 1;
            saved = await store.TrySaveAsync(before, Record(next, input), [new(next, input)], default);
        }
    }
}
