using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

internal static class AzuriteTables
{
    /// <summary>A table of the test's own, which exists.</summary>
    public static async Task<TableClient> NewTableAsync(this SharedAzurite azurite)
    {
        var service = await azurite.ServiceAsync();
        var name = SharedAzurite.NewTableName();
        await service.CreateTableAsync(name);
        return service.GetTableClient(name);
    }

    public static async Task<TableServiceClient> ServiceAsync(this SharedAzurite azurite) =>
        new(await azurite.ConnectionStringAsync());

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
