using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

public sealed partial class ConversationStore
{
    /// <summary>
    /// Deletes a conversation with its whole transcript, also while turns are taken in it: the next turn begins it anew.
    /// </summary>
    /// <param name="key">Its key. An enquiry of the pages without scripts names one that there has never been.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many lines its transcript had; null when there is no such conversation.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; calling again deletes what is left.</exception>
    public Task<int?> DeleteAsync(string key, CancellationToken cancellationToken) =>
        StorageCall.Run("delete a conversation", () => DeleteWholeAsync(key, cancellationToken), cancellationToken);

    /// <summary>The keys of the conversations in which one of some e-mail addresses stands. Reads the whole table.</summary>
    internal IAsyncEnumerable<string> MentioningAsync(
        IReadOnlyCollection<string> addresses,
        CancellationToken cancellationToken
    ) => StorageCall.Stream("search conversations", SearchAsync(addresses, cancellationToken), cancellationToken);

    /// <summary>All that is kept of a conversation, or null when there is none.</summary>
    internal Task<KeptConversation?> KeptAsync(string key, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read a conversation",
            async () =>
            {
                if (await StateAsync(key, cancellationToken) is not { } state)
                {
                    return null;
                }
                var lines = await LinesAsync(key, ConversationRows.FirstLine, null, null, cancellationToken)
                    .Select(row => ConversationRows.ReadLine(row).Content)
                    .ToListAsync(cancellationToken);
                return new KeptConversation(
                    ConversationRows.LastTurnOf(state),
                    ConversationRows.JsonOf(state),
                    [.. lines]
                );
            },
            cancellationToken
        );

    private async IAsyncEnumerable<string> SearchAsync(
        IReadOnlyCollection<string> addresses,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        string? found = null;
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
        {
            var isKnown = string.Equals(row.PartitionKey, found, StringComparison.Ordinal);
            if (!isKnown && ConversationRows.Texts(row).Any(text => Mentions.Any(text, addresses)))
            {
                yield return found = row.PartitionKey;
            }
        }
    }

    private async Task<int?> DeleteWholeAsync(string key, CancellationToken cancellationToken)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var tries = 1; ; tries++)
        {
            if (await StateAsync(key, cancellationToken) is not { } state)
            {
                _recent.Forget(key);
                return tries == 1 ? null : seen.Count;
            }
            var lines = await LinesAsync(key, ConversationRows.FirstLine, null, Keys, cancellationToken)
                .ToListAsync(cancellationToken);
            seen.UnionWith(lines.Select(line => line.RowKey));
            try
            {
                await DeleteRowsAsync(state, lines, cancellationToken);
                return seen.Count;
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // A turn was taken just now, or this was carried out, its answer lost, and it found nothing any more.
            }
        }
    }

    private async Task DeleteRowsAsync(
        TableEntity state,
        IEnumerable<TableEntity> lines,
        CancellationToken cancellationToken
    )
    {
        _recent.Forget(state.PartitionKey);
        // The state goes last, so that a conversation that is deleted in part is found again, and only as it was found.
        var rows = lines
            .Select(line => new TableTransactionAction(TableTransactionActionType.Delete, line, ETag.All))
            .Append(new(TableTransactionActionType.Delete, state, state.ETag));
        foreach (var some in rows.Chunk(100))
        {
            await table.SubmitTransactionAsync(some, cancellationToken);
        }
    }
}
