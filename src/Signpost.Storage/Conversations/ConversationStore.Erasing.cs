using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

public sealed partial class ConversationStore
{
    private const int MostInTransaction = 100;

    /// <summary>
    /// Deletes a conversation with its whole transcript, also while turns are taken in it: the next turn begins it anew.
    /// </summary>
    /// <param name="key">Its key. An enquiry of the pages without scripts names one that there has never been.</param>
    /// <param name="addresses">
    /// The e-mail addresses by which it was found: where one stands goes last, so that a conversation that is deleted in part
    /// is found by them again. None where something else leads to it.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many lines its transcript had; null when there is no such conversation.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; calling again deletes what is left.</exception>
    public Task<int?> DeleteAsync(
        string key,
        IReadOnlyCollection<string> addresses,
        CancellationToken cancellationToken
    ) =>
        StorageCall.Run(
            "delete a conversation",
            () => DeleteWholeAsync(key, addresses, cancellationToken),
            cancellationToken
        );

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
                    [.. lines],
                    [.. ConversationRows.AnswersOf(state)]
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
            if (!isKnown && Mentions(row, addresses))
            {
                yield return found = row.PartitionKey;
            }
        }
    }

    private async Task<int?> DeleteWholeAsync(
        string key,
        IReadOnlyCollection<string> addresses,
        CancellationToken cancellationToken
    )
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var tries = 1; ; tries++)
        {
            if (await StateAsync(key, cancellationToken) is not { } state)
            {
                _recent.Forget(key);
                return tries == 1 ? null : seen.Count;
            }
            var select = addresses.Count == 0 ? Keys : null;
            var lines = await LinesAsync(key, ConversationRows.FirstLine, null, select, cancellationToken)
                .OrderBy(line => Mentions(line, addresses))
                .Select(line => line.RowKey)
                .ToListAsync(cancellationToken);
            seen.UnionWith(lines);
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

    private static bool Mentions(TableEntity row, IReadOnlyCollection<string> addresses) =>
        addresses.Count > 0 && ConversationRows.Texts(row).Any(text => Privacy.Mentions.Any(text, addresses));

    private async Task DeleteRowsAsync(
        TableEntity state,
        IEnumerable<string> lines,
        CancellationToken cancellationToken
    )
    {
        _recent.Forget(state.PartitionKey);
        // The state goes last, so that a conversation that is deleted in part is found again, and only as it was found. As
        // many lines as there is room for go with it, so that it is not left without those by which it is found.
        TableTransactionAction[] rows =
        [
            .. lines.Select(line => new TableTransactionAction(
                TableTransactionActionType.Delete,
                new TableEntity(state.PartitionKey, line),
                ETag.All
            )),
            new(TableTransactionActionType.Delete, state, state.ETag),
        ];
        var before = Math.Max(0, rows.Length - MostInTransaction);
        foreach (var some in rows.Take(before).Chunk(MostInTransaction).Append(rows[before..]))
        {
            await table.SubmitTransactionAsync(some, cancellationToken);
        }
    }
}
