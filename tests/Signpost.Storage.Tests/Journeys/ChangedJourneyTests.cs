using System.Security.Cryptography;
using System.Text;
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
        JourneyTables tables = await PublishedAsync(Small);
        TableEntity first = (await tables.Table.RowsAsync(Small.Version))[0];
        await tables.Table.UpsertEntityAsync(change(first), TableUpdateMode.Replace);

        await AssertRefusedUntilPublishedAgainAsync(tables, Small, how);
    }

    [Fact]
    public async Task Read_ALaterRowIsMissing_IsRefusedUntilItIsPublishedAgain()
    {
        JourneyTables tables = await PublishedAsync(Large);
        TableEntity last = (await tables.Table.RowsAsync(Large.Version))[^1];
        await tables.Table.DeleteEntityAsync(last.PartitionKey, last.RowKey);

        await AssertRefusedUntilPublishedAgainAsync(tables, Large, "a row is missing");
    }

    [Theory]
    [InlineData("""{"greeting":"All that an older release had."}""")]
    [InlineData(
        """{"future":1,"greeting":"","start":"","consent":{"version":"","text":""},"questions":[],"outcomes":[],"schemes":[],"terms":[]}"""
    )]
    public async Task Read_AnotherReleaseWroteItInAnotherForm_IsNull(string json)
    {
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
        string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));
        await tables.Table.AddEntityAsync(new TableEntity(version, "part|0000") { ["json"] = json });

        Assert.Null(await tables.Store.ReadAsync(version, default));
    }

    private static TableEntity With(TableEntity row, string json) =>
        new(row.PartitionKey, row.RowKey) { ["json"] = json };

    private async Task<JourneyTables> PublishedAsync(Journey journey)
    {
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
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
        Journey? mended = await tables.Store.ReadAsync(journey.Version, default);
        Assert.Equal(SomeJourneys.Json(journey), SomeJourneys.Json(mended!));
    }
}
