using System.Diagnostics.CodeAnalysis;

namespace Signpost.Storage.Conversations;

/// <summary>The conversations that this process saved last, at most so many; the one not used for longest goes first.</summary>
internal sealed class RecentConversations(int most)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, ConversationRecord Record)> _byUse = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, ConversationRecord Record)>> _byKey = new(
        StringComparer.Ordinal
    );

    public bool TryGet(string key, [NotNullWhen(true)] out ConversationRecord? record)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                record = null;
                return false;
            }
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            record = node.Value.Record;
            return true;
        }
    }

    public void Set(string key, ConversationRecord record)
    {
        lock (_lock)
        {
            if (_byKey.Remove(key, out var old))
            {
                _byUse.Remove(old);
            }
            _byKey[key] = _byUse.AddFirst((key, record));
            if (_byKey.Count > most)
            {
                _byKey.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }
        }
    }

    public void Forget(string key)
    {
        lock (_lock)
        {
            if (_byKey.Remove(key, out var node))
            {
                _byUse.Remove(node);
            }
        }
    }
}
