using Signpost.Storage.Conversations;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Conversations;

/// <summary>The conversations of one test: a store, its line, and the same table from elsewhere.</summary>
internal sealed class ConversationTable
{
    public const string Key = "directline-ada";
    private readonly OwnTables _own;

    private ConversationTable(OwnTables own)
    {
        _own = own;
        Store = StoreOf(own);
        Elsewhere = StoreOf(own.FromElsewhere());
    }

    public ConversationStore Store { get; }

    public ConversationStore Elsewhere { get; }

    public Wire Wire => _own.Wire;

    /// <summary>The table itself, over a line of its own.</summary>
    public TableClient Table => _own.FromElsewhere().Tables.Conversations;

    public static async Task<ConversationTable> CreateAsync(SharedAzurite azurite) =>
        new(await OwnTables.CreateAsync(azurite));

    public static async Task<ConversationTable> NotCreatedAsync(SharedAzurite azurite) =>
        new(await OwnTables.NotCreatedAsync(azurite));

    /// <summary>A conversation as a turn left it that added lines up to <paramref name="last"/>.</summary>
    public static ConversationRecord Record(long last, string? inputId = null, string key = Key) =>
        new()
        {
            Conversation = new()
            {
                Key = key,
                JourneyVersion = "0123456789abcdef",
                Node = $"node-{last}",
                Trail = new([new("who", "company"), new("where", "coventry")]),
                Draft = new() { Opened = new(2026, 6, 1), Name = $"Ada {last}" },
                Enquiries = 2,
                Offered = [new Option("A company", "company")],
            },
            LastSequence = last,
            Handled = inputId is null ? [] : [Handled(inputId, $"answer to {inputId}")],
        };

    public static HandledTurn Handled(string? inputId, string? answer) =>
        new()
        {
            InputId = inputId,
            TakenAt = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero),
            Answer = answer,
        };

    public static TranscriptLine[] Lines(long first, long last) =>
        [.. Enumerable.Range((int)first, (int)(last - first + 1)).Select(i => new TranscriptLine(i, $"line {i}"))];

    /// <summary>Saves, from elsewhere, a turn that adds one line, and gives what is then stored.</summary>
    public async Task<ConversationRecord> TurnElsewhereAsync(string key = Key)
    {
        var before = await Elsewhere.FindAsync(key, fresh: true, default);
        var next = (before?.LastSequence ?? 0) + 1;
        Assert.True(await Elsewhere.TrySaveAsync(before, Record(next, $"in-{next}", key), Lines(next, next), default));
        return (await Elsewhere.FindAsync(key, fresh: true, default))!;
    }

    /// <summary>What is stored, as a process that knows nothing sees it.</summary>
    public async Task<ConversationRecord?> StoredAsync(string key = Key) =>
        await Elsewhere.FindAsync(key, fresh: true, default);

    public async Task<string[]> TranscriptAsync(string key = Key) =>
        [.. (await Elsewhere.ReadTranscriptAsync(key, 0, 1000, default)).Select(line => line.Content)];

    /// <summary>Two records say the same, whatever storage calls them.</summary>
    public static void AssertSame(ConversationRecord? expected, ConversationRecord? actual)
    {
        Assert.NotNull(expected);
        Assert.NotNull(actual);
        Assert.Equal(Json(expected), Json(actual));
        Assert.Equal(expected.LastSequence, actual.LastSequence);
        Assert.Equal(expected.Handled, actual.Handled);
    }

    private static string Json(ConversationRecord record) =>
        System.Text.Json.JsonSerializer.Serialize(record.Conversation, JourneyJson.Default.Conversation);

    private static ConversationStore StoreOf(OwnTables own) => new(own.Tables.Conversations, Guid.NewGuid);
}
