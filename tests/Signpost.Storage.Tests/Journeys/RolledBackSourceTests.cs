using Signpost.Storage.Journeys;
using Signpost.Testing;
using static Signpost.Storage.Tests.Journeys.LoadedSource;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>What an app that is running serves when somebody rolls back.</summary>
public sealed class RolledBackSourceTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Current_AfterARollback_IsTheEarlierVersionFromTheNextRefreshOn()
    {
        (var tables, var source) = await OnTheNewVersionAsync();

        await tables.Elsewhere.RollbackAsync(null, "Ada", default);

        tables.Clock.Advance(JourneySource.RefreshAfter - TimeSpan.FromTicks(1));
        Assert.Equal(New.Version, Now(source.CurrentAsync(default)));
        tables.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(New.Version, Now(source.CurrentAsync(default)));
        await source.SettleAsync();
        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
    }

    [Fact]
    public async Task Find_TheVersionThatWasRolledBack_IsServedToConversationsThatBeganOnIt()
    {
        (var tables, var source) = await OnTheNewVersionAsync();
        await tables.Elsewhere.RollbackAsync(null, "Ada", default);
        await RefreshAsync(tables, source);

        Assert.Equal(Old.Version, Now(source.CurrentAsync(default)));
        Assert.Equal(New.Version, (await source.FindAsync(New.Version, default))?.Version);
        // Another instance of the app, which never had it in memory.
        JourneySource started = new(tables.Store, tables.Clock);
        Assert.Equal(Old.Version, (await started.CurrentAsync(default))?.Version);
        Assert.Equal(New.Version, (await started.FindAsync(New.Version, default))?.Version);
    }

    [Fact]
    public async Task Current_ARollbackThatIsUndone_IsServedAgain()
    {
        (var tables, var source) = await OnTheNewVersionAsync();
        await tables.Elsewhere.RollbackAsync(null, "Ada", default);
        await RefreshAsync(tables, source);

        await tables.Elsewhere.RollbackAsync(null, "Ada", default);
        await RefreshAsync(tables, source);

        Assert.Equal(New.Version, Now(source.CurrentAsync(default)));
    }

    private async Task<(JourneyTables Tables, JourneySource Source)> OnTheNewVersionAsync()
    {
        (var tables, var source) = await LoadedAsync(azurite);
        await tables.PublishedAsync(New);
        await RefreshAsync(tables, source);
        Assert.Equal(New.Version, Now(source.CurrentAsync(default)));
        return (tables, source);
    }

    private static async Task RefreshAsync(JourneyTables tables, JourneySource source)
    {
        tables.Clock.Advance(JourneySource.RefreshAfter);
        await source.CurrentAsync(default);
        await source.SettleAsync();
    }
}
