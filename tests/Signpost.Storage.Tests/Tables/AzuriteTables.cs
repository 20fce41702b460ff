using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

internal static class AzuriteTables
{
    /// <summary>
    /// How long one try may take on a machine that is busy with other tests. What is sent again only because its answer is
    /// late finds its own rows, and counts as another call.
    /// </summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    /// <summary>A table of the test's own, which exists.</summary>
    public static async Task<TableClient> NewTableAsync(this SharedAzurite azurite)
    {
        var service = await azurite.ServiceAsync();
        var name = SharedAzurite.NewTableName();
        await service.CreateTableAsync(name);
        return service.GetTableClient(name);
    }

    public static async Task<TableServiceClient> ServiceAsync(this SharedAzurite azurite)
    {
        TableClientOptions options = new();
        options.Retry.NetworkTimeout = Patience;
        return new TableServiceClient(await azurite.ConnectionStringAsync(), options);
    }

    public static async Task<List<TableEntity>> AllAsync(
        this TableClient table,
        string? filter = null,
        int? maxPerPage = null
    )
    {
        List<TableEntity> rows = [];
        await foreach (var row in table.QueryAsync<TableEntity>(filter, maxPerPage))
        {
            rows.Add(row);
        }

        return rows;
    }
}
