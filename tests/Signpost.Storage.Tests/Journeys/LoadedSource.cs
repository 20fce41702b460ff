using Signpost.Storage.Journeys;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>A source that has one journey in memory while storage may come to have another.</summary>
internal static class LoadedSource
{
    public static readonly Journey Old = SomeJourneys.Named("Old.");
    public static readonly Journey New = SomeJourneys.Named("New.");

    /// <summary>The version of an answer that is there without waiting.</summary>
    public static string? Now(ValueTask<Journey?> answer)
    {
        Assert.True(answer.IsCompletedSuccessfully);
        return answer.Result?.Version;
    }

    /// <summary>A source that has the old journey in memory, and no call counted.</summary>
    public static async Task<(JourneyTables Tables, JourneySource Source)> LoadedAsync(SharedAzurite azurite)
    {
        var tables = await JourneyTables.CreateAsync(azurite);
        await tables.PublishedAsync(Old);
        JourneySource source = new(tables.Store, tables.Clock);
        Assert.Equal(Old.Version, (await source.CurrentAsync(default))?.Version);
        tables.Wire.Reset();
        return (tables, source);
    }
}
