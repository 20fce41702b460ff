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
    private const string Json = "json";
    private const string Sequence = "sequence";
    private const string InputId = "inputId";
    private const string Answer = "answer";
    private const string Content = "content";

    public static string LineKey(long sequence) =>
        $"{FirstLine}{sequence.ToString("D10", CultureInfo.InvariantCulture)}";

    public static TableEntity Write(ConversationRecord record, string save)
    {
        var row = new TableEntity(record.Conversation.Key, State) { [Sequence] = record.LastSequence, [Save] = save };
        ChunkedText.Set(row, Json, JsonSerializer.Serialize(record.Conversation, JourneyJson.Default.Conversation));
        if (record.LastTurn is { } turn)
        {
            row[InputId] = turn.InputId;
            ChunkedText.Set(row, Answer, turn.Answer);
        }
        return row;
    }

    public static ConversationRecord Read(TableEntity row) =>
        new()
        {
            Conversation = JsonSerializer.Deserialize(
                ChunkedText.Get(row, Json) ?? string.Empty,
                JourneyJson.Default.Conversation
            )!,
            LastSequence = row.GetInt64(Sequence) ?? 0,
            LastTurn = row.GetString(InputId) is { } inputId
                ? new HandledTurn(inputId, ChunkedText.Get(row, Answer) ?? string.Empty)
                : null,
            ETag = row.ETag.ToString(),
        };

    public static TableEntity WriteLine(string key, TranscriptLine line)
    {
        var row = new TableEntity(key, LineKey(line.Sequence)) { [Sequence] = line.Sequence };
        ChunkedText.Set(row, Content, line.Content);
        return row;
    }

    public static TranscriptLine ReadLine(TableEntity row) =>
        new(row.GetInt64(Sequence)!.Value, ChunkedText.Get(row, Content) ?? string.Empty);
}
