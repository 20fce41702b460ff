using FsCheck;
using FsCheck.Fluent;
using Signpost.Testing;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

public sealed class TranscriptTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Read_NoSuchConversation_IsEmpty()
    {
        var table = await CreateAsync(azurite);
        Assert.Empty(await table.Store.ReadTranscriptAsync(Key, 0, 10, default));
    }

    [Fact]
    public async Task Any_part_of_a_transcript_is_read_in_order()
    {
        var table = await CreateAsync(azurite);
        const int Last = 120;
        await table.Store.TrySaveAsync(null, Record(60), Lines(1, 60), default);
        var before = await table.Store.FindAsync(Key, fresh: false, default);
        await table.Store.TrySaveAsync(before, Record(Last), Lines(61, Last), default);
        await table.TurnElsewhereAsync("another");

        Prop.ForAll(
                Gen.Choose(-1, Last + 2).ToArbitrary(),
                Gen.OneOf(Gen.Choose(1, 10), Gen.Choose(1, 1000)).ToArbitrary(),
                (after, most) =>
                {
                    var read = table.Store.ReadTranscriptAsync(Key, after, most, default).GetAwaiter().GetResult();
                    Assert.Equal(Lines(1, Last).Where(line => line.Sequence > after).Take(most), read);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public async Task Read_APage_CostsOneCall()
    {
        var table = await CreateAsync(azurite);
        await table.Store.TrySaveAsync(null, Record(60), Lines(1, 60), default);
        table.Wire.Reset();

        Assert.Equal(10, (await table.Store.ReadTranscriptAsync(Key, 25, 10, default)).Count);
        Assert.Equal(1, table.Wire.Calls);
    }

    [Fact]
    public async Task Read_MoreLinesThanAPageOfStorageHolds_StopsAtTheMost()
    {
        var table = await CreateAsync(azurite);
        for (var first = 1; first <= 1000; first += 90)
        {
            var before = await table.Store.FindAsync(Key, fresh: false, default);
            Assert.True(await table.Store.TrySaveAsync(before, Record(first + 89), Lines(first, first + 89), default));
        }

        Assert.Equal(Lines(1, 1000), await table.Store.ReadTranscriptAsync(Key, 0, 1000, default));
        Assert.Equal(Lines(1001, 1080), await table.Store.ReadTranscriptAsync(Key, 1000, 1000, default));
    }

    [Fact]
    public async Task Read_SequenceBeyondThirtyTwoBits_IsKept()
    {
        var table = await CreateAsync(azurite);
        TranscriptLine[] lines = [new(9, "a"), new(10, "b"), new(5_000_000_000, "c"), new(5_000_000_001, "d")];
        await table.Store.TrySaveAsync(null, Record(1), lines, default);

        Assert.Equal(lines, await table.Store.ReadTranscriptAsync(Key, 0, 10, default));
        Assert.Equal([lines[3]], await table.Store.ReadTranscriptAsync(Key, 5_000_000_000, 10, default));
    }
}
