using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Conversations;

/// <summary>A conversation as entities: its state, and one for each line of its transcript.</summary>
internal static class ConversationRows
{
    public const string State = "state";
    public const string FirstLine = "a|";
    public const string AfterLines = "a}";
    public const string Save = "save";
    public const string LastTurn = "lastTurn";
    private const string Json = "json";
    private const string Sequence = "sequence";
    private const string Handled = "handled";
    private const string Content = "content";
    private const int MostAnswers = 'Z' - 'A' + 1;

    /// <summary>The columns of a state without the answers that are kept with it, which are most of it.</summary>
    public static string[] WithoutAnswers { get; } = ["PartitionKey", "RowKey", Sequence, .. ChunkedText.Names(Json)];

    public static string LineKey(long sequence) =>
        $"{FirstLine}{sequence.ToString("D10", CultureInfo.InvariantCulture)}";

    public static TableEntity Write(ConversationRecord record, string save)
    {
        var row = new TableEntity(record.Conversation.Key, State) { [Sequence] = record.LastSequence, [Save] = save };
        ChunkedText.Set(row, Json, JsonSerializer.Serialize(record.Conversation, JourneyJson.Default.Conversation));
        if (!record.Handled.IsEmpty)
        {
            WriteHandled(row, record.Handled);
        }
        return row;
    }

    /// <summary>Puts another conversation in the place of the one in its state, which is no turn taken in it.</summary>
    public static void Rewrite(TableEntity row, Conversation conversation, string save)
    {
        row[LastTurn] = LastTurnOf(row);
        row[Save] = save;
        ChunkedText.Set(row, Json, JsonSerializer.Serialize(conversation, JourneyJson.Default.Conversation));
    }

    /// <summary>When the last turn was taken: the time that storage stamps, unless the state was rewritten since.</summary>
    public static DateTimeOffset LastTurnOf(TableEntity row) =>
        row.GetDateTimeOffset(LastTurn) ?? row.Timestamp ?? default;

    /// <summary>Where it stands, as JSON.</summary>
    public static string JsonOf(TableEntity row) => ChunkedText.Get(row, Json) ?? "null";

    public static ConversationRecord Read(TableEntity row) =>
        new()
        {
            Conversation = JsonSerializer.Deserialize(
                ChunkedText.Get(row, Json) ?? string.Empty,
                JourneyJson.Default.Conversation
            )!,
            LastSequence = row.GetInt64(Sequence) ?? 0,
            Handled = ChunkedText.Get(row, Handled) is { } handled ? ReadHandled(row, handled) : [],
            ETag = row.ETag.ToString(),
        };

    /// <summary>Where the conversation stands, or null when that cannot be read.</summary>
    public static Conversation? TryRead(TableEntity row)
    {
        try
        {
            return JsonSerializer.Deserialize(JsonOf(row), JourneyJson.Default.Conversation);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Answers are properties of their own: as text within JSON they would grow by every quotation mark.</summary>
    private static void WriteHandled(TableEntity row, ImmutableArray<HandledTurn> handled)
    {
        var bare = ImmutableArray.CreateBuilder<HandledTurn>(handled.Length);
        for (var i = 0; i < handled.Length; i++)
        {
            if (handled[i].Answer is { } answer)
            {
                ChunkedText.Set(row, AnswerName(i), answer);
            }
            bare.Add(handled[i] with { Answer = null });
        }
        var json = JsonSerializer.Serialize(bare.MoveToImmutable(), JourneyJson.Default.ImmutableArrayHandledTurn);
        ChunkedText.Set(row, Handled, json);
    }

    private static ImmutableArray<HandledTurn> ReadHandled(TableEntity row, string json)
    {
        var bare = JsonSerializer.Deserialize(json, JourneyJson.Default.ImmutableArrayHandledTurn);
        return [.. bare.Select((turn, i) => turn with { Answer = ChunkedText.Get(row, AnswerName(i)) })];
    }

    /// <summary>The answers of the bot that are kept with its state, the newest first, each in the channel's own form.</summary>
    public static IEnumerable<string> AnswersOf(TableEntity row) =>
        Enumerable.Range(0, MostAnswers).Select(i => ChunkedText.Get(row, AnswerName(i))).OfType<string>();

    // A letter, since a digit would read as a further piece of the one before.
    private static string AnswerName(int index) => $"answer{(char)('A' + index)}";

    public static TableEntity WriteLine(string key, TranscriptLine line)
    {
        var row = new TableEntity(key, LineKey(line.Sequence)) { [Sequence] = line.Sequence };
        ChunkedText.Set(row, Content, line.Content);
        return row;
    }

    /// <summary>All texts of a row, each whole.</summary>
    public static IEnumerable<string> Texts(TableEntity row) =>
        row.Where(property => property.Value is string && !char.IsAsciiDigit(property.Key[^1]))
            .Select(property => ChunkedText.Get(row, property.Key)!);

    public static TranscriptLine ReadLine(TableEntity row) =>
        new(row.GetInt64(Sequence)!.Value, ChunkedText.Get(row, Content) ?? string.Empty);
}
