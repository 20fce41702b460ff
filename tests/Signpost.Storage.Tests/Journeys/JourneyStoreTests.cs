using FsCheck;
using FsCheck.Fluent;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

public sealed class JourneyStoreTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Any_journey_that_is_published_is_read_back_as_it_was()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        Prop.ForAll(SomeJourneys.Any(), journey => IsReadBackAsync(tables, journey).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory]
    [InlineData(51)]
    [InlineData(350)]
    public async Task Publish_ManyNodes_AreReadBackInOrder(int each) =>
        await IsReadBackAsync(await JourneyTables.CreateAsync(azurite), SomeJourneys.OfManyNodes(each));

    [Fact]
    public async Task Publish_MoreThanFourMebibytes_AreReadBackFromRowsThatFit()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var journey = SomeJourneys.OfManyRows("Hello.", 9);

        await IsReadBackAsync(tables, journey);

        var rows = await tables.Table.RowsAsync(journey.Version);
        Assert.InRange(rows.Count, 9, 11);
        Assert.All(rows, row => Assert.InRange(row.Size(), 1, 1024 * 1024));
    }

    [Fact]
    public async Task Publish_AnOrdinaryJourney_CostsThreeCallsAndReadingItOne()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var journey = SomeJourneys.OfManyNodes(100);

        await tables.Store.PublishAsync(journey, default);
        Assert.Equal(3, tables.Wire.Calls);

        tables.Wire.Reset();
        await tables.Store.ReadAsync(journey.Version, default);
        Assert.Equal(1, tables.Wire.Calls);
    }

    [Fact]
    public async Task Publish_TheCurrentOneAgain_ChangesNothingAndReturnsFalse()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var journey = await tables.PublishedAsync(SomeJourneys.Named("Hello."));
        var before = await tables.Table.RowsAsync("published");

        Assert.False(await tables.Store.PublishAsync(journey, default));

        var after = await tables.Table.RowsAsync("published");
        Assert.Equal(before.Select(row => row.ETag), after.Select(row => row.ETag));
        Assert.Equal(2, after.Count);
    }

    [Fact]
    public async Task Publish_AnEarlierOneAgain_MakesItCurrentAndAddsToTheHistory()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var first = await tables.PublishedAsync(SomeJourneys.Named("One."));
        var second = await tables.PublishedAsync(SomeJourneys.Named("Two."));

        Assert.True(await tables.Store.PublishAsync(first, default));

        Assert.Equal(first.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        Assert.Equal([first.Version, second.Version, first.Version], await tables.HistoryAsync());
        Assert.NotNull(await tables.Elsewhere.ReadAsync(second.Version, default));
    }

    [Fact]
    public async Task Publish_WritesWhenItHappened()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var now = tables.Clock.GetUtcNow();
        await tables.PublishedAsync(SomeJourneys.Named("Hello."));

        Assert.All(
            await tables.Table.RowsAsync("published"),
            row => Assert.Equal(now, row.GetDateTimeOffset("publishedAt"))
        );
    }

    [Fact]
    public async Task CurrentVersion_NothingPublished_IsNull()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        Assert.Null(await tables.Store.CurrentVersionAsync(default));
    }

    [Theory]
    [InlineData("0123456789abcdef", 1)]
    [InlineData("published", 0)]
    [InlineData("", 0)]
    [InlineData("0123456789ABCDEF", 0)]
    [InlineData("a' or PartitionKey g", 0)]
    [InlineData("\u0000/\\#?%0123456789", 0)]
    public async Task Read_NoSuchVersion_IsNull(string version, int calls)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(SomeJourneys.Named("Hello."));

        Assert.Null(await tables.Store.ReadAsync(version, default));
        Assert.Equal(calls, tables.Wire.Calls);
    }

    [Fact]
    public async Task Publish_WithoutTables_SaysWhatToDo()
    {
        var tables = await JourneyTables.NotCreatedAsync(azurite);

        var unavailable = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            tables.Store.PublishAsync(SomeJourneys.Named("Hello."), default)
        );

        Assert.Equal(
            "Storage could not write a journey: the tables have not been created. Publish a journey, which creates them.",
            unavailable.Message
        );
    }

    private static async Task IsReadBackAsync(JourneyTables tables, Journey journey)
    {
        await tables.Store.PublishAsync(journey, default);

        Assert.Equal(journey.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        var read = await tables.Elsewhere.ReadAsync(journey.Version, default);
        Assert.Equal(journey.Version, read?.Version);
        Assert.Equal(SomeJourneys.Json(journey), SomeJourneys.Json(read!));
    }
}
