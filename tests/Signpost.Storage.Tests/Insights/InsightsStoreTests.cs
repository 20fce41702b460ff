using System.Collections.Immutable;
using Signpost.Storage.Conversations;
using Signpost.Storage.Insights;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Insights;

public class InsightsStoreTests(SharedAzurite azurite)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task WhatIsKept_IsCountedByTheDayOnWhichItBegan()
    {
        var (store, conversations, _) = await CreateAsync();
        await SaveAsync(conversations, "one", Today);
        await SaveAsync(conversations, "two", Today);
        await SaveAsync(conversations, "three", Today.AddDays(-2));

        Assert.Equal(2, (await store.CountAsync(Today.AddDays(-6), Today, default)).DaysChanged);

        Assert.Equal(
            [(Today.AddDays(-2), 1), (Today, 2)],
            (await store.ReadAsync(Today.AddDays(-6), Today, default)).Select(day => (day.Day, day.Started))
        );
    }

    [Fact]
    public async Task CountingAgain_ChangesNothing_WhereNothingHasChanged()
    {
        var (store, conversations, own) = await CreateAsync();
        await SaveAsync(conversations, "one", Today);
        await store.CountAsync(Today, Today, default);
        own.Wire.Reset();

        Assert.Equal(0, (await store.CountAsync(Today, Today, default)).DaysChanged);
        Assert.Equal(2, own.Wire.Calls);
    }

    [Fact]
    public async Task ConversationOfAnyLength_IsCounted()
    {
        var (store, conversations, _) = await CreateAsync();
        // Each of them takes up six characters where it is kept.
        await SaveAsync(conversations, "long", Today, new string('&', 70_000));

        Assert.Equal(new CountResult(1, 0), await store.CountAsync(Today, Today, default));

        Assert.Equal(1, Assert.Single(await store.ReadAsync(Today, Today, default)).Started);
    }

    [Theory]
    [InlineData("{\"key\":\"ada@example.org")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task ConversationThatCannotBeRead_IsLeftOut_AndTheOthersAreCounted(string kept)
    {
        var (store, conversations, own) = await CreateAsync();
        await SaveAsync(conversations, "a", Today);
        await own.Tables.Conversations.UpsertEntityAsync(new TableEntity("b", "state") { ["json"] = kept });
        await SaveAsync(conversations, "c", Today);

        Assert.Equal(new CountResult(1, 1), await store.CountAsync(Today, Today, default));

        Assert.Equal(2, Assert.Single(await store.ReadAsync(Today, Today, default)).Started);
    }

    [Fact]
    public async Task DayOnWhichMoreIsSaidThanARowHolds_KeepsWhatMostHaveSaid()
    {
        var (store, conversations, own) = await CreateAsync();
        for (var said = 0; said < 1_100; said += Course.MostUnmatched)
        {
            for (var who = 0; who < 2; who++)
            {
                await SaveAsync(conversations, $"{said}-{who}", Today, need: null, [.. Phrases(said)]);
            }
        }

        Assert.Equal(new CountResult(1, 0), await store.CountAsync(Today, Today, default));

        var day = Assert.Single(await store.ReadAsync(Today, Today, default));
        Assert.Equal(ConversationTally.MostPhrases, day.Unmatched.Length);
        Assert.All(await own.Tables.Insights.RowsAsync(), row => Assert.InRange(row.Size(), 1, 1024 * 1024));

        static IEnumerable<string> Phrases(int first) =>
            Enumerable.Range(first, Course.MostUnmatched).Select(i => $"{i:D4} {new string('ж', 75)}");
    }

    [Fact]
    public async Task TwoWhoCountAtOnce_WriteOneAfterTheOther()
    {
        var (store, conversations, own) = await CreateAsync();
        await SaveAsync(conversations, "one", Today);
        var elsewhere = own.FromElsewhere().Tables;
        ConversationStore others = new(elsewhere.Conversations, Guid.NewGuid);
        InsightsStore other = new(elsewhere.Insights, others);
        own.Wire.Reset();
        own.Wire.Before = async call =>
        {
            if (call == 2)
            {
                await SaveAsync(others, "two", Today);
                await other.CountAsync(Today, Today, default);
            }
        };

        await store.CountAsync(Today, Today, default);

        Assert.Equal(2, Assert.Single(await store.ReadAsync(Today, Today, default)).Started);
    }

    [Fact]
    public async Task WhatHasBeenErased_IsNoLongerCounted()
    {
        var (store, conversations, own) = await CreateAsync();
        await SaveAsync(conversations, "one", Today);
        await store.CountAsync(Today, Today, default);
        await own.Tables.Conversations.DeleteEntityAsync("one", "state");

        await store.CountAsync(Today, Today, default);

        Assert.Empty(await store.ReadAsync(Today, Today, default));
    }

    [Fact]
    public async Task DaysBeforeTheFirst_StandAsTheyAre()
    {
        var (store, conversations, own) = await CreateAsync();
        await SaveAsync(conversations, "one", Today.AddDays(-3));
        await store.CountAsync(Today.AddDays(-3), Today, default);
        await own.Tables.Conversations.DeleteEntityAsync("one", "state");

        await store.CountAsync(Today.AddDays(-2), Today, default);

        Assert.Equal(1, Assert.Single(await store.ReadAsync(Today.AddDays(-9), Today, default)).Started);
    }

    [Fact]
    public async Task WhatIsWritten_HoldsNoKeyOfAConversation()
    {
        var (store, conversations, own) = await CreateAsync();
        await SaveAsync(conversations, "a-telling-key", Today);
        await store.CountAsync(Today, Today, default);

        await foreach (var row in own.Tables.Insights.QueryAsync<TableEntity>())
        {
            Assert.DoesNotContain(row, property => $"{property.Value}".Contains("telling", StringComparison.Ordinal));
        }
    }

    private async Task<(InsightsStore Store, ConversationStore Conversations, OwnTables Own)> CreateAsync()
    {
        var own = await OwnTables.CreateAsync(azurite);
        var conversations = new ConversationStore(own.Tables.Conversations, Guid.NewGuid);
        return (new InsightsStore(own.Tables.Insights, conversations), conversations, own);
    }

    private static async Task SaveAsync(
        ConversationStore conversations,
        string key,
        DateOnly begun,
        string? need = null,
        params ImmutableArray<string> phrases
    )
    {
        var record = new ConversationRecord
        {
            Conversation = new()
            {
                Key = key,
                JourneyVersion = "0123456789abcdef",
                Node = "where",
                Trail = new([new("who", "company")]),
                Draft = need is null ? null : new() { Opened = begun, Need = need },
                Course = new Course
                {
                    Begun = begun,
                    Unmatched = [.. phrases.Select(phrase => new UnmatchedPhrase("where", phrase))],
                },
            },
        };
        Assert.True(await conversations.TrySaveAsync(null, record, [new TranscriptLine(1, "hello")], default));
    }
}
