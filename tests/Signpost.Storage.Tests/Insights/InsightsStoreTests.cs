using Signpost.Storage.Conversations;
using Signpost.Storage.Insights;
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

        Assert.Equal(2, await store.CountAsync(Today.AddDays(-6), Today, default));

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

        Assert.Equal(0, await store.CountAsync(Today, Today, default));
        Assert.Equal(2, own.Wire.Calls);
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

        await foreach (var row in own.Tables.Insights.QueryAsync<Signpost.Storage.Tables.TableEntity>())
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

    private static async Task SaveAsync(ConversationStore conversations, string key, DateOnly begun)
    {
        var record = new ConversationRecord
        {
            Conversation = new()
            {
                Key = key,
                JourneyVersion = "0123456789abcdef",
                Node = "where",
                Trail = new([new("who", "company")]),
                Course = new Course { Begun = begun },
            },
        };
        Assert.True(await conversations.TrySaveAsync(null, record, [new TranscriptLine(1, "hello")], default));
    }
}
