using Signpost.Advisers.Tests.Fakes;
using Journeys = Signpost.Tests.Some;

namespace Signpost.Advisers.Tests.Export;

public sealed class ExportEndpointTests
{
    private const string Csv = "/advisers/export.csv";
    private const string Lines = "/advisers/export.jsonl";

    [Theory]
    [InlineData(Csv, "text/csv; charset=utf-8", "enquiries-2026-11-22.csv")]
    [InlineData(Lines, "application/jsonl; charset=utf-8", "enquiries-2026-11-22.jsonl")]
    public async Task Export_IsADownloadThatNobodyKeeps(string address, string mediaType, string name)
    {
        await using var app = await AdvisersApp.StartAsync();

        using var answer = await AskAsync(app, address);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal($"attachment; filename=\"{name}\"", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
    }

    [Theory]
    [InlineData("", "SP-0000-0001 SP-0000-0002 SP-0000-0003 SP-0000-0004")]
    [InlineData("?status=open", "SP-0000-0001 SP-0000-0002 SP-0000-0003")]
    [InlineData("?status=new", "SP-0000-0001 SP-0000-0002")]
    [InlineData("?status=contacted", "SP-0000-0003")]
    [InlineData("?status=closed", "SP-0000-0004")]
    [InlineData("?due=overdue", "SP-0000-0001")]
    [InlineData("?due=today", "SP-0000-0002")]
    [InlineData("?assignee=nobody", "SP-0000-0001 SP-0000-0002 SP-0000-0004")]
    [InlineData("?assignee=grace-id", "SP-0000-0003")]
    [InlineData("?assignee=grace-id&status=closed", "")]
    [InlineData("?q=two", "SP-0000-0002")]
    [InlineData("?q=four", "SP-0000-0004")]
    [InlineData("?from=elsewhere", "SP-0000-0001 SP-0000-0002 SP-0000-0003 SP-0000-0004")]
    public async Task Export_HasWhatTheAddressLists_AndAllWhereItNamesNoStatus(string query, string references)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Erase(Some.Reference);
        app.Inbox.Add(
            Followed(1, "One", FollowUp.Begin(Some.Today.AddDays(-1))),
            Followed(2, "Two", FollowUp.Begin(Some.Today)),
            Followed(
                3,
                "Three",
                new()
                {
                    Status = EnquiryStatus.Contacted,
                    Assignee = Some.Grace,
                    Due = Some.Today.AddDays(1),
                }
            ),
            Followed(4, "Four", new() { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Helped })
        );

        var csv = await ExportAsync(app, Csv + query);
        var lines = await ExportAsync(app, Lines + query);

        Assert.Equal(references, string.Join(' ', csv.Rows.Skip(1).Select(row => row[0])));
        Assert.Equal(references, string.Join(' ', lines.Objects.Select(each => (string?)each["reference"])));
    }

    [Fact]
    public async Task EnquiryThatCameBetweenTheTwoReadings_IsInTheFile()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Enquiries.BetweenReadings = () =>
            app.Inbox.Add(
                Some.Followed(
                    Some.Enquiry with
                    {
                        Reference = "SP-0000-0001",
                        Trail = Journeys.Trail(("new", "yes")),
                        Answers = [new("A new question?", "Yes")],
                    }
                )
            );

        var export = await ExportAsync(app, Csv);

        Assert.Equal("A new question? Yes", export["Other answers"]);
        Assert.Equal("", export["Other answers", 2]);
    }

    [Theory]
    [InlineData(Csv)]
    [InlineData(Lines)]
    public async Task StorageFailingHalfway_CutsTheConnection(string address)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(2_000, Some.Today));
        // Those of the first reading for the columns, and half of the second.
        app.Enquiries.Breaks = address is Csv ? 3_000 : 1_000;

        await Assert.ThrowsAnyAsync<Exception>(() => ExportAsync(app, address));

        Assert.Contains(app.Log, line => line.Contains("storage is not available", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Csv)]
    [InlineData(Lines)]
    public async Task StorageFailingAtOnce_IsAPage_AndNoDownload(string address)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Enquiries.Breaks = 0;

        using var answer = await AskAsync(app, address);

        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData(Csv)]
    [InlineData(Lines)]
    public async Task WhoIsNoAdviser_GetsNoExport(string address)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Remote = System.Net.IPAddress.Parse("203.0.113.9");

        var page = await app.GetAsync(address);

        Assert.Equal(403, page.Status);
        Assert.DoesNotContain("Ada", page.Html);
    }

    private static FollowedEnquiry Followed(int number, string name, FollowUp followUp) =>
        Some.Followed(Some.Enquiry with { Reference = $"SP-0000-000{number}", Name = name }, followUp);

    private static Task<HttpResponseMessage> AskAsync(AdvisersApp app, string address) =>
        app.SendRawAsync(new HttpRequestMessage(HttpMethod.Get, address));

    private static async Task<Exported> ExportAsync(AdvisersApp app, string address)
    {
        using var answer = await AskAsync(app, address);
        return Exported.Of(await answer.Content.ReadAsByteArrayAsync());
    }
}
