using System.Diagnostics.CodeAnalysis;

namespace Signpost.Storage.Conversations;

/// <summary>
/// The conversations that this process saved last, at most so many and with at most so many characters of kept answers;
/// the one not used for longest goes first.
/// </summary>
internal sealed class RecentConversations(int most, long mostCharacters)
{
    private long _characters;

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
            Remove(key);
            _byKey[key] = _byUse.AddFirst((key, record));
            _characters += CharactersOf(record);
            while (_byKey.Count > most || (_characters > mostCharacters && _byKey.Count > 1))
            {
                Remove(_byUse.Last!.Value.Key);
            }
        }
    }

    public void Forget(string key)
    {
        lock (_lock)
        {
            Remove(key);
        }
    }

    private void Remove(string key)
    {
        if (_byKey.Remove(key, out var node))
        {
            _byUse.Remove(node);
            _characters -= CharactersOf(node.Value.Record);
        }
    }

    private static long CharactersOf(ConversationRecord record)
    {
        long characters = 0;
        foreach (var turn in record.Handled)
        {
            characters += turn.Answer?.Length ?? 0;
        }
        return characters;
    }
}
