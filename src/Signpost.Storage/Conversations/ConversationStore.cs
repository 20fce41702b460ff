using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

/// <summary>
/// Conversations in the table <c>conversations</c>: one partition each, one transaction a turn, conditional on the
/// state that the turn started from.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="newSaveId">Makes an id that no other save has; a save whose answer was lost is recognised by it.</param>
public sealed partial class ConversationStore(TableClient table, Func<Guid> newSaveId) : IConversationStore
{
    /// <summary>How many conversations a process remembers, so that their next turn needs no read.</summary>
    public const int MostRemembered = 10_000;

    /// <summary>How many characters of answers they may keep between them: 128 MiB at the most.</summary>
    public const long MostCharactersRemembered = 64L * 1024 * 1024;

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
                await LinesAsync(key, ConversationRows.LineKey(after), most, select: null, cancellationToken)
                    .Take(most)
                    .Select(ConversationRows.ReadLine)
                    .ToListAsync(cancellationToken),
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
        catch (RequestFailedException race) when (Race.Is(race))
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

    /// <summary>The lines of a conversation, in order, from the one after a key on.</summary>
    private AsyncPageable<TableEntity> LinesAsync(
        string key,
        string after,
        int? most,
        IEnumerable<string>? select,
        CancellationToken cancellationToken
    ) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter(
                $"PartitionKey eq {key} and RowKey gt {after} and RowKey lt {ConversationRows.AfterLines}"
            ),
            most,
            select,
            cancellationToken
        );
}
