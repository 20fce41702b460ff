using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Insights;

/// <summary>
/// The one partition in which all counts are. Whoever writes changes the guard with it, a row that says nothing: so of two
/// who started from the same counts only one can write, whichever days they write.
/// </summary>
internal sealed class InsightPartition(TableClient table)
{
    // A row may have 1 MiB, and a transaction 4.
    private const int MostRows = 3;

    /// <summary>The days that are written, and the guard, which is read before them.</summary>
    public async Task<InsightSnapshot> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {InsightRows.Partition} and (RowKey eq {InsightRows.Guard} or (RowKey ge {InsightRows.Key(from)} and RowKey le {InsightRows.Key(to)}))"
        );
        List<DayCounts> days = [];
        ETag? guard = null;
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            if (row.RowKey is InsightRows.Guard)
            {
                guard = row.ETag;
            }
            else
            {
                days.Add(InsightRows.Read(row));
            }
        }
        return new InsightSnapshot(days, guard);
    }

    /// <summary>Writes days, none too, if nobody has written since others were read.</summary>
    /// <exception cref="RequestFailedException">Somebody has, or this was carried out and its answer lost: a <see cref="Race"/>.</exception>
    public async Task WriteAsync(InsightSnapshot read, IEnumerable<DayCounts> days, CancellationToken cancellationToken)
    {
        var version = read.Guard;
        foreach (var some in days.Chunk(MostRows).DefaultIfEmpty([]))
        {
            TableEntity guard = new(InsightRows.Partition, InsightRows.Guard);
            var answers = await table.SubmitTransactionAsync(
                [
                    version is { } known
                        ? new(TableTransactionActionType.UpdateReplace, guard, known)
                        : new(TableTransactionActionType.Add, guard),
                    .. some.Select(day => new TableTransactionAction(
                        TableTransactionActionType.UpsertReplace,
                        InsightRows.Write(day)
                    )),
                ],
                cancellationToken
            );
            version = answers.Value[0].Headers.ETag;
        }
    }
}
