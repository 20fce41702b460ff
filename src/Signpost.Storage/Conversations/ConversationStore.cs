using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

/// <summary>
/// Conversations in the table <c>conversations</c>: one partition each, one transaction a turn, conditional on the
/// state that the turn started from.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="newSaveId">Makes an id that no other save has; a save whose answer was lost is recognised by it.</param>
public sealed class ConversationStore(TableClient table, Func<Guid> newSaveId) : IConversationStore
{
    /// <summary>How many conversations a process remembers, so that their next turn needs no read.</summary>
    public const int MostRemembered = 10_000;

    /// <summary>How many characters of answers they may keep between them: 128 MiB at the most.</summary>
    public const long MostCharactersRemembered = 64L * 1024 * 1024;

    private static readonly string[] Keys = ["PartitionKey", "RowKey"];
    private readonly RecentConversations _recent = new(MostRemembered, MostCharactersRemembered);

    /// <inheritdoc/>
    public ValueTask<ConversationRecord?> FindAsync(string key, bool fresh, CancellationToken cancellationToken) =>
        !fresh && _recent.TryGet(key, out var record) ? new(record) : new(ReadAsync(key, cancellationToken));

    /// <inheritdoc/>
    public async Task<bool> TrySaveAsync(
        ConversationRecord? before,
        ConversationRecord after,
        IReadOnlyList<TranscriptLine> lines,
        CancellationToken cancellationToken
    )
    {
        var key = after.Conversation.Key;
        var save = newSaveId().ToString("N");
        var actions = Actions(before, ConversationRows.Write(after, save), key, lines);
        _recent.Forget(key);
        var etag = await StorageCall.Run(
            "save a turn",
            () => SubmitAsync(actions, key, save, cancellationToken),
            cancellationToken
        );
        if (etag is null)
        {
            return false;
        }
        _recent.Set(key, after with { ETag = etag });
        return true;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranscriptLine>> ReadTranscriptAsync(
        string key,
        long after,
        int most,
        CancellationToken cancellationToken
    ) =>
        StorageCall.Run<IReadOnlyList<TranscriptLine>>(
            "read a transcript",
            async () =>
            {
                var filter = TableClient.CreateQueryFilter(
                    $"PartitionKey eq {key} and RowKey gt {ConversationRows.LineKey(after)} and RowKey lt {ConversationRows.AfterLines}"
                );
                var lines = new List<TranscriptLine>();
                await foreach (
                    var row in table.QueryAsync<TableEntity>(filter, most, cancellationToken: cancellationToken)
                )
                {
                    lines.Add(ConversationRows.ReadLine(row));
                    if (lines.Count == most)
                    {
                        break;
                    }
                }
                return lines;
            },
            cancellationToken
        );

    /// <summary>All conversations that are kept, in no order that counts.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public async IAsyncEnumerable<Conversation> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var rows = table
            .QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"RowKey eq {ConversationRows.State}"),
                select: ConversationRows.WithoutAnswers,
                cancellationToken: cancellationToken
            )
            .GetAsyncEnumerator(cancellationToken);
        while (
            await StorageCall.Run(
                "list conversations",
                async () => await rows.MoveNextAsync() ? ConversationRows.Read(rows.Current).Conversation : null,
                cancellationToken
            )
                is { } conversation
        )
        {
            yield return conversation;
        }
    }

    /// <summary>Deletes the conversations that nobody has taken a turn in since <paramref name="before"/>.</summary>
    /// <returns>How many were deleted.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; what was not deleted will be next time.</exception>
    public Task<int> DeleteIdleAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "delete idle conversations",
            async () =>
            {
                var filter = TableClient.CreateQueryFilter(
                    $"RowKey eq {ConversationRows.State} and Timestamp lt {before}"
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
                    deleted += await TryDeleteAsync(state, cancellationToken) ? 1 : 0;
                }
                return deleted;
            },
            cancellationToken
        );

    private static List<TableTransactionAction> Actions(
        ConversationRecord? before,
        TableEntity state,
        string key,
        IReadOnlyList<TranscriptLine> lines
    )
    {
        var actions = new List<TableTransactionAction>(lines.Count + 1)
        {
            before is null
                ? new(TableTransactionActionType.Add, state)
                : new(TableTransactionActionType.UpdateReplace, state, new ETag(before.ETag)),
        };
        foreach (var line in lines)
        {
            actions.Add(new(TableTransactionActionType.Add, ConversationRows.WriteLine(key, line)));
        }
        return actions;
    }

    /// <summary>Whether the state is no longer what the turn started from: made, changed, or deleted when idle.</summary>
    private static bool IsRace(RequestFailedException refusal) =>
        refusal.Status is 409 or 412 or 404 && refusal.ErrorCode != TableErrorCode.TableNotFound;

    /// <summary>Writes the turn.</summary>
    /// <returns>The ETag of the state, or null when another turn came first.</returns>
    private async Task<string?> SubmitAsync(
        List<TableTransactionAction> actions,
        string key,
        string save,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var answers = await table.SubmitTransactionAsync(actions, cancellationToken);
            return answers.Value[0].Headers.ETag.ToString();
        }
        catch (RequestFailedException race) when (IsRace(race))
        {
            // A save whose answer was lost on the way is sent again by the pipeline and then collides with itself.
            var stored = await StateAsync(key, cancellationToken);
            return string.Equals(stored?.GetString(ConversationRows.Save), save, StringComparison.Ordinal)
                ? stored!.ETag.ToString()
                : null;
        }
    }

    private Task<ConversationRecord?> ReadAsync(string key, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read a conversation",
            async () =>
            {
                if (await StateAsync(key, cancellationToken) is not { } state)
                {
                    return null;
                }
                var record = ConversationRows.Read(state);
                _recent.Set(key, record);
                return record;
            },
            cancellationToken
        );

    private async Task<TableEntity?> StateAsync(string key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            key,
            ConversationRows.State,
            cancellationToken: cancellationToken
        );
        return found.HasValue ? found.Value : null;
    }

    private async Task<bool> TryDeleteAsync(TableEntity state, CancellationToken cancellationToken)
    {
        var key = state.PartitionKey;
        var rows = new List<TableTransactionAction>();
        var lines = TableClient.CreateQueryFilter(
            $"PartitionKey eq {key} and RowKey gt {ConversationRows.FirstLine} and RowKey lt {ConversationRows.AfterLines}"
        );
        await foreach (
            var line in table.QueryAsync<TableEntity>(lines, select: Keys, cancellationToken: cancellationToken)
        )
        {
            rows.Add(new(TableTransactionActionType.Delete, line, ETag.All));
        }
        // The state goes last, so that a conversation that is deleted in part is found again, and only as it was found.
        rows.Add(new(TableTransactionActionType.Delete, state, state.ETag));
        _recent.Forget(key);
        try
        {
            foreach (var some in rows.Chunk(100))
            {
                await table.SubmitTransactionAsync(some, cancellationToken);
            }
            return true;
        }
        catch (RequestFailedException race) when (IsRace(race))
        {
            // Somebody has taken a turn in it, or deleted it, in the meantime.
            return false;
        }
    }
}
