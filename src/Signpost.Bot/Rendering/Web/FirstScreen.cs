using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Signpost.Bot.Rendering.Web;

/// <summary>
/// What somebody who opens the chat sees first: the greeting of a journey on a day. It is the same for everybody, so a
/// page can show it before a conversation has begun.
/// </summary>
public sealed record FirstScreen
{
    private const int UsualBytes = 2_048;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The version of the journey (<see cref="Journey.Version"/>).</summary>
    public required string Version { get; init; }

    /// <summary>The day, in the United Kingdom.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>
    /// One JSON object in UTF-8: <c>version</c>, and <c>reply</c> in the form of <c>channelData.signpost</c>, which
    /// <c>docs/developers.md</c> describes.
    /// </summary>
    public required ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>Whether it is still what a journey shows on a day.</summary>
    public bool IsOf(Journey journey, DateOnly day) =>
        Day == day && string.Equals(Version, journey.Version, StringComparison.Ordinal);

    /// <summary>Greets on a day.</summary>
    public static FirstScreen Of(Journey journey, DateOnly day)
    {
        var nobody = Conversation.Begin(journey, key: string.Empty, seed: string.Empty);
        var reply = Turn.Take(journey, nobody, new Input.Arrived(), day).Reply;
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("version"u8, journey.Version);
            writer.WritePropertyName("reply"u8);
            WebReply.Write(writer, reply);
            writer.WriteEndObject();
        }
        return new FirstScreen
        {
            Version = journey.Version,
            Day = day,
            Json = buffer.WrittenMemory,
        };
    }
}
