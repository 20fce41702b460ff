using System.Text;

namespace Signpost.Benchmarks;

/// <summary>The six turns that are measured: from the first hello to an outcome, as a channel would post them.</summary>
internal static class SixTurns
{
    private static readonly string[] Texts = ["hello", "company", "2", "prototype", "patents", "R&D tax credits"];

    public static int Count => Texts.Length;

    public static byte[] Body(string conversation, int turn) =>
        Encoding.UTF8.GetBytes(
            $$"""
            {"type":"message","id":"{{conversation}}-{{turn}}","timestamp":"2026-11-22T09:00:00Z","channelId":"emulator",
            "serviceUrl":"http://localhost:56150/","from":{"id":"u-1","name":"User","role":"user"},
            "recipient":{"id":"bot","name":"Bot","role":"bot"},"conversation":{"id":"{{conversation}}"},
            "text":"{{Texts[turn]}}","textFormat":"plain","locale":"en-GB","deliveryMode":"expectReplies"}
            """
        );
}
