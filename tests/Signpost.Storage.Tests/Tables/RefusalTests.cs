using System.Net;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

public sealed class RefusalTests
{
    private readonly RecordingHandler _wire = new();

    [Fact]
    public async Task Refusal_WithAHeaderAndABody_TakesTheCodeOfTheHeader()
    {
        _wire.Then(() =>
        {
            var answer = RecordingHandler.Answer(
                HttpStatusCode.Conflict,
                """{"odata.error":{"code":"FromTheBody"}}""",
                "application/json"
            );
            answer.Headers.Add("x-ms-error-code", "EntityAlreadyExists");
            answer.Headers.Add("x-ms-request-id", "id-1");
            return answer;
        });

        var e = await RefusedAsync();

        Assert.Equal("EntityAlreadyExists", e.ErrorCode);
        Assert.Equal(
            "Table Storage did not write a row in table notes: 409 EntityAlreadyExists, request id id-1.",
            e.Message
        );
    }

    [Fact]
    public async Task Refusal_ThatQuotesAKey_IsReportedWithoutIt()
    {
        _wire.Then(
            HttpStatusCode.BadRequest,
            """{"odata.error":{"code":"OutOfRangeInput","message":{"lang":"en","value":"The 'RowKey' parameter of value 'jo@example.org' is out of range."}}}"""
        );
        var e = await RefusedAsync();
        Assert.True(e.ErrorCode == TableErrorCode.OutOfRangeInput);
        Assert.DoesNotContain("jo@example.org", e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>Bad Request - Invalid URL</body></html>")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"odata.error":{"code":"","message":{"value":""}}}""")]
    [InlineData("""{"odata.error":"code"}""")]
    [InlineData("""{"odata.error":{"code":{"a":1}}}""")]
    public async Task Refusal_ThatIsNotTheServicesJson_KeepsItsStatusAndHasNoCode(string body)
    {
        _wire.Then(HttpStatusCode.BadRequest, body, "text/html");
        var e = await RefusedAsync();
        Assert.Equal(400, e.Status);
        Assert.Null(e.ErrorCode);
        Assert.Contains("400 without a code", e.Message, StringComparison.Ordinal);
    }

    private Task<RequestFailedException> RefusedAsync() =>
        Assert.ThrowsAsync<RequestFailedException>(() =>
            _wire.Service().GetTableClient("notes").AddEntityAsync(new TableEntity("p", "r"))
        );
}
