using Signpost.Storage.Journeys;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>
/// Publishing a journey of four rows is six calls: read the pointer, write the rows from the last to the first, point.
/// </summary>
public sealed class InterruptedPublicationTests(SharedAzurite azurite)
{
    private const int Calls = 6;
    private static readonly Journey Old = SomeJourneys.Named("Old.");
    private static readonly Journey New = SomeJourneys.OfManyRows("New.", 3);

    public static TheoryData<int> EveryCall => [.. Enumerable.Range(0, Calls)];

    [Fact]
    public async Task Publish_Uninterrupted_IsSixCalls()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.Store.PublishAsync(New, default);
        Assert.Equal(Calls, tables.Wire.Calls);
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Publish_LineGoesDownAfterSomeCalls_ReadersSeeTheOldVersionAndNoPart(int works)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        tables.Wire.Fate = call => call < works ? Fate.Works : Fate.IsLost;

        await Assert.ThrowsAsync<StorageUnavailableException>(() => tables.Store.PublishAsync(New, default));

        Assert.Equal(Old.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        var half = await tables.Elsewhere.ReadAsync(New.Version, default);
        Assert.Equal(works == Calls - 1 ? New.Version : null, half?.Version);
        Assert.Equal([Old.Version], await tables.HistoryAsync());
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Publish_EveryAnswerIsLostAfterSomeCalls_WhatIsCurrentIsWhole(int works)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        tables.Wire.Fate = call => call < works ? Fate.Works : Fate.LosesItsAnswer;

        await Assert.ThrowsAsync<StorageUnavailableException>(() => tables.Store.PublishAsync(New, default));

        var current = (await tables.Elsewhere.CurrentVersionAsync(default))!;
        Assert.Equal(works == Calls - 1 ? New.Version : Old.Version, current);
        Assert.Equal(current, (await tables.Elsewhere.ReadAsync(current, default))?.Version);
    }

    [Theory]
    [MemberData(nameof(EveryCall))]
    public async Task Publish_OneAnswerIsLost_PublishesOnce(int lost)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        tables.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await tables.Store.PublishAsync(New, default));

        Assert.Equal(New.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        Assert.Equal([Old.Version, New.Version], await tables.HistoryAsync());
    }

    [Fact]
    public async Task Publish_AfterAnInterruption_Completes()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        tables.Wire.Fate = call => call < 3 ? Fate.Works : Fate.IsLost;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => tables.Store.PublishAsync(New, default));
        tables.Wire.Reset();

        Assert.True(await tables.Store.PublishAsync(New, default));

        Assert.Equal(New.Version, (await tables.Elsewhere.ReadAsync(New.Version, default))?.Version);
    }

    [Fact]
    public async Task Source_WhilePublishing_GivesTheOldVersionUntilTheLastCall()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        List<string?> seen = [];
        tables.Wire.Before = async _ =>
            seen.Add((await new JourneySource(tables.Elsewhere, tables.Clock).CurrentAsync(default))?.Version);

        await tables.Store.PublishAsync(New, default);

        Assert.Equal(Enumerable.Repeat(Old.Version, Calls), seen);
        var now = await new JourneySource(tables.Elsewhere, tables.Clock).CurrentAsync(default);
        Assert.Equal(New.Version, now?.Version);
    }
}
