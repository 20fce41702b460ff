using System.Net;
using System.Net.Sockets;
using Azure;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class RetryTests
{
    private readonly RecordingHandler _wire = new();

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task Write_RefusedForNow_IsSentAgainWithTheSameBody(HttpStatusCode busy)
    {
        _wire.Then(busy, """{"odata.error":{"code":"ServerBusy"}}""").Then(HttpStatusCode.NoContent);

        var response = await Notes().AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "a" });

        Assert.Equal(204, response.Status);
        Assert.Equal(2, _wire.Sent.Count);
        Assert.Equal("""{"PartitionKey":"p","RowKey":"r","Name":"a"}""", _wire.Sent[0].Body);
        Assert.Equal(_wire.Sent[0].Body, _wire.Sent[1].Body);
    }

    [Fact]
    public async Task Try_AfterAnother_HasADateAndASignatureOfItsOwn()
    {
        ManualTimeProvider clock = new();
        _wire
            .Then(() =>
            {
                clock.Advance(TimeSpan.FromSeconds(2));
                return RecordingHandler.Answer(HttpStatusCode.ServiceUnavailable, "", "text/plain");
            })
            .Then(HttpStatusCode.NoContent);

        await _wire.Service(clock).GetTableClient("notes").DeleteEntityAsync("p", "r");

        Assert.Equal("Mon, 01 Jun 2026 12:00:00 GMT", _wire.Sent[0].Headers["x-ms-date"]);
        Assert.Equal("Mon, 01 Jun 2026 12:00:02 GMT", _wire.Sent[1].Headers["x-ms-date"]);
        Assert.NotEqual(_wire.Sent[0].Headers["Authorization"], _wire.Sent[1].Headers["Authorization"]);
    }

    [Fact]
    public async Task Transaction_WhoseConnectionIsReset_IsSentAgainByteForByte()
    {
        _wire
            .Then(() => throw Reset())
            .Then(() =>
                RecordingHandler.Answer(
                    HttpStatusCode.Accepted,
                    CannedTransaction.Of("HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n"),
                    CannedTransaction.ContentType
                )
            );

        var done = await Notes()
            .SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r"))]);

        Assert.Equal("W/\"1\"", done.Value.Single().Headers.ETag.ToString());
        Assert.Equal(_wire.Sent[0].Body, _wire.Sent[1].Body);
    }

    [Fact]
    public async Task Insertion_CarriedOutOnATryWhoseAnswerWasLost_MeetsItsOwnRow()
    {
        _wire
            .Then(() => throw Reset())
            .Then(HttpStatusCode.Conflict, """{"odata.error":{"code":"EntityAlreadyExists"}}""");

        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Notes().AddEntityAsync(new TableEntity("p", "r"))
        );

        Assert.True(e.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [Fact]
    public async Task Service_BusyOnEveryTry_IsGivenUpAfterFourWithItsCode()
    {
        for (var i = 0; i < 4; i++)
        {
            _wire.Then(HttpStatusCode.ServiceUnavailable, """{"odata.error":{"code":"ServerBusy"}}""");
        }

        var e = await Assert.ThrowsAsync<RequestFailedException>(() => Notes().GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal((503, "ServerBusy", 4), (e.Status, e.ErrorCode, _wire.Sent.Count));
    }

    [Fact]
    public async Task Service_ThatResetsEveryTry_IsGivenUpWithOneExceptionEach()
    {
        for (var i = 0; i < 4; i++)
        {
            _wire.Then(() => throw Reset());
        }

        var e = await Assert.ThrowsAsync<AggregateException>(() => Notes().GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal(4, e.InnerExceptions.Count);
        Assert.All(e.InnerExceptions, inner => Assert.IsType<RequestFailedException>(inner));
    }

    [Fact]
    public async Task Try_ThatGetsNoAnswer_IsGivenUpAndSentAgain()
    {
        _wire.ThenNever().Then(HttpStatusCode.NoContent);
        var options = _wire.Options();
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(20);
        TableServiceClient service = new("UseDevelopmentStorage=true", options);

        var response = await service.GetTableClient("notes").AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal((204, 2), (response.Status, _wire.Sent.Count));
    }

    [Fact]
    public async Task Refusal_ThatTimeDoesNotHeal_IsNotSentAgain()
    {
        _wire.Then(HttpStatusCode.PreconditionFailed);
        await Assert.ThrowsAsync<RequestFailedException>(() =>
            Notes().UpdateEntityAsync(new TableEntity("p", "r"), new ETag("W/\"1\""))
        );
        Assert.Single(_wire.Sent);
    }

    [Fact]
    public async Task Cancellation_EndsTheRequest()
    {
        using CancellationTokenSource cancel = new();
        _wire.Then(() =>
        {
            cancel.Cancel();
            return RecordingHandler.Answer(HttpStatusCode.ServiceUnavailable, "", "text/plain");
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Notes().GetEntityAsync<TableEntity>("p", "r", cancellationToken: cancel.Token)
        );
        Assert.Single(_wire.Sent);
    }

    [Fact]
    public void Defaults_GiveUpWhileThePersonStillWaits()
    {
        var retry = new TableClientOptions().Retry;
        var waits = Enumerable
            .Range(0, retry.MaxRetries)
            .Aggregate(TimeSpan.Zero, (sum, i) => sum + (retry.Delay * Math.Pow(2, i)));
        Assert.True(waits + (retry.NetworkTimeout * (retry.MaxRetries + 1)) < TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Defaults_WriteNoAddressToTheLog()
    {
        var diagnostics = new TableClientOptions().Diagnostics;
        Assert.False(diagnostics.IsLoggingEnabled);
        Assert.False(diagnostics.IsLoggingContentEnabled);
        Assert.False(diagnostics.IsDistributedTracingEnabled);
    }

    private TableClient Notes() => _wire.Service().GetTableClient("notes");

    private static HttpRequestException Reset() =>
        new("reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)));
}
