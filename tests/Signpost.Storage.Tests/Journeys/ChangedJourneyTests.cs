using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>Rows that somebody has changed in storage, or that another release wrote.</summary>
public sealed class ChangedJourneyTests(SharedAzurite azurite)
{
    private static readonly Journey Small = SomeJourneys.Named("Hello.");
    private static readonly Journey Large = SomeJourneys.OfManyRows("Hello.", 2);

    public static TheoryData<string, Func<TableEntity, TableEntity>> Changes =>
        new()
        {
            { "another word", row => With(row, row.GetString("json")!.Replace("Hello.", "Howdy.")) },
            { "no JSON any more", row => With(row, "{") },
            { "another thing", row => With(row, "null") },
            { "two nodes of one id", row => With(row, row.GetString("json")!.Replace("results", "who")) },
            { "no text at all", row => new TableEntity(row.PartitionKey, row.RowKey) },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Read_ARowWasChanged_IsRefusedUntilItIsPublishedAgain(
        string how,
        Func<TableEntity, TableEntity> change
    )
    {
        var tables = await PublishedAsync(Small);
        var first = (await tables.Table.RowsAsync(Small.Version))[0];
        await tables.Table.UpsertEntityAsync(change(first), TableUpdateMode.Replace);

        await AssertRefusedUntilPublishedAgainAsync(tables, Small, how);
    }

    [Fact]
    public async Task Read_ALaterRowIsMissing_IsRefusedUntilItIsPublishedAgain()
    {
        var tables = await PublishedAsync(Large);
        var last = (await tables.Table.RowsAsync(Large.Version))[^1];
        await tables.Table.DeleteEntityAsync(last.PartitionKey, last.RowKey);

        await AssertRefusedUntilPublishedAgainAsync(tables, Large, "a row is missing");
    }

    [Theory]
    [InlineData("""{"greeting":"All that an older release had."}""")]
    [InlineData(
        """{"future":1,"greeting":"","start":"","consent":{"version":"","text":""},"questions":[],"outcomes":[],"schemes":[],"terms":[]}"""
    )]
    public async Task Read_ThisReleaseCannotReadTheForm_IsNull(string json)
    {
        var tables = await JourneyTables.CreateAsync(azurite);

        Assert.Null(await tables.Store.ReadAsync(await StoredAsync(tables, json), default));
    }

    [Fact]
    public async Task Read_AnotherReleaseWroteMoreThanThisOneKnows_IsServedUnderItsVersion()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var json = JsonSerializer.Serialize(Small.Content, JourneyJson.Default.JourneyContent);
        var version = await StoredAsync(tables, json.Replace("{\"greeting\"", "{\"future\":1,\"greeting\""));

        var journey = await tables.Store.ReadAsync(version, default);

        Assert.Equal(version, journey!.Version);
        Assert.NotEqual(version, Small.Version);
        Assert.Equal(Small.Content.Greeting, journey.Content.Greeting);
    }

    private static async Task<string> StoredAsync(JourneyTables tables, string json)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));
        await tables.Table.AddEntityAsync(new TableEntity(version, "part|0000") { ["json"] = json });
        return version;
    }

    private static TableEntity With(TableEntity row, string json) =>
        new(row.PartitionKey, row.RowKey) { ["json"] = json };

    private async Task<JourneyTables> PublishedAsync(Journey journey)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(journey);
        return tables;
    }

    private static async Task AssertRefusedUntilPublishedAgainAsync(JourneyTables tables, Journey journey, string how)
    {
        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            tables.Store.ReadAsync(journey.Version, default)
        );
        Assert.True(
            refused.Message
                == $"The stored journey {journey.Version} has been changed since it was published. Publish it again.",
            how
        );

        Assert.False(await tables.Elsewhere.PublishAsync(journey, default));
        var mended = await tables.Store.ReadAsync(journey.Version, default);
        Assert.Equal(SomeJourneys.Json(journey), SomeJourneys.Json(mended!));
    }
}
