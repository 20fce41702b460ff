using System.Security.Cryptography;
using System.Text;
using Signpost.Storage.Journeys;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

public sealed class RollbackTests(SharedAzurite azurite)
{
    private static readonly Journey One = SomeJourneys.Named("One.");
    private static readonly Journey Two = SomeJourneys.OfManyRows("Two.", 2);
    private static readonly Journey Three = SomeJourneys.Named("Three.");

    [Fact]
    public async Task Rollback_ToTheVersionBefore_MakesItCurrent()
    {
        var tables = await PublishedAsync(One, Two);

        var done = await RolledBackAsync(tables, null);

        Assert.Equal(Two.Version, done.From);
        Assert.Equal(
            new(One.Version, tables.Clock.GetUtcNow(), "Ada", PublicationKind.Rollback, IsCurrent: true),
            done.Now
        );
        await AssertCurrentAsync(tables, One);
        Assert.Equal([One.Version, Two.Version, One.Version], await tables.HistoryAsync());
    }

    [Fact]
    public async Task Rollback_Twice_LeadsBackToWhereItBegan()
    {
        var tables = await PublishedAsync(One, Two, Three);

        await RolledBackAsync(tables, null);
        await AssertCurrentAsync(tables, Two);
        await RolledBackAsync(tables, null);
        await AssertCurrentAsync(tables, Three);
    }

    [Fact]
    public async Task Rollback_AfterAVersionWasPublishedTwice_GoesToTheNewestThatIsAnother()
    {
        var tables = await PublishedAsync(One, Two, Three, Two);
        await RolledBackAsync(tables, null);
        await AssertCurrentAsync(tables, Three);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(16)]
    public async Task Rollback_ToTheBeginningOfAVersion_FindsIt(int digits)
    {
        var tables = await PublishedAsync(One, Two, Three);
        await RolledBackAsync(tables, One.Version[..digits]);
        await RolledBackAsync(tables, Two.Version[..digits].ToUpperInvariant());
        await AssertCurrentAsync(tables, Two);
    }

    [Fact]
    public async Task Rollback_ToAVersionThatThisReleaseDidNotWrite_KeepsItAsItIs()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var json = SomeJourneys.Json(One).Replace("{\"greeting\"", "{\"future\":1,\"greeting\"");
        var version = await StoredAndPublishedAsync(tables, json);
        await tables.PublishedAsync(Two);

        await RolledBackAsync(tables, version);

        Assert.Equal(version, await tables.Elsewhere.CurrentVersionAsync(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("0123456789abcdef0")]
    [InlineData("published")]
    [InlineData("abcg")]
    [InlineData("ab' ")]
    [InlineData("١٢٣٤")]
    public async Task Rollback_ToWhatIsNoVersion_IsRefusedWithoutACall(string version)
    {
        var tables = await JourneyTables.CreateAsync(azurite);

        Assert.IsType<RollbackResult.NotAVersion>(await tables.Store.RollbackAsync(version, "Ada", default));

        Assert.Equal(0, tables.Wire.Calls);
    }

    [Fact]
    public async Task Rollback_ToAVersionThatWasNeverCurrent_IsRefused()
    {
        var tables = await PublishedAsync(One, Two);
        tables.Wire.Fate = call => call < 2 ? Fate.Works : Fate.IsLost;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => tables.Store.PublishAsync(Three, default));
        Assert.NotNull(await tables.Elsewhere.ReadAsync(Three.Version, default));
        tables.Wire.Reset();

        await AssertRefusedAsync(tables, Three.Version, new RollbackResult.Unknown());
        await AssertRefusedAsync(tables, "0000", new RollbackResult.Unknown());
    }

    [Fact]
    public async Task Rollback_ToTheBeginningOfTwoVersions_IsRefusedWithBoth()
    {
        var tables = await PublishedAsync(Two);
        foreach (var version in new[] { "ffff000000000001", "ffff000000000002" })
        {
            await tables.Table.AddEntityAsync(
                new TableEntity("published", $"{0:D18}{version[^1]}|{version}")
                {
                    ["version"] = version,
                    ["publishedAt"] = tables.Clock.GetUtcNow(),
                }
            );
        }

        var refused = await tables.Store.RollbackAsync("FFFF", "Ada", default);

        Assert.Equal(
            ["ffff000000000002", "ffff000000000001"],
            Assert.IsType<RollbackResult.Ambiguous>(refused).Versions
        );
        await AssertRefusedAsync(tables, "ffff000000000001", new RollbackResult.NotWhole("ffff000000000001"));
    }

