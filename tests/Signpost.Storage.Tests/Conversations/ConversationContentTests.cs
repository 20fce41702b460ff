using FsCheck;
using FsCheck.Fluent;
using Signpost.Storage.Tables;
using Signpost.Testing;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

/// <summary>What people and channels may say, up to the limits that the ports name.</summary>
public sealed class ConversationContentTests(SharedAzurite azurite)
{
    private const int Longest = 30_000;

    [Theory]
    [InlineData("ß")]
    [InlineData("語")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData("\u0001")]
    public async Task Save_TenLinesAndAnAnswerOfTheGreatestLength_AreKept(string letter)
    {
        var text = string.Concat(Enumerable.Repeat(letter, Longest / letter.Length));
        var table = await CreateAsync(azurite);
        TranscriptLine[] lines = [.. Enumerable.Range(1, 10).Select(i => new TranscriptLine(i, text))];
        var record = Record(10) with { Handled = [Handled("in", text)] };

        Assert.True(await table.Store.TrySaveAsync(null, record, lines, default));

        AssertSame(record, await table.StoredAsync());
        Assert.Equal(lines, await table.Elsewhere.ReadTranscriptAsync(Key, 0, 10, default));
        Assert.All(await table.Table.RowsAsync(), row => Assert.InRange(row.Size(), 1, 1024 * 1024));
    }

    [Fact]
    public async Task Any_conversation_is_found_as_it_was_saved()
    {
        var table = await CreateAsync(azurite);
        Prop.ForAll(
                SomeTexts.OfEveryLength().ArrayOf(6).ToArbitrary(),
                texts => IsFoundAsync(table, texts).GetAwaiter().GetResult()
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public async Task Save_AnswerShorterThanTheOneBefore_LeavesNothingOfIt()
    {
        var table = await CreateAsync(azurite);
        var longer = Record(1) with { Handled = [Handled("in", new string('x', 70_000))] };
        await table.Store.TrySaveAsync(null, longer, [], default);
        var before = await table.StoredAsync();
        var shorter = Record(1) with { Handled = [Handled("in", "x")] };

        await table.Store.TrySaveAsync(before, shorter, [], default);

        AssertSame(shorter, await table.StoredAsync());
    }

    [Fact]
    public async Task Find_WhatIsStoredIsDamaged_IsUnavailable()
    {
        var table = await CreateAsync(azurite);
        await table.TurnElsewhereAsync();
        await table.Table.UpsertEntityAsync(new TableEntity(Key, "state") { ["json"] = "Ada, ada@example.org" });

        var unavailable = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
            await table.Store.FindAsync(Key, fresh: true, default)
        );

        Assert.Equal("Storage could not read a conversation: what it holds cannot be read.", unavailable.Message);
    }

    private static async Task IsFoundAsync(ConversationTable table, string[] texts)
    {
        var key = $"directline-{Guid.NewGuid():N}";
        ConversationRecord record = new()
        {
            Conversation = new()
            {
                Key = key,
                JourneyVersion = texts[0],
                Node = texts[1],
                Trail = new([new(texts[2], texts[3])]),
                Draft = new() { Opened = DateOnly.MaxValue, Need = texts[4] },
                Offered = [new(texts[3], texts[4])],
            },
            LastSequence = 1,
            Handled =
            [
                Handled(texts[0].Length > 1000 ? "in" : texts[0], texts[5]),
                Handled("earlier", texts[2]) with
                {
                    Print = texts[1],
                    Moment = texts[4],
                },
                Handled("no answer", null),
                Handled(null, texts[3]),
            ],
        };

        Assert.True(await table.Store.TrySaveAsync(null, record, [new(1, texts[5])], default));

        AssertSame(record, await table.StoredAsync(key));
        Assert.Equal([texts[5]], await table.TranscriptAsync(key));
    }
}
