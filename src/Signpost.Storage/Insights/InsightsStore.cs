using Signpost.Storage.Conversations;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Insights;

/// <summary>
/// Counts in the table <c>insights</c>, one row a day. They are counted from the conversations that are kept, so that a
/// turn writes nothing for them, and counting again puts right what was counted while a conversation still went on. A day
/// is counted until the first of its conversations may have been deleted, and then stands.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="conversations">The conversations.</param>
public sealed class InsightsStore(TableClient table, ConversationStore conversations) : IInsights
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<DayCounts>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        StorageCall.Run<IReadOnlyList<DayCounts>>(
            "read the counts",
            async () =>
            {
                var days = await RowsAsync(from, to, cancellationToken);
                return [.. days.Where(day => day.Started > 0)];
            },
            cancellationToken
        );

    /// <summary>Counts the conversations that are kept.</summary>
    /// <param name="from">The first day of which no conversation can have been deleted; older days stand as they are.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many days have changed.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; counting again is safe.</exception>
    public async Task<int> CountAsync(DateOnly from, DateOnly today, CancellationToken cancellationToken)
    {
        var tally = new ConversationTally();
        await foreach (var conversation in conversations.ListAsync(cancellationToken))
        {
            tally.Add(conversation);
        }
        return await StorageCall.Run(
            "write the counts",
            () => WriteAsync(tally, from, today, cancellationToken),
            cancellationToken
        );
    }

    private async Task<int> WriteAsync(
        ConversationTally tally,
        DateOnly from,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var written = (await RowsAsync(from, today, cancellationToken)).ToDictionary(day => day.Day);
        var changed = 0;
        for (var day = from; day <= today; day = day.AddDays(1))
        {
            var counted = InsightRows.Write(tally.On(day));
            if (
                !InsightRows.AreEqual(
                    InsightRows.Write(written.GetValueOrDefault(day, new DayCounts { Day = day })),
                    counted
                )
            )
            {
                await table.UpsertEntityAsync(counted, TableUpdateMode.Replace, cancellationToken);
                changed++;
            }
        }
        return changed;
    }

    private async Task<List<DayCounts>> RowsAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {InsightRows.Partition} and RowKey ge {InsightRows.Key(from)} and RowKey le {InsightRows.Key(to)}"
        );
        var days = new List<DayCounts>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            days.Add(InsightRows.Read(row));
        }
        return days;
    }
}
