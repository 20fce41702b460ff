using Signpost.Storage.Journeys;
using Signpost.Testing;
using static Signpost.Storage.Tests.Journeys.LoadedSource;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>Loading the current journey is two calls: the pointer and the rows. Looking whether it is still current is one.</summary>
public sealed class JourneySourceTests(SharedAzurite azurite)
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Fact]
    public async Task Current_NothingPublished_IsNullUntilSomethingIs()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        JourneySource source = new(tables.Store, tables.Clock);
        Assert.Null(await source.CurrentAsync(default));

        await tables.PublishedAsync(Old);

        Assert.Equal(Old.Version, (await source.CurrentAsync(default))?.Version);
    }

    [Fact]
    public async Task Current_WithoutTables_IsNull()
    {
        var tables = await JourneyTables.NotCreatedAsync(azurite);
        Assert.Null(await new JourneySource(tables.Store, tables.Clock).CurrentAsync(default));
    }

    [Fact]
    public async Task Current_WithinFifteenSeconds_IsServedFromMemoryWithoutACall()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        await tables.Elsewhere.PublishAsync(New, default);

        for (var second = 0; second < 15; second++)
        {
            Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
            Assert.Equal(Old.Version, Now(source.FindAsync(Old.Version, default)));
            tables.Clock.Advance(TimeSpan.FromSeconds(1) - (second == 14 ? Tick : TimeSpan.Zero));
        }

        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        await source.SettleAsync();
        Assert.Equal(0, tables.Wire.Calls);
    }

    [Fact]
    public async Task Current_AfterFifteenSeconds_IsRefreshedWhileNoTurnWaits()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        await tables.Elsewhere.PublishAsync(New, default);
        tables.Clock.Advance(TimeSpan.FromSeconds(15));
        TaskCompletionSource answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Wire.Before = _ => answers.Task;

        for (var turn = 0; turn < 20; turn++)
        {
            Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        }
        answers.SetResult();
        await source.SettleAsync();

        Assert.Equal(New.Version, Now(source.CurrentAsync(default)));
        Assert.Equal(2, tables.Wire.Calls);
    }

    [Fact]
    public async Task Current_NothingNewAfterFifteenSeconds_CostsOneCallForAllTurns()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        tables.Clock.Advance(TimeSpan.FromSeconds(15));

        for (var turn = 0; turn < 20; turn++)
        {
            Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
            await source.SettleAsync();
        }

        Assert.Equal(1, tables.Wire.Calls);
    }

    [Fact]
    public async Task Current_StorageIsDown_IsServedFromMemoryAndAskedForEveryFifteenSeconds()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        await tables.Elsewhere.PublishAsync(New, default);
        tables.Wire.GoDown();

        for (var period = 1; period <= 3; period++)
        {
            tables.Clock.Advance(TimeSpan.FromSeconds(15));
            for (var turn = 0; turn < 5; turn++)
            {
                Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
                await source.SettleAsync();
            }
            Assert.Equal(4 * period, tables.Wire.Calls);
        }

        tables.Wire.Reset();
        tables.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        await source.SettleAsync();
        Assert.Equal(New.Version, Now(source.CurrentAsync(default)));
    }

    [Fact]
    public async Task Current_TheNewVersionIsNotWhole_TheOldOneIsServed()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        await tables.Elsewhere.PublishAsync(New, default);
        await tables.Table.DeleteEntityAsync(New.Version, "part|0000");
        tables.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        await source.SettleAsync();

        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
    }

    [Fact]
    public async Task Current_NothingInMemoryAndStorageIsDown_ThrowsUntilStorageIsBack()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        JourneySource source = new(tables.Store, tables.Clock);
        tables.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
            await source.CurrentAsync(default)
        );
        tables.Wire.Reset();

        Assert.Equal("Storage could not read which journey is published: it does not answer.", down.Message);
        Assert.Equal(Old.Version, (await source.CurrentAsync(default))?.Version);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Current_ManyAskAtOnceBeforeTheFirstAnswer_StorageIsAskedOnce(bool isPublished, int calls)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        if (isPublished)
        {
            await tables.PublishedAsync(Old);
        }
        JourneySource source = new(tables.Store, tables.Clock);
        TaskCompletionSource answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Wire.Before = _ => answers.Task;

        Task<Journey?>[] turns = [.. Enumerable.Range(0, 50).Select(_ => source.CurrentAsync(default).AsTask())];
        answers.SetResult();

        Assert.Single((await Task.WhenAll(turns)).Distinct());
        Assert.Equal(calls, tables.Wire.Calls);
    }

    [Fact]
    public async Task Current_OneOfThoseWhoWaitGivesUp_OnlyThatOneGoesWithout()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        JourneySource source = new(tables.Store, tables.Clock);
        TaskCompletionSource answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Wire.Before = _ => answers.Task;
        using CancellationTokenSource impatience = new();

        var impatient = source.CurrentAsync(impatience.Token).AsTask();
        var patient = source.CurrentAsync(default).AsTask();
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        answers.SetResult();
        Assert.Equal(Old.Version, (await patient)?.Version);
    }
}
