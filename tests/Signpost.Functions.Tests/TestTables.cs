using Signpost.Storage;
using Signpost.Storage.Tables;

namespace Signpost.Functions.Tests;

/// <summary>The tables of a test.</summary>
internal static class TestTables
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The tables with a prefix.</summary>
    /// <param name="storage">The storage.</param>
    /// <param name="prefix">The prefix.</param>
    /// <param name="options">How they are called; null for as the app does, with more patience.</param>
    public static SignpostTables Of(string storage, string prefix, TableClientOptions? options = null) =>
        new(new TableServiceClient(storage, options ?? PatientOptions()), prefix);

    /// <summary>
    /// The app's own way of calling storage, with more patience: on a machine that is busy with other tests, an answer that
    /// is late would otherwise be asked for again, which counts as another call and finds what the first one did.
    /// </summary>
    public static TableClientOptions PatientOptions()
    {
        TableClientOptions options = new();
        options.Retry.NetworkTimeout = Patience;
        return options;
    }
}
