using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Core;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class RetryTests
{
    private readonly RecordingHandler wire = new();

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task Write_RefusedForNow_IsSentAgainWithTheSameBody(HttpStatusCode busy)
    {
        wire.Then(busy, """{"odata.error":{"code":"ServerBusy"}}""").Then(HttpStatusCode.NoContent);

        Response response = await Notes().AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "a" });

        Assert.Equal(204, response.Status);
        Assert.Equal(2, wire.Sent.Count);
        Assert.Equal("""{"PartitionKey":"p","RowKey":"r","Name":"a"}""", wire.Sent[0].Body);
        Assert.Equal(wire.Sent[0].Body, wire.Sent[1].Body);
    }

    [Fact]
    public async Task Try_AfterAnother_HasADateAndASignatureOfItsOwn()
    {
        ManualTimeProvider clock = new();
        wire.Then(() =>
            {
                clock.Advance(TimeSpan.FromSeconds(2));
                return RecordingHandler.Answer(HttpStatusCode.ServiceUnavailable, "", "text/plain");
            })
            .Then(HttpStatusCode.NoContent);

        await wire.Service(clock).GetTableClient("notes").DeleteEntityAsync("p", "r");

        Assert.Equal("Mon, 01 Jun 2026 12:00:00 GMT", wire.Sent[0].Headers["x-ms-date"]);
        Assert.Equal("Mon, 01 Jun 2026 12:00:02 GMT", wire.Sent[1].Headers["x-ms-date"]);
        Assert.NotEqual(wire.Sent[0].Headers["Authorization"], wire.Sent[1].Headers["Authorization"]);
    }

    [Fact]
    public async Task Transaction_WhoseConnectionIsReset_IsSentAgainByteForByte()
    {
        wire.Then(() => throw Reset())
            .Then(() =>
                RecordingHandler.Answer(
                    HttpStatusCode.Accepted,
                    CannedTransaction.Of("HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n"),
                    CannedTransaction.ContentType
                )
            );

        Response<IReadOnlyList<Response>> done = await Notes()
            .SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r"))]);

        Assert.Equal("W/\"1\"", done.Value.Single().Headers.ETag.ToString());
        Assert.Equal(wire.Sent[0].Body, wire.Sent[1].Body);
    }

    [Fact]
    public async Task Insertion_CarriedOutOnATryWhoseAnswerWasLost_MeetsItsOwnRow()
    {
        wire.Then(() => throw Reset())
            .Then(HttpStatusCode.Conflict, """{"odata.error":{"code":"EntityAlreadyExists"}}""");

        RequestFailedException e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Notes().AddEntityAsync(new TableEntity("p", "r"))
        );

        Assert.True(e.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [Fact]
    public async Task Service_BusyOnEveryTry_IsGivenUpAfterFourWithItsCode()
    {
        for (int i = 0; i < 4; i++)
        {
            wire.Then(HttpStatusCode.ServiceUnavailable, """{"odata.error":{"code":"ServerBusy"}}""");
        }

        RequestFailedException e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Notes().GetEntityAsync<TableEntity>("p", "r")
        );

        Assert.Equal((503, "ServerBusy", 4), (e.Status, e.ErrorCode, wire.Sent.Count));
    }

    [Fact]
    public async Task Service_ThatResetsEveryTry_IsGivenUpWithOneExceptionEach()
    {
        for (int i = 0; i < 4; i++)
        {
            wire.Then(() => throw Reset());
        }

        AggregateException e = await Assert.ThrowsAsync<AggregateException>(() =>
            Notes().GetEntityAsync<TableEntity>("p", "r")
        );

        Assert.Equal(4, e.InnerExceptions.Count);
        Assert.All(e.InnerExceptions, inner => Assert.IsType<RequestFailedException>(inner));
    }

    [Fact]
    public async Task Try_ThatGetsNoAnswer_IsGivenUpAndSentAgain()
    {
        wire.ThenNever().Then(HttpStatusCode.NoContent);
        TableClientOptions options = wire.Options();
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(20);
        TableServiceClient service = new("UseDevelopmentStorage=true", options);

        Response response = await service.GetTableClient("notes").AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal((204, 2), (response.Status, wire.Sent.Count));
    }

    [Fact]
    public async Task Refusal_ThatTimeDoesNotHeal_IsNotSentAgain()
    {
        wire.Then(HttpStatusCode.PreconditionFailed);
        await Assert.ThrowsAsync<RequestFailedException>(() =>
            Notes().UpdateEntityAsync(new TableEntity("p", "r"), new ETag("W/\"1\""))
        );
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Cancellation_EndsTheRequest()
    {
        using CancellationTokenSource cancel = new();
        wire.Then(() =>
        {
            cancel.Cancel();
            return RecordingHandler.Answer(HttpStatusCode.ServiceUnavailable, "", "text/plain");
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Notes().GetEntityAsync<TableEntity>("p", "r", cancellationToken: cancel.Token)
        );
        Assert.Single(wire.Sent);
    }

    [Fact]
    public void Defaults_GiveUpWhileThePersonStillWaits()
    {
        RetryOptions retry = new TableClientOptions().Retry;
        TimeSpan waits = Enumerable
            .Range(0, retry.MaxRetries)
            .Aggregate(TimeSpan.Zero, (sum, i) => sum + (retry.Delay * Math.Pow(2, i)));
        Assert.True(waits + (retry.NetworkTimeout * (retry.MaxRetries + 1)) < TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Defaults_WriteNoAddressToTheLog()
    {
        DiagnosticsOptions diagnostics = new TableClientOptions().Diagnostics;
        Assert.False(diagnostics.IsLoggingEnabled);
        Assert.False(diagnostics.IsLoggingContentEnabled);
        Assert.False(diagnostics.IsDistributedTracingEnabled);
    }

    private TableClient Notes() => wire.Service().GetTableClient("notes");

    private static HttpRequestException Reset() =>
        new("reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)));
}
