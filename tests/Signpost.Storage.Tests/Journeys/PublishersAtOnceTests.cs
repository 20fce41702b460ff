using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

public sealed class PublishersAtOnceTests(SharedAzurite azurite)
{
    // Reading the pointer, writing the row, pointing; then for each further try: looking whether the switch had been made
    // after all, reading the pointer, pointing.
    private const int Pointing = 2;
    private const int EachTry = 3;
    private static readonly Journey One = SomeJourneys.Named("One.");
    private static readonly Journey Two = SomeJourneys.Named("Two.");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Publish_AnotherPublishesJustBefore_BothArePublishedInTheirOrder(bool somethingWasPublished)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        List<string?> expected = [Two.Version, One.Version];
        if (somethingWasPublished)
        {
            expected.Insert(0, (await tables.PublishedAsync(SomeJourneys.Named("Before."))).Version);
        }
        tables.Wire.Before = call => call == Pointing ? tables.PublishedAsync(Two) : Task.CompletedTask;

        Assert.True(await tables.Store.PublishAsync(One, default));

        Assert.Equal(One.Version, await tables.Elsewhere.CurrentVersionAsync(default));
        Assert.Equal(expected, await tables.HistoryAsync());
    }

    [Fact]
    public async Task Publish_AnotherPublishesTheSameJustBefore_ReturnsFalse()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        var later = tables.Somewhere(new ManualTimeProvider(tables.Clock.GetUtcNow().AddHours(-1)));
        tables.Wire.Before = call => call == Pointing ? later.PublishAsync(One, default) : Task.CompletedTask;

        Assert.False(await tables.Store.PublishAsync(One, default));

        Assert.Equal([One.Version], await tables.HistoryAsync());
    }

    [Fact]
    public async Task Publish_OthersAlwaysComeFirst_GivesUpWithASentence()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        tables.Wire.Before = call =>
            call % EachTry == Pointing
                ? tables.PublishedAsync(SomeJourneys.Named($"Other {call}."))
                : Task.CompletedTask;

        var tired = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            tables.Store.PublishAsync(One, default)
        );

        Assert.Equal("Others keep publishing at the same time. Try again.", tired.Message);
        Assert.DoesNotContain(One.Version, await tables.HistoryAsync());
    }

    [Fact]
    public async Task Publish_SeveralReallyAtOnce_AllArePublishedAndOneIsCurrent()
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        Journey[] journeys = [.. Enumerable.Range(0, 5).Select(i => SomeJourneys.Named($"Journey {i}."))];

        var published = await Task.WhenAll(
            journeys.Select(journey => tables.Somewhere().PublishAsync(journey, default))
        );

        Assert.All(published, Assert.True);
        Assert.Equal(journeys.Select(j => j.Version).Order(), (await tables.HistoryAsync()).Order());
        var current = await tables.Store.CurrentVersionAsync(default);
        Assert.Contains(current, journeys.Select(j => j.Version));
        Assert.Equal(current, (await tables.Store.ReadAsync(current!, default))?.Version);
    }
}
