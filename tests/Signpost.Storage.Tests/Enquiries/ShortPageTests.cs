using System.Net;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tests.Tables;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>Pages that Azure ends early, as it may: short, or empty with more to come.</summary>
public sealed class ShortPageTests
{
    private static readonly DateOnly Today = new(2026, 6, 3);

    [Fact]
    public async Task Page_IsFilledAcrossShortAndEmptyAnswers()
    {
        using RecordingHandler azure = new();
        azure.Then(() => Answer(more: true, "SP-0000-0001"));
        azure.Then(() => Answer(more: true));
        azure.Then(() => Answer(more: true, "SP-0000-0002", "SP-0000-0003"));
        Inbox inbox = new(azure.Service().GetTableClient("enquiries"), TimeProvider.System);

        var page = await inbox.PageAsync(new(), Today, null, 2, default);

        Assert.Equal(["SP-0000-0001", "SP-0000-0002"], page.Lines.Select(line => line.Reference));
        Assert.Equal("list|o|2026-06-03|SP-0000-0003", page.Next);
        Assert.Equal(3, azure.Sent.Count);
    }

    [Fact]
    public async Task Count_GoesOnUntilThereIsNoMore()
    {
        using RecordingHandler azure = new();
        azure.Then(() => Answer(more: true));
        azure.Then(() => Answer(more: false, "SP-0000-0001"));
        Inbox inbox = new(azure.Service().GetTableClient("enquiries"), TimeProvider.System);

        var counts = await inbox.CountAsync("grace", Today, default);

        Assert.Equal(new InboxCounts(1, 1, 0, 1, 0, IsLeast: false), counts);
    }

    private static HttpResponseMessage Answer(bool more, params string[] references)
    {
        var rows = references.Select(reference =>
            $$"""
                {"PartitionKey":"enquiries","RowKey":"list|o|2026-06-03|{{reference}}","reference":"{{reference}}","status":"new","due":"2026-06-03","assignee":"","recordedAt@odata.type":"Edm.DateTime","recordedAt":"2026-06-01T12:00:00Z"}
                """
        );
        var response = RecordingHandler.Answer(
            HttpStatusCode.OK,
            $$"""{"value":[{{string.Join(',', rows)}}]}""",
            "application/json"
        );
        if (more)
        {
            response.Headers.Add("x-ms-continuation-NextPartitionKey", "enquiries");
            response.Headers.Add("x-ms-continuation-NextRowKey", "list");
        }
        return response;
    }
}
