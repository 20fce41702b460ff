using System.Globalization;
using System.Text.Json;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>Keeps its promises as storage does: ETags, whole turns, no gaps, and the limits of the port.</summary>
internal sealed class MemoryConversations(List<string> journal) : IConversationStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ConversationRecord> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConversationRecord> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TranscriptLine>> _lines = new(StringComparer.Ordinal);
    private int _etag;

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public bool Down { get; set; }

    public bool WritesDown { get; set; }

    /// <summary>When set, a transcript is asked for in vain: this is done once it is, and no answer ever comes.</summary>
    public Action? Silent { get; set; }

    public bool AlwaysOvertaken { get; set; }

    /// <summary>Runs once, between the read and the save of the turn that saves next.</summary>
    public Func<Task>? BeforeNextSave { get; set; }

    public IReadOnlyDictionary<string, ConversationRecord> Rows => _rows;

    public ConversationRecord Only => Assert.Single(_rows).Value;

    public IReadOnlyList<TranscriptLine> LinesOf(string key) => _lines.GetValueOrDefault(key) ?? [];

    /// <summary>As if this process had been restarted: nothing is known without asking storage.</summary>
    public void Forget() => _known.Clear();

    /// <summary>As if this process had seen nothing since: it knows the conversation as it was.</summary>
    public void RememberAs(ConversationRecord old) => _known[old.Conversation.Key] = old;

    /// <summary>As if all conversations had been deleted for having been idle.</summary>
    public void Clear()
    {
        _rows.Clear();
        _known.Clear();
        _lines.Clear();
    }

    public void ResetCounts() => (Reads, Writes) = (0, 0);

    public async ValueTask<ConversationRecord?> FindAsync(string key, bool fresh, CancellationToken cancellationToken)
    {
        await Task.Yield();
        lock (_lock)
        {
            if (!fresh && _known.TryGetValue(key, out var known))
            {
                return known;
            }
            FailWhen(Down);
            Reads++;
            var row = _rows.GetValueOrDefault(key);
            if (row is not null)
            {
                _known[key] = row;
            }
            return row;
        }
    }

    public async Task<bool> TrySaveAsync(
        ConversationRecord? before,
        ConversationRecord after,
        IReadOnlyList<TranscriptLine> lines,
        CancellationToken cancellationToken
    )
    {
        if (BeforeNextSave is { } race)
        {
            BeforeNextSave = null;
            await race();
        }
        await Task.Yield();
        lock (_lock)
        {
            FailWhen(Down || WritesDown);
            Writes++;
            CheckLimits(after, lines);
            var key = after.Conversation.Key;
            if (AlwaysOvertaken || _rows.GetValueOrDefault(key)?.ETag != before?.ETag)
            {
                return false;
            }
            journal.Add($"conversation {key}");
            _rows[key] = _known[key] = after with
            {
                Conversation = Copy(after.Conversation),
                ETag = (++_etag).ToString(CultureInfo.InvariantCulture),
            };
            var transcript = _lines.TryGetValue(key, out var kept) ? kept : _lines[key] = [];
            foreach (var line in lines)
            {
                Assert.Equal(transcript.Count + 1, line.Sequence);
                transcript.Add(line);
            }
            Assert.Equal(transcript.Count, after.LastSequence);
            return true;
        }
    }

    public async Task<IReadOnlyList<TranscriptLine>> ReadTranscriptAsync(
        string key,
        long after,
        int most,
        CancellationToken cancellationToken
    )
    {
        FailWhen(Down);
        Assert.InRange(most, 1, 1_000);
        if (Silent is { } asked)
        {
            var never = Task.Delay(Timeout.Infinite, cancellationToken);
            asked();
            await never;
        }
        lock (_lock)
        {
            return [.. LinesOf(key).Where(line => line.Sequence > after).Take(most)];
        }
    }

    private static void CheckLimits(ConversationRecord after, IReadOnlyList<TranscriptLine> lines)
    {
        Assert.Matches("^[a-z0-9]{1,20}-[0-9a-f]{32}$", after.Conversation.Key);
        Assert.All(
            after.Handled,
            turn => Assert.True(turn.Answer is not { Length: > 30_000 } && turn.InputId is not { Length: > 128 })
        );
        Assert.All(lines, line => Assert.True(line.Content.Length <= 30_000));
        Assert.All(lines, line => JsonDocument.Parse(line.Content).Dispose());
    }

    private static Conversation Copy(Conversation conversation) =>
        JsonSerializer.Deserialize(
            JsonSerializer.SerializeToUtf8Bytes(conversation, JourneyJson.Default.Conversation),
            JourneyJson.Default.Conversation
        )!;

    private static void FailWhen(bool down)
    {
        if (down)
        {
            throw new StorageUnavailableException();
        }
    }
}
