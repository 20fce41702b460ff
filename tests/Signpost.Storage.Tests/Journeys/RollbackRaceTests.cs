using Signpost.Storage.Journeys;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>Rolling back is three calls: read what has been published, read the version, switch.</summary>
public sealed class RollbackRaceTests(SharedAzurite azurite)
{
    private const int Calls = 3;
    private const int Switching = Calls - 1;
    private static readonly Journey One = SomeJourneys.Named("One.");
    private static readonly Journey Two = SomeJourneys.Named("Two.");
    private static readonly Journey Three = SomeJourneys.OfManyRows("Three.", 2);

    public static TheoryData<int> EveryCall => [.. Enumerable.Range(0, Calls)];

    public static TheoryData<int, bool> EveryCallBothWays =>
        [.. Enumerable.Range(0, Calls).SelectMany(call => new[] { (call, true), (call, false) })];

    [Fact]
    public async Task Rollback_Undisturbed_IsThreeCalls()
    {
        var tables = await OneAndTwoAsync();
        await tables.Store.RollbackAsync(null, "Ada", default);
        Assert.Equal(Calls, tables.Wire.Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rollback_AnotherPublishesJustBeforeTheSwitch_ThatStandsAndNothingIsRolledBack(bool named)
    {
        var tables = await OneAndTwoAsync();
        tables.Wire.Before = call => call == Switching ? tables.PublishedAsync(Three) : Task.CompletedTask;

        var result = await tables.Store.RollbackAsync(named ? One.Version : null, "Ada", default);

        Assert.IsType<RollbackResult.Overtaken>(result);
        Assert.Equal(Three.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        Assert.Equal([One.Version, Two.Version, Three.Version], await tables.HistoryAsync());
    }

    [Fact]
    public async Task Rollback_AnotherRollsBackJustBeforeTheSwitch_IsDoneOnce()
    {
        var tables = await OneAndTwoAsync();
        tables.Wire.Before = async call =>
        {
            if (call == Switching)
            {
                await tables.Elsewhere.RollbackAsync(null, "Grace", default);
                tables.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        };

        Assert.IsType<RollbackResult.Overtaken>(await tables.Store.RollbackAsync(null, "Ada", default));

        Assert.Equal([One.Version, Two.Version, One.Version], await tables.HistoryAsync());
        Assert.Equal("Grace", (await tables.Elsewhere.HistoryAsync(default))[0].By);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TwoRollbacks_ByOnePersonToOneVersionInOneInstant_OneIsMadeAndTheOtherIsOvertaken(bool named)
    {
        var tables = await OneAndTwoAsync();
        var wanted = named ? One.Version : null;
        RollbackResult? other = null;
        tables.Wire.Before = async call =>
        {
            if (call == Switching)
            {
                other = await tables.Elsewhere.RollbackAsync(wanted, "Ada", default);
            }
        };

        var own = await tables.Store.RollbackAsync(wanted, "Ada", default);

        Assert.IsType<RollbackResult.RolledBack>(other);
        Assert.IsType<RollbackResult.Overtaken>(own);
        Assert.Equal([One.Version, Two.Version, One.Version], await tables.HistoryAsync());
    }

    [Fact]
    public async Task Publish_AnotherRollsBackJustBeforeTheSwitch_BothHappenInTheirOrder()
    {
        var tables = await OneAndTwoAsync();
        var rowsOfThree = 3;
        tables.Wire.Before = async call =>
        {
            if (call == 1 + rowsOfThree)
            {
                Assert.IsType<RollbackResult.RolledBack>(await tables.Elsewhere.RollbackAsync(null, "Ada", default));
            }
        };

        Assert.True(await tables.Store.PublishAsync(Three, default));

        Assert.Equal([One.Version, Two.Version, One.Version, Three.Version], await tables.HistoryAsync());
        Assert.Equal(Three.Version, await tables.Elsewhere.CurrentVersionAsync(default));
    }

    [Fact]
    public async Task RollbacksAndPublications_ReallyAtOnce_AllCountOrSayThatTheyDoNot()
    {
        var tables = await OneAndTwoAsync();

        var publishing = Enumerable
            .Range(0, 4)
            .Select(i => tables.Somewhere().PublishAsync(SomeJourneys.Named($"{i}"), default));
        var rollingBack = Enumerable.Range(0, 4).Select(_ => tables.Somewhere().RollbackAsync(null, "Ada", default));
        var published = Task.WhenAll(publishing);
        var results = await Task.WhenAll(rollingBack);

        Assert.All(await published, Assert.True);
        Assert.All(results, result => Assert.True(result is RollbackResult.RolledBack or RollbackResult.Overtaken));
        var history = await tables.Store.HistoryAsync(default);
        Assert.Equal(2 + 4 + results.Count(result => result is RollbackResult.RolledBack), history.Length);
        Assert.Equal(history[0].Version, await tables.Store.CurrentVersionAsync(default));
        Assert.All(history.Zip(history.Skip(1)), pair => Assert.NotEqual(pair.First.Version, pair.Second.Version));
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Rollback_OneAnswerIsLost_IsDoneOnce(int lost)
    {
        var tables = await OneAndTwoAsync();
        tables.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.IsType<RollbackResult.RolledBack>(await tables.Store.RollbackAsync(null, "Ada", default));

        Assert.Equal([One.Version, Two.Version, One.Version], await tables.HistoryAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Switch_ItsAnswerIsLostAndAnotherPublishesBeforeItIsSentAgain_CountsOnceAndTheOtherStands(
        bool isRollback
    )
    {
        var tables = await OneAndTwoAsync();
        var other = SomeJourneys.Named("Other.");
        tables.Wire.Fate = call => call == Switching ? Fate.LosesItsAnswer : Fate.Works;
        tables.Wire.Before = call => call == Switching + 1 ? tables.PublishedAsync(other) : Task.CompletedTask;
        var small = SomeJourneys.Named("Three.");

        if (isRollback)
        {
            Assert.IsType<RollbackResult.RolledBack>(await tables.Store.RollbackAsync(null, "Ada", default));
        }
        else
        {
            Assert.True(await tables.Store.PublishAsync(small, default));
        }

        Assert.Equal(other.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        Assert.Equal(
            [One.Version, Two.Version, isRollback ? One.Version : small.Version, other.Version],
            await tables.HistoryAsync()
        );
    }

    [Theory]
    [MemberData(nameof(EveryCallBothWays))]
    public async Task Rollback_StorageStopsAnswering_IsDoneOrNotAndWhatIsCurrentIsWhole(int works, bool arrives)
    {
        var tables = await OneAndTwoAsync();
        tables.Wire.Fate = call =>
            call < works ? Fate.Works
            : arrives ? Fate.LosesItsAnswer
            : Fate.IsLost;

        await Assert.ThrowsAsync<StorageUnavailableException>(() => tables.Store.RollbackAsync(null, "Ada", default));

        var current = (await tables.Elsewhere.CurrentVersionAsync(default))!;
        Assert.Equal(works == Switching && arrives ? One.Version : Two.Version, current);
        Assert.Equal(current, (await tables.Elsewhere.ReadAsync(current, default))?.Version);
        Assert.Equal(current, (await tables.Elsewhere.HistoryAsync(default))[0].Version);
    }

    [Fact]
    public async Task Source_WhileRollingBack_GivesTheOneOrTheOtherWhole()
    {
        var tables = await OneAndTwoAsync();
        List<string?> seen = [];
        tables.Wire.Before = async _ => seen.Add(await SeenAsync(tables));

        await tables.Store.RollbackAsync(null, "Ada", default);

        Assert.Equal(Enumerable.Repeat(Two.Content.Greeting, Calls), seen);
        Assert.Equal(One.Content.Greeting, await SeenAsync(tables));
    }

    private static async Task<string?> SeenAsync(JourneyTables tables) =>
        (await new JourneySource(tables.Elsewhere, tables.Clock).CurrentAsync(default))?.Content.Greeting;

    private async Task<JourneyTables> OneAndTwoAsync()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(One);
        await tables.PublishedAsync(Two);
        return tables;
    }
}
