using System.Collections.Concurrent;

namespace Signpost.Benchmarks;

internal sealed class MemoryConversations : IConversationStore
{
    private readonly ConcurrentDictionary<string, ConversationRecord> _records = new(StringComparer.Ordinal);

    public ValueTask<ConversationRecord?> FindAsync(string key, bool fresh, CancellationToken cancellationToken) =>
        new(_records.GetValueOrDefault(key));

    public Task<bool> TrySaveAsync(
        ConversationRecord? before,
        ConversationRecord after,
        IReadOnlyList<TranscriptLine> lines,
        CancellationToken cancellationToken
    )
    {
        _records[after.Conversation.Key] = after;
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<TranscriptLine>> ReadTranscriptAsync(
        string key,
        long after,
        int most,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyList<TranscriptLine>>([]);
}
