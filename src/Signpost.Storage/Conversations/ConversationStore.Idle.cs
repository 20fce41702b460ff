using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

public sealed partial class ConversationStore
{
    private static readonly string[] Keys = ["PartitionKey", "RowKey"];

    /// <summary>Deletes the conversations that nobody has taken a turn in since <paramref name="before"/>.</summary>
    /// <param name="before">The time.</param>
    /// <param name="hasTime">Asked before each whether there is time for another.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many were deleted.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; what was not deleted will be next time.</exception>
    public Task<int> DeleteIdleAsync(DateTimeOffset before, Func<bool> hasTime, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "delete idle conversations",
            async () =>
            {
                var filter = TableClient.CreateQueryFilter(
                    $"RowKey eq {ConversationRows.State} and (Timestamp lt {before} or lastTurn lt {before})"
                );
                var deleted = 0;
                await foreach (
                    var state in table.QueryAsync<TableEntity>(
                        filter,
                        select: Keys,
                        cancellationToken: cancellationToken
                    )
                )
                {
                    if (!hasTime())
                    {
                        break;
                    }
                    deleted += await TryDeleteAsync(state, cancellationToken) ? 1 : 0;
                }
                return deleted;
            },
            cancellationToken
        );

    private async Task<bool> TryDeleteAsync(TableEntity state, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(state.PartitionKey, ConversationRows.FirstLine, null, Keys, cancellationToken)
            .Select(line => line.RowKey)
            .ToListAsync(cancellationToken);
        try
        {
            await DeleteRowsAsync(state, lines, cancellationToken);
            return true;
        }
        catch (RequestFailedException race) when (Race.Is(race))
        {
            // Somebody has taken a turn in it, or deleted it, in the meantime.
            return false;
        }
    }
}
