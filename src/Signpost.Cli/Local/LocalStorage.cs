using System.Net.Sockets;
using Azure;
using Signpost.Storage;
using Signpost.Storage.Journeys;
using Signpost.Storage.Tables;

namespace Signpost.Cli.Local;

/// <summary>The storage that a verb works on: one that was named, an Azurite that runs already, or one started for it.</summary>
internal sealed class LocalStorage : IAsyncDisposable
{
    private const string Development = "UseDevelopmentStorage=true";
    private const int AzuritePort = 10002;
    private static readonly TimeSpan ClosingTakesAtMost = TimeSpan.FromSeconds(20);

    private readonly AzuriteProcess? _azurite;

    private LocalStorage(string connectionString, AzuriteProcess? azurite)
    {
        ConnectionString = connectionString;
        _azurite = azurite;
        Tables = new SignpostTables(Connect(connectionString));
        Journeys = new JourneyStore(Tables.Journeys, TimeProvider.System, Guid.NewGuid);
    }

    public string ConnectionString { get; }

    public SignpostTables Tables { get; }

    public JourneyStore Journeys { get; }

    /// <summary>Makes sure that storage answers and that its tables are there.</summary>
    /// <param name="connectionString">The storage that was named, or null for a local Azurite.</param>
    /// <param name="dataFolder">Where a local Azurite keeps its tables.</param>
    /// <param name="report">Is told what takes time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Problem">Storage cannot be had.</exception>
    public static async Task<LocalStorage> OpenAsync(
        string? connectionString,
        string dataFolder,
        Action<string> report,
        CancellationToken cancellationToken
    )
    {
        var storage = connectionString is null
            ? new LocalStorage(Development, await AzuriteAsync(dataFolder, report, cancellationToken))
            : new LocalStorage(connectionString, azurite: null);
        try
        {
            await storage.Tables.CreateAsync(cancellationToken);
            return storage;
        }
        catch (StorageUnavailableException failure)
        {
            await storage.DisposeAsync();
            throw new Problem(
                connectionString is null
                        ? $"Port {AzuritePort} is in use by something that does not answer as Azurite does: stop it, or name another storage with --storage."
                    : failure.InnerException is RequestFailedException { Status: > 0 }
                        ? $"The storage named by --storage cannot be used ({failure.Message.TrimEnd('.')}): check the connection string."
                    : "The storage named by --storage does not answer: check the connection string and that it is running.",
                failure
            );
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<AzuriteProcess?> AzuriteAsync(
        string dataFolder,
        Action<string> report,
        CancellationToken cancellationToken
    )
    {
        var location = Path.Combine(dataFolder, "azurite");
        await WaitForOneThatIsEndingAsync(location, report, cancellationToken);
        return await IsListeningAsync(cancellationToken)
            ? null
            : await AzuriteProcess.StartAsync(AzuritePort, location, report, cancellationToken);
    }

    // An Azurite whose owner was killed still answers for a moment while it writes its tables; what is written to it
    // then would be lost.
    private static async Task WaitForOneThatIsEndingAsync(
        string location,
        Action<string> report,
        CancellationToken cancellationToken
    )
    {
        if (AzuriteClaim.Read(location) is not { IsEnding: true })
        {
            return;
        }
        report("Waiting for the Azurite of an earlier run to close");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ClosingTakesAtMost);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        try
        {
            while (AzuriteClaim.Read(location) is { IsEnding: true })
            {
                await pause.WaitForNextTickAsync(limit.Token);
            }
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            var process = AzuriteClaim.Read(location)?.Pid;
            throw new Problem(
                $"The Azurite of an earlier run (process {process}) does not close: end it and try again.",
                late
            );
        }
    }

    private static async Task<bool> IsListeningAsync(CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", AzuritePort, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static TableServiceClient Connect(string connectionString)
    {
        try
        {
            return new TableServiceClient(connectionString);
        }
        catch (Exception malformed)
            when (malformed is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new Problem(
                $"{malformed.Message.TrimEnd('.')}; copy it whole from the storage account after --storage.",
                malformed
            );
        }
    }
}