    [Fact]
    public async Task Rollback_ToTheCurrentVersion_IsRefused()
    {
        var tables = await PublishedAsync(One, Two);
        await AssertRefusedAsync(tables, Two.Version[..4], new RollbackResult.AlreadyCurrent(Two.Version));
    }

    [Fact]
    public async Task Rollback_WithNoVersionBefore_IsRefused()
    {
        var empty = await JourneyTables.CreateAsync(azurite);
        await AssertRefusedAsync(empty, null, new RollbackResult.NothingEarlier(Current: null));
        await AssertRefusedAsync(empty, One.Version, new RollbackResult.NothingEarlier(Current: null));

        var tables = await PublishedAsync(One);
        await AssertRefusedAsync(tables, null, new RollbackResult.NothingEarlier(One.Version));
    }

    [Theory]
    [InlineData("part|0000")]
    [InlineData("part|0001")]
    public async Task Rollback_ToAVersionOfWhichARowIsMissing_IsRefusedUntilItIsPublishedAgain(string missing)
    {
        var tables = await PublishedAsync(Two, One);
        await tables.Table.DeleteEntityAsync(Two.Version, missing);

        await AssertRefusedAsync(tables, null, new RollbackResult.NotWhole(Two.Version));
        await AssertRefusedAsync(tables, Two.Version, new RollbackResult.NotWhole(Two.Version));

        await tables.PublishedAsync(Two);
        await tables.PublishedAsync(One);
        await RolledBackAsync(tables, null);
    }

    [Fact]
    public async Task Rollback_ToAVersionThatWasChangedInStorage_IsRefused()
    {
        var tables = await PublishedAsync(One, Two);
        var row = Assert.Single(await tables.Table.RowsAsync(One.Version));
        await tables.Table.UpsertEntityAsync(
            new TableEntity(row.PartitionKey, row.RowKey) { ["json"] = row.GetString("json")!.Replace("One.", "1.") },
            TableUpdateMode.Replace
        );

        await AssertRefusedAsync(tables, null, new RollbackResult.NotWhole(One.Version));
    }

    [Fact]
    public async Task Rollback_ToAVersionThatThisReleaseCannotRead_IsRefused()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var version = await StoredAndPublishedAsync(tables, """{"greeting":"All that an older release had."}""");
        await tables.PublishedAsync(Two);

        await AssertRefusedAsync(tables, null, new RollbackResult.NotReadable(version));
    }

    private async Task<JourneyTables> PublishedAsync(params Journey[] journeys)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        foreach (var journey in journeys)
        {
            await tables.PublishedAsync(journey);
        }
        return tables;
    }

    private static async Task<string> StoredAndPublishedAsync(JourneyTables tables, string json)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));
        await tables.Table.AddEntityAsync(new TableEntity(version, "part|0000") { ["json"] = json });
        await tables.Table.AddEntityAsync(
            new TableEntity("published", $"{1:D19}|{version}")
            {
                ["version"] = version,
                ["publishedAt"] = tables.Clock.GetUtcNow(),
            }
        );
        return version;
    }

    private static async Task<RollbackResult.RolledBack> RolledBackAsync(JourneyTables tables, string? version)
    {
        var result = await tables.Store.RollbackAsync(version, "Ada", default);
        return Assert.IsType<RollbackResult.RolledBack>(result);
    }

    private static async Task AssertCurrentAsync(JourneyTables tables, Journey journey)
    {
        Assert.Equal(journey.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        var read = await tables.Elsewhere.ReadAsync(journey.Version, default);
        Assert.Equal(SomeJourneys.Json(journey), SomeJourneys.Json(read!));
        Assert.Equal(journey.Version, Assert.Single(await tables.Elsewhere.HistoryAsync(default), Current).Version);
    }

    private static bool Current(Publication publication) => publication.IsCurrent;

    private static async Task AssertRefusedAsync(JourneyTables tables, string? version, RollbackResult expected)
    {
        var before = await tables.Table.RowsAsync("published");

        Assert.Equal(expected, await tables.Store.RollbackAsync(version, "Ada", default));

        var after = await tables.Table.RowsAsync("published");
        Assert.Equal(before.Select(row => row.ETag), after.Select(row => row.ETag));
    }
}
