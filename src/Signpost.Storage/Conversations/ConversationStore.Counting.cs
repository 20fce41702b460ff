using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

public sealed partial class ConversationStore
{
    /// <summary>All conversations that are kept, in no order that counts.</summary>
    /// <param name="unreadable">Called for each that cannot be read, which is left out.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public IAsyncEnumerable<Conversation> ListAsync(Action unreadable, CancellationToken cancellationToken) =>
        StorageCall.Stream("list conversations", ReadableAsync(unreadable, cancellationToken), cancellationToken);

    /// <summary>
    /// Takes phrases out of what is counted of conversations, also while turns are taken in them. It is no turn: each is kept
    /// for as long as it would have been. Reads the state of every conversation.
    /// </summary>
    /// <param name="isTelling">Whether a phrase is to go.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer; calling again takes out what is left.</exception>
    internal Task ForgetPhrasesAsync(Func<string, bool> isTelling, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "take phrases out of conversations",
            async () =>
            {
                await foreach (var state in StatesAsync(cancellationToken))
                {
                    if (Without(state, isTelling) is not null)
                    {
                        await ForgetPhrasesAsync(state.PartitionKey, isTelling, cancellationToken);
                    }
                }
                return true;
            },
            cancellationToken
        );

    private async IAsyncEnumerable<Conversation> ReadableAsync(
        Action unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var state in StatesAsync(cancellationToken))
        {
            if (ConversationRows.TryRead(state) is { } conversation)
            {
                yield return conversation;
            }
            else
            {
                unreadable();
            }
        }
    }

    /// <summary>The states of all conversations, without the answers that are kept with them.</summary>
    private AsyncPageable<TableEntity> StatesAsync(CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"RowKey eq {ConversationRows.State}"),
            select: ConversationRows.WithoutAnswers,
            cancellationToken: cancellationToken
        );

    private async Task ForgetPhrasesAsync(string key, Func<string, bool> isTelling, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            if (
                await StateAsync(key, cancellationToken) is not { } state
                || Without(state, isTelling) is not { } conversation
            )
            {
                return;
            }
            // A save of its own id: a turn that was carried out and whose answer was lost must not take this for itself.
            ConversationRows.Rewrite(state, conversation, newSaveId().ToString("N"));
            try
            {
                await table.UpdateEntityAsync(state, state.ETag, TableUpdateMode.Replace, cancellationToken);
                _recent.Forget(key);
                return;
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // A turn was taken just now, or this was carried out and its answer lost.
            }
        }
    }

    /// <summary>The conversation without the phrases; null when there are none in it.</summary>
    private static Conversation? Without(TableEntity state, Func<string, bool> isTelling) =>
        ConversationRows.TryRead(state) is { Course: { } course } conversation
        && course.Unmatched.RemoveAll(unmatched => isTelling(unmatched.Phrase)) is var left
        && left.Length < course.Unmatched.Length
            ? conversation with
            {
                Course = course with { Unmatched = left },
            }
            : null;
}
