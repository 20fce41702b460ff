using Signpost.Testing;
using static Signpost.Storage.Tests.Journeys.LoadedSource;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>Conversations stay on the version that they began on, so that versions which are no longer current are asked for.</summary>
public sealed class FindJourneyTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Find_AnOldVersion_IsReadOnceHoweverManyAsk()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        await tables.Elsewhere.PublishAsync(New, default);

        var found = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => source.FindAsync(New.Version, default).AsTask())
        );

        Assert.Equal(New.Version, Assert.Single(found.Distinct())?.Version);
        Assert.Equal(New.Version, Now(source.FindAsync(New.Version, default)));
        Assert.Equal(1, tables.Wire.Calls);
    }

    [Fact]
    public async Task Find_AVersionThatIsNotThere_IsNullUntilItIs()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        Assert.Null(await source.FindAsync(New.Version, default));
        Assert.Null(await source.FindAsync("published", default));

        await tables.Elsewhere.PublishAsync(New, default);

        Assert.Equal(New.Version, (await source.FindAsync(New.Version, default))?.Version);
    }

    [Fact]
    public async Task Find_StorageWasDown_IsAskedAgain()
    {
        (var tables, var source) = await LoadedAsync(azurite);
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
        (var tables, var source) = await LoadedAsync(azurite);
        List<Journey> others = [];
        for (var i = 0; i < 20; i++)
        {
            others.Add(await tables.PublishedAsync(SomeJourneys.Named($"Journey {i}.")));
        }
        await tables.PublishedAsync(Old);
        await source.CurrentAsync(default);
        await source.SettleAsync();

        foreach (var other in others.Concat(others))
        {
            Assert.Equal(other.Version, (await source.FindAsync(other.Version, default))?.Version);
        }

        tables.Wire.GoDown();
        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        Assert.Equal(Old.Version, Now(source.FindAsync(Old.Version, default)));
    }
}
