using System.Text;
using System.Text.Json.Nodes;
using Signpost.Notices.Events;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Events;

public sealed class NoticeEventTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 1, 13, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Enquiry_IsACloudEventWithItsReferenceDayAndLink() =>
        Same(
            """
            {
              "specversion": "1.0",
              "id": "SP-7F3K-2QXD-1",
              "source": "https://www.example.org/advisers",
              "type": "signpost.enquiry.received",
              "time": "2026-06-01T12:30:00.0000000Z",
              "subject": "SP-7F3K-2QXD",
              "datacontenttype": "application/json",
              "data": {
                "reference": "SP-7F3K-2QXD",
                "due": "2026-06-03",
                "link": "https://www.example.org/advisers/enquiries/SP-7F3K-2QXD"
              }
            }
            """,
            Some.Received(At)
        );

    [Fact]
    public void Digest_IsACloudEventWithCountsAndReferences() =>
        Same(
            """
            {
              "specversion": "1.0",
              "id": "digest-2026-06-01",
              "source": "https://www.example.org/advisers",
              "type": "signpost.digest",
              "time": "2026-06-01T12:30:00.0000000Z",
              "datacontenttype": "application/json",
              "data": {
                "open": 12,
                "new": 4,
                "dueToday": 1,
                "overdue": 25,
                "atLeast": false,
                "dueTodayReferences": ["SP-0000-0001"],
                "overdueReferences": ["SP-0000-0002", "SP-0000-0003"],
                "link": "https://www.example.org/advisers"
              }
            }
            """,
            Some.Digest(At)
        );

    [Theory]
    [InlineData(NoticeKind.Corrected, "signpost.enquiry.corrected")]
    [InlineData(NoticeKind.Withdrawn, "signpost.enquiry.withdrawn")]
    public void Kind_IsTheType_AndADayThatThereIsNotIsLeftOut(NoticeKind kind, string type)
    {
        var written = Read(Some.Received(At, revision: 2) with { Kind = kind, Due = null });

        Assert.Equal(type, (string?)written["type"]);
        Assert.Equal("SP-7F3K-2QXD-2", (string?)written["id"]);
        Assert.False(written["data"]!.AsObject().ContainsKey("due"));
    }

    private static void Same(string expected, Notice notice) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), Read(notice).ToJsonString());

    private static JsonNode Read(Notice notice) =>
        JsonNode.Parse(Encoding.UTF8.GetString(NoticeEvent.Write(notice, Some.Links)))!;
}
