using Signpost.Storage.Tables;

namespace Signpost.Storage;

/// <summary>The tables of one Signpost, by name.</summary>
public sealed class SignpostTables
{
    private readonly TableServiceClient _service;

    /// <summary>The tables of an account. Nothing is connected yet.</summary>
    /// <param name="service">The account.</param>
    /// <param name="prefix">
    /// Put before every name, so that several can share an account: letters and digits, starting with a letter; or empty.
    /// </param>
    public SignpostTables(TableServiceClient service, string prefix = "")
    {
        _service = service;
        Journeys = service.GetTableClient($"{prefix}journeys");
        Conversations = service.GetTableClient($"{prefix}conversations");
        Enquiries = service.GetTableClient($"{prefix}enquiries");
        Insights = service.GetTableClient($"{prefix}insights");
    }

    /// <summary>Published journeys, and which one is current.</summary>
    public TableClient Journeys { get; }

    /// <summary>Conversations, and the transcripts of those on Direct Line.</summary>
    public TableClient Conversations { get; }

    /// <summary>Enquiries for people to follow up.</summary>
    public TableClient Enquiries { get; }

    /// <summary>Counts by day, with nothing personal in them.</summary>
    public TableClient Insights { get; }

    /// <summary>Creates the tables that are not there yet.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer, or refuses.</exception>
    public Task CreateAsync(CancellationToken cancellationToken) =>
        StorageCall.Run(
            "create its tables",
            async () =>
            {
                foreach (var table in new[] { Journeys, Conversations, Enquiries, Insights })
                {
                    await _service.CreateTableIfNotExistsAsync(table.Name, cancellationToken);
                }
                return true;
            },
            cancellationToken
        );
}
