using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Privacy;

/// <summary>Tables that people have used.</summary>
internal static class Lived
{
    /// <summary>
    /// Ada's enquiry, that was corrected and followed up, its conversation, another of hers with a draft, and those of others.
    /// </summary>
    public static async Task<EnquiryTable> CreateAsync(SharedAzurite azurite)
    {
        var table = await EnquiryTable.CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry() with { Email = "ada+old@example.org" }, default);
        await table.Log.RecordAsync(Enquiry() with { Phone = "01632 960001" }, default);
        await table.EditAsync(followUp => followUp with { Assignee = Grace }, "Ada wants to be rung.");
        await table.Log.RecordAsync(
            Enquiry("SP-0000-0001", "Advice.") with
            {
                ConversationKey = "directline-other",
                Name = "Charles",
                Organisation = "Others Ltd",
                Email = "charles@example.org",
            },
            default
        );
        await SaveAsync(table, Enquiry().ConversationKey, null, "Ada Lovelace", "{\"text\":\"ada@example.org\"}");
        await SaveAsync(table, "msteams-ada", new() { Opened = new(2026, 6, 1), Email = "Ada@Example.org" }, "Hello");
        await SaveAsync(
            table,
            "directline-other",
            new() { Opened = new(2026, 6, 1), Email = "charles@example.org" },
            "Hello"
        );
        return table;
    }

    /// <summary>Saves a conversation, with its form as far as it is filled in, and its transcript.</summary>
    public static async Task SaveAsync(EnquiryTable table, string key, EnquiryDraft? draft, params string[] lines)
    {
        ConversationRecord record = new()
        {
            Conversation = new()
            {
                Key = key,
                JourneyVersion = "0123456789abcdef",
                Node = "who",
                Draft = draft,
            },
            LastSequence = lines.Length,
            Handled = [new() { TakenAt = DateTimeOffset.UnixEpoch, Answer = $"{{\"text\":\"Thank you, {key}.\"}}" }],
        };
        var written = lines.Select((line, i) => new TranscriptLine(i + 1, line)).ToList();
        Assert.True(await table.Conversations.TrySaveAsync(null, record, written, default));
    }
}
