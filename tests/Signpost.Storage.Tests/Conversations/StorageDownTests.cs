using Signpost.Storage.Conversations;
using Signpost.Storage.Tables;
using Signpost.Testing;
using static Signpost.Storage.Tests.Conversations.ConversationTable;

namespace Signpost.Storage.Tests.Conversations;

public sealed class StorageDownTests(SharedAzurite azurite)
{
    private static readonly Dictionary<string, Func<ConversationStore, CancellationToken, Task>> Calls = new()
    {
        ["read a conversation"] = (store, cancel) => store.FindAsync(Key, fresh: true, cancel).AsTask(),
        ["save a turn"] = (store, cancel) => store.TrySaveAsync(null, Record(1, "in"), Lines(1, 1), cancel),
        ["read a transcript"] = (store, cancel) => store.ReadTranscriptAsync(Key, 0, 10, cancel),
        ["delete idle conversations"] = (store, cancel) =>
            store.DeleteIdleAsync(DateTimeOffset.MaxValue, () => true, cancel),
    };

    public static TheoryData<string> EveryCall => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Every_call_says_that_storage_does_not_answer_and_nothing_about_anybody(string what)
    {
        var table = await CreateAsync(azurite);
        table.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(() => Calls[what](table.Store, default));

        Assert.Equal($"Storage could not {what}: it does not answer.", down.Message);
        AssertNamesNobody($"{down}");
        Assert.Equal(4, table.Wire.Calls);
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Every_call_with_nobody_at_the_address_is_unavailable(string what)
    {
        TableClientOptions options = new();
        options.Retry.MaxRetries = 0;
        const string Nobody = "AccountName=nobody;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:1/nobody/";
        SignpostTables tables = new(new TableServiceClient(Nobody, options));

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            Calls[what](new ConversationStore(tables.Conversations, Guid.NewGuid), default)
        );

        Assert.Equal($"Storage could not {what}: it does not answer.", down.Message);
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Every_call_that_the_service_refuses_names_its_code_only(string what)
    {
        var own = await azurite.StartedAsync();
        var wrongKey = own.ConnectionString.Replace("AccountKey=", "AccountKey=AAAA", StringComparison.Ordinal);
        SignpostTables tables = new(new TableServiceClient(wrongKey), "refused");

        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            Calls[what](new ConversationStore(tables.Conversations, Guid.NewGuid), default)
        );

        Assert.StartsWith($"Storage could not {what}: it answered 403 ", refused.Message, StringComparison.Ordinal);
        AssertNamesNobody($"{refused}");
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Every_call_that_is_cancelled_is_cancelled(string what)
    {
        var table = await CreateAsync(azurite);
        using CancellationTokenSource left = new();
        table.Wire.Before = _ => left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calls[what](table.Store, left.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calls[what](table.Store, left.Token));
    }

    [Theory]
    [InlineData("save a turn")]
    [InlineData("read a transcript")]
    [InlineData("delete idle conversations")]
    public async Task Calls_without_tables_say_what_to_do(string what)
    {
        var table = await NotCreatedAsync(azurite);

        var missing = await Assert.ThrowsAsync<StorageUnavailableException>(() => Calls[what](table.Store, default));

        Assert.Equal(
            $"Storage could not {what}: the tables have not been created. Publish a journey, which creates them.",
            missing.Message
        );
    }

    private static void AssertNamesNobody(string text) =>
        Assert.All([Key, "Ada ", "answer to"], secret => Assert.DoesNotContain(secret, text));
}
