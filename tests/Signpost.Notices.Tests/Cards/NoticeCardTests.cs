using System.Text;
using System.Text.Json.Nodes;
using Signpost.Notices.Cards;
using Signpost.Notices.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Notices.Tests.Cards;

public sealed class NoticeCardTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 1, 12, 30, 0, TimeSpan.Zero);

    public static TheoryData<NoticeKind, string[], string, string> Cards =>
        new()
        {
            {
                NoticeKind.Received,
                ["New enquiry SP-7F3K-2QXD", "Somebody should be in touch by 3 June 2026."],
                "Open the enquiry",
                "https://www.example.org/advisers/enquiries/SP-7F3K-2QXD"
            },
            {
                NoticeKind.Corrected,
                [
                    "Enquiry SP-7F3K-2QXD was changed",
                    "The person has changed what they wrote.",
                    "Be in touch by 3 June 2026.",
                ],
                "Open the enquiry",
                "https://www.example.org/advisers/enquiries/SP-7F3K-2QXD"
            },
            {
                NoticeKind.Withdrawn,
                ["Enquiry SP-7F3K-2QXD was withdrawn", "The person does not want to be contacted about it any more."],
                "Open the enquiry",
                "https://www.example.org/advisers/enquiries/SP-7F3K-2QXD"
            },
            {
                NoticeKind.Digest,
                [
                    "Enquiries today",
                    "Overdue: 25 (SP-0000-0002, SP-0000-0003 and more).",
                    "Due today: 1 (SP-0000-0001).",
                    "New: 4. Open: 12.",
                ],
                "Open the inbox",
                "https://www.example.org/advisers"
            },
        };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_SaysWhatHappened_AndLeadsToTheInbox(NoticeKind kind, string[] texts, string button, string url)
    {
        var message = JsonNode.Parse(Encoding.UTF8.GetString(Write(kind)))!;

        Assert.Equal("message", (string?)message["type"]);
        var attachment = Assert.Single(message["attachments"]!.AsArray())!.AsObject();
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        Assert.True(attachment.ContainsKey("contentUrl"));
        Assert.Null(attachment["contentUrl"]);
        var card = attachment["content"]!;
        Assert.Equal(texts, card["body"]!.AsArray().Select(block => (string)block!["text"]!));
        var action = Assert.Single(card["actions"]!.AsArray())!;
        Assert.Equal((button, url), ((string)action["title"]!, (string)action["url"]!));
    }

    [Fact]
    public void Digest_OfMoreThanCanBeCounted_SaysAtLeast()
    {
        var digest = Some.Digest(At);
        var message = NoticeCard.Write(digest with { Counts = digest.Counts! with { IsLeast = true } }, Some.Links);

        Assert.Contains("Overdue: at least 25 (", Encoding.UTF8.GetString(message), StringComparison.Ordinal);
    }

    /// <summary>Held against Microsoft's own parser. (npm adaptivecards)</summary>
    [Fact]
    public async Task EveryCard_IsParsedByTheOfficialLibraryWithoutAComplaint()
    {
        var kinds = Enum.GetValues<NoticeKind>();
        var cards = kinds.Select(kind => JsonNode.Parse(Write(kind))!["attachments"]![0]!["content"]!.ToJsonString());

        var told = JsonNode.Parse(await NodeScript.RunAsync("cards/parse.mjs", input: $"[{string.Join(',', cards)}]"))!;

        Assert.Equal(kinds.Length, told.AsArray().Count);
        Assert.All(
            told.AsArray(),
            card =>
            {
                Assert.Equal("[]", card!["complaints"]!.ToJsonString());
                Assert.Equal("1.2", (string?)card["version"]);
                Assert.Equal(1, (int)card["actions"]!);
                Assert.True((int)card["items"]! > 1);
            }
        );
    }

    private static byte[] Write(NoticeKind kind) =>
        NoticeCard.Write(
            kind is NoticeKind.Digest ? Some.Digest(At) : Some.Received(At) with { Kind = kind },
            Some.Links
        );
}
