using Signpost.Storage.Journeys;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>Loading the current journey is two calls: the pointer and the rows. Looking whether it is still current is one.</summary>
public sealed class JourneySourceTests(SharedAzurite azurite)
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly Journey Old = SomeJourneys.Named("Old.");
    private static readonly Journey New = SomeJourneys.Named("New.");

    [Fact]
    public async Task Current_NothingPublished_IsNullUntilSomethingIs()
    {
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
        JourneySource source = new(tables.Store, tables.Clock);
        Assert.Null(await source.CurrentAsync(default));

        await tables.PublishedAsync(Old);

        Assert.Equal(Old.Version, (await source.CurrentAsync(default))?.Version);
    }

    [Fact]
    public async Task Current_WithoutTables_IsNull()
    {
        JourneyTables tables = await JourneyTables.NotCreatedAsync(azurite);
        Assert.Null(await new JourneySource(tables.Store, tables.Clock).CurrentAsync(default));
    }

    [Fact]
    public async Task Current_WithinFifteenSeconds_IsServedFromMemoryWithoutACall()
    {
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        await tables.Elsewhere.PublishAsync(New, default);

        for (int second = 0; second < 15; second++)
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
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        await tables.Elsewhere.PublishAsync(New, default);
        tables.Clock.Advance(TimeSpan.FromSeconds(15));
        TaskCompletionSource answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Wire.Before = _ => answers.Task;

        for (int turn = 0; turn < 20; turn++)
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
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        tables.Clock.Advance(TimeSpan.FromSeconds(15));

        for (int turn = 0; turn < 20; turn++)
        {
            Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
            await source.SettleAsync();
        }

        Assert.Equal(1, tables.Wire.Calls);
    }

    [Fact]
    public async Task Current_StorageIsDown_IsServedFromMemoryAndAskedForEveryFifteenSeconds()
    {
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        await tables.Elsewhere.PublishAsync(New, default);
        tables.Wire.GoDown();

        for (int period = 1; period <= 3; period++)
        {
            tables.Clock.Advance(TimeSpan.FromSeconds(15));
            for (int turn = 0; turn < 5; turn++)
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
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
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
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
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
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
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
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        JourneySource source = new(tables.Store, tables.Clock);
        TaskCompletionSource answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
        tables.Wire.Before = _ => answers.Task;
        using CancellationTokenSource impatience = new();

        Task<Journey?> impatient = source.CurrentAsync(impatience.Token).AsTask();
        Task<Journey?> patient = source.CurrentAsync(default).AsTask();
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        answers.SetResult();
        Assert.Equal(Old.Version, (await patient)?.Version);
    }

    [Fact]
    public async Task Find_AnOldVersion_IsReadOnceHoweverManyAsk()
    {
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        await tables.Elsewhere.PublishAsync(New, default);

        Journey?[] found = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => source.FindAsync(New.Version, default).AsTask())
        );

        Assert.Equal(New.Version, Assert.Single(found.Distinct())?.Version);
        Assert.Equal(New.Version, Now(source.FindAsync(New.Version, default)));
        Assert.Equal(1, tables.Wire.Calls);
    }

    [Fact]
    public async Task Find_AVersionThatIsNotThere_IsNullUntilItIs()
    {
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        Assert.Null(await source.FindAsync(New.Version, default));
        Assert.Null(await source.FindAsync("published", default));

        await tables.Elsewhere.PublishAsync(New, default);

        Assert.Equal(New.Version, (await source.FindAsync(New.Version, default))?.Version);
    }

    [Fact]
    public async Task Find_StorageWasDown_IsAskedAgain()
    {
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        await tables.Elsewhere.PublishAsync(New, default);
        tables.Wire.GoDown();
        await Assert.ThrowsAsync<StorageUnavailableException>(async () => await source.FindAsync(New.Version, default));

        tables.Wire.Reset();

        Assert.Equal(New.Version, (await source.FindAsync(New.Version, default))?.Version);
        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
    }

    [Fact]
    public async Task Find_MoreVersionsThanAreKept_AreAllFoundAndTheCurrentOneStaysInMemory()
    {
        (JourneyTables tables, JourneySource source) = await LoadedAsync();
        List<Journey> others = [];
        for (int i = 0; i < 20; i++)
        {
            others.Add(await tables.PublishedAsync(SomeJourneys.Named($"Journey {i}.")));
        }
        await tables.PublishedAsync(Old);
        await source.CurrentAsync(default);
        await source.SettleAsync();

        foreach (Journey other in others.Concat(others))
        {
            Assert.Equal(other.Version, (await source.FindAsync(other.Version, default))?.Version);
        }

        tables.Wire.GoDown();
        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        Assert.Equal(Old.Version, Now(source.FindAsync(Old.Version, default)));
    }

    /// <summary>The version of an answer that is there without waiting.</summary>
    private static string? Now(ValueTask<Journey?> answer)
    {
        Assert.True(answer.IsCompletedSuccessfully);
        return answer.Result?.Version;
    }

    /// <summary>A source that has the old journey in memory, and no call counted.</summary>
    private async Task<(JourneyTables Tables, JourneySource Source)> LoadedAsync()
    {
        JourneyTables tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        JourneySource source = new(tables.Store, tables.Clock);
        Assert.Equal(Old.Version, (await source.CurrentAsync(default))?.Version);
        tables.Wire.Reset();
        return (tables, source);
    }
}
