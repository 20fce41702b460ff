using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests;

internal static class TableRows
{
    /// <summary>All rows of a table, or of one partition, in the order of their keys.</summary>
    public static async Task<List<TableEntity>> RowsAsync(this TableClient table, string? partition = null)
    {
        var filter = partition is null ? null : TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        List<TableEntity> rows = [];
        await foreach (var row in table.QueryAsync<TableEntity>(filter))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>What the service counts of a row against its limit of 1 MiB, keys and names included.</summary>
    public static int Size(this TableEntity row) =>
        row.Sum(property => 8 + (2 * property.Key.Length) + (property.Value is string text ? 2 * text.Length : 16));
}
