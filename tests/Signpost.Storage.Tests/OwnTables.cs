using Azure.Core;
using Signpost.Storage.Tables;
using Signpost.Storage.Tests.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests;

/// <summary>Tables of one test's own, as one process sees them.</summary>
internal sealed class OwnTables
{
    private readonly string _connection;
    private readonly string _prefix;

    private OwnTables(string connection, string prefix)
    {
        _connection = connection;
        _prefix = prefix;
        TableClientOptions options = new();
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.NetworkTimeout = AzuriteTables.Patience;
        options.AddPolicy(Wire, HttpPipelinePosition.PerRetry);
        Tables = new SignpostTables(new TableServiceClient(connection, options), prefix);
    }

    public SignpostTables Tables { get; }

    public Wire Wire { get; } = new();

    /// <summary>Tables that have been created, with nothing in them.</summary>
    public static async Task<OwnTables> CreateAsync(SharedAzurite azurite)
    {
        var own = await NotCreatedAsync(azurite);
        await own.Tables.CreateAsync(default);
        own.Wire.Reset();
        return own;
    }

    /// <summary>Tables that are only names so far.</summary>
    public static async Task<OwnTables> NotCreatedAsync(SharedAzurite azurite) =>
        new(await azurite.ConnectionStringAsync(), SharedAzurite.NewTableName());

    /// <summary>The same tables as another process sees them, over a line of its own.</summary>
    public OwnTables FromElsewhere() => new(_connection, _prefix);
}
