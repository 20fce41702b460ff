using Signpost.Storage.Journeys;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

public sealed class HistoryTests(SharedAzurite azurite)
{
    private static readonly Journey One = SomeJourneys.Named("One.");
    private static readonly Journey Two = SomeJourneys.Named("Two.");
    private static readonly DateTimeOffset Noon = new ManualTimeProvider().GetUtcNow();

    [Fact]
    public async Task History_NothingPublished_IsEmpty()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        Assert.Empty(await tables.Store.HistoryAsync(default));
    }

    [Fact]
    public async Task History_WithoutTables_SaysWhatToDo()
    {
        var tables = await JourneyTables.NotCreatedAsync(azurite);

        var unavailable = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            tables.Store.HistoryAsync(default)
        );

        Assert.StartsWith("Storage could not read what has been published: the tables", unavailable.Message);
    }

    [Fact]
    public async Task History_IsNewestFirst_WithWhoAndWhenAndHow()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await PublishAsync(tables, One, "Ada");
        await PublishAsync(tables, Two, "Grace O'Example 😀");
        await tables.Store.RollbackAsync(null, "ops@example.org", default);

        Assert.Equal(
            [
                new(One.Version, Noon.AddMinutes(2), "ops@example.org", PublicationKind.Rollback, IsCurrent: true),
                new(Two.Version, Noon.AddMinutes(1), "Grace O'Example 😀", PublicationKind.Publish, IsCurrent: false),
                new(One.Version, Noon, "Ada", PublicationKind.Publish, IsCurrent: false),
            ],
            await tables.Elsewhere.HistoryAsync(default)
        );
    }

    [Fact]
    public async Task History_OfThePointer_SaysTheSameAsItsRow()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await PublishAsync(tables, One, "Ada");

        var rows = await tables.Table.RowsAsync("published");

        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal("Ada", row.GetString("publishedBy")));
        Assert.All(rows, row => Assert.Equal("publish", row.GetString("kind")));
        Assert.Equal(rows[0].RowKey, rows[1].GetString("publication"));
    }

    [Fact]
    public async Task History_PublishingTheCurrentOneAgain_AddsNothingAndKeepsWhoDidIt()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await PublishAsync(tables, One, "Ada");

        Assert.False(await tables.Store.PublishAsync(One, "Grace", progress: null, default));

        Assert.Equal("Ada", Assert.Single(await tables.Store.HistoryAsync(default)).By);
    }

    [Fact]
    public async Task History_OfAReleaseThatAskedNobodysName_IsReadAndGoneOnWith()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await PublishedLongAgoAsync(tables, Two, Noon.AddDays(-2));
        await PublishedLongAgoAsync(tables, One, Noon.AddDays(-1));

        Assert.Equal(
            [
                new(One.Version, Noon.AddDays(-1), By: null, PublicationKind.Publish, IsCurrent: true),
                new(Two.Version, Noon.AddDays(-2), By: null, PublicationKind.Publish, IsCurrent: false),
            ],
            await tables.Store.HistoryAsync(default)
        );
        Assert.False(await tables.Store.PublishAsync(One, default));
        Assert.IsType<RollbackResult.RolledBack>(await tables.Store.RollbackAsync(null, "Ada", default));
        Assert.Equal(Two.Version, (await tables.Store.HistoryAsync(default))[0].Version);
    }

    [Fact]
    public async Task History_OfMachinesWhoseClocksDiffer_IsInTheOrderInWhichVersionsBecameCurrent()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await PublishAsync(tables, One, "Ada");
        var behind = tables.Somewhere(new ManualTimeProvider(Noon.AddHours(-3)));

        await behind.PublishAsync(Two, default);
        await behind.PublishAsync(One, default);
        await behind.PublishAsync(Two, default);

        var history = await tables.Store.HistoryAsync(default);
        Assert.Equal([Two.Version, One.Version, Two.Version, One.Version], history.Select(one => one.Version));
        Assert.Equal([true, false, false, false], history.Select(one => one.IsCurrent));
        Assert.Equal(Noon.AddHours(-3), history[0].At);
    }

    [Fact]
    public async Task History_OfMoreThanAPage_IsWhole()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        foreach (var hundred in Enumerable.Range(0, 1_050).Chunk(100))
        {
            await tables.Table.SubmitTransactionAsync(
                hundred.Select(i => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace,
                    OldRow($"{Noon.AddDays(-2).UtcTicks + i:D19}|{One.Version}", One, Noon.AddDays(-2))
                ))
            );
        }
        await PublishAsync(tables, Two, "Ada");

        var history = await tables.Store.HistoryAsync(default);

        Assert.Equal(1_051, history.Length);
        Assert.Equal(new(Two.Version, Noon, "Ada", PublicationKind.Publish, IsCurrent: true), history[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public async Task Publish_ByNobody_IsAnErrorOfTheCaller(string by)
    {
        var tables = await JourneyTables.CreateAsync(azurite);

        await Assert.ThrowsAsync<ArgumentException>(() => tables.Store.PublishAsync(One, by, progress: null, default));
        await Assert.ThrowsAsync<ArgumentException>(() => tables.Store.RollbackAsync(null, by, default));

        Assert.Equal(0, tables.Wire.Calls);
    }

    [Fact]
    public async Task Publish_TellsHowManyRowsAreWritten_FromNoneToAll()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        Reports told = new();

        await tables.Store.PublishAsync(SomeJourneys.OfManyRows("Hello.", 3), "Ada", told, default);

        Assert.Equal([new(0, 4), new(1, 4), new(2, 4), new(3, 4), new(4, 4)], told.All);
    }

    private static async Task PublishAsync(JourneyTables tables, Journey journey, string by)
    {
        Assert.True(await tables.Store.PublishAsync(journey, by, progress: null, default));
        tables.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private static async Task PublishedLongAgoAsync(JourneyTables tables, Journey journey, DateTimeOffset at)
    {
        // The rows of the journey, and then the two that the first release wrote.
        await tables.Somewhere().PublishAsync(journey, default);
        foreach (var row in await tables.Table.RowsAsync("published"))
        {
            if (row.RowKey is "current" || row.GetDateTimeOffset("publishedAt") == Noon)
            {
                await tables.Table.DeleteEntityAsync(row.PartitionKey, row.RowKey);
            }
        }
        await tables.Table.AddEntityAsync(OldRow("current", journey, at));
        await tables.Table.AddEntityAsync(OldRow($"{at.UtcTicks:D19}|{journey.Version}", journey, at));
    }

    private static TableEntity OldRow(string key, Journey journey, DateTimeOffset at) =>
        new("published", key) { ["version"] = journey.Version, ["publishedAt"] = at };

    private sealed class Reports : IProgress<WrittenRows>
    {
        public List<WrittenRows> All { get; } = [];

        public void Report(WrittenRows value) => All.Add(value);
    }
}
