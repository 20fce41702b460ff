using Signpost.Bot.Rendering;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>A delivery whose answer is the plain text, and which keeps one line a turn.</summary>
internal sealed class Said : Delivery
{
    public static Said Arrived(string key = SaidKey, string? id = null) =>
        new()
        {
            Key = key,
            InputId = id,
            Input = new Input.Arrived(),
        };

    public static Said Words(string text, string? id = null, string key = SaidKey) =>
        new()
        {
            Key = key,
            InputId = id,
            Input = new Input.Said(text),
        };

    // Unless a test says otherwise, what is said was said after everything that was answered.
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Said()
    {
        Key = SaidKey;
        SentAt = DateTimeOffset.MaxValue;
    }

    public const string SaidKey = "test-00000000000000000000000000000001";

    /// <summary>What is answered in place of the reply's text; null for that text.</summary>
    public string? FixedAnswer { get; init; }

    public int Written { get; private set; }

    public override WrittenTurn Write(long lastSequence, Reply? reply)
    {
        Written++;
        return reply is null
            ? new WrittenTurn("", [])
            : new WrittenTurn(FixedAnswer ?? PlainText.Render(reply), [new TranscriptLine(lastSequence + 1, "{}")]);
    }
}
