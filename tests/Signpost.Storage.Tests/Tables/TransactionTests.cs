using System.Net;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

public sealed class TransactionTests
{
    private const string NoContent =
        "HTTP/1.1 204 No Content\r\nX-Content-Type-Options: nosniff\r\nETag: W/\"1\"\r\n\r\n";
    private readonly RecordingHandler _wire = new();

    [Fact]
    public async Task Submit_OfEveryKindOfAction_WritesOneMultipartBody()
    {
        _wire.Then(HttpStatusCode.Forbidden);
        await Assert.ThrowsAsync<RequestFailedException>(() =>
            SubmitAsync(
                new(TableTransactionActionType.Add, Row("1")),
                new(TableTransactionActionType.UpdateMerge, Row("2"), new ETag("W/\"2\"")),
                new(TableTransactionActionType.UpdateReplace, Row("3"), ETag.All),
                new(TableTransactionActionType.Delete, Row("4")),
                new(TableTransactionActionType.Delete, Row("5"), new ETag("W/\"5\"")),
                new(TableTransactionActionType.UpsertMerge, Row("6")),
                new(TableTransactionActionType.UpsertReplace, Row("it's 7"))
            )
        );

        var sent = _wire.Sent.Single();
        var batch = sent.Headers["Content-Type"].Split("boundary=")[1];
        var lines = sent.Body.Split("\r\n");
        var changeset = lines[1].Split("boundary=")[1];
        Assert.Equal($"--{batch}", lines[0]);
        Assert.Equal([$"--{changeset}--", $"--{batch}--", ""], lines[^3..]);
        Assert.Equal(7, lines.Count(line => line == $"--{changeset}"));
        var rows = "http://127.0.0.1:10002/devstoreaccount1/notes";
        Assert.Equal(
            [
                $"POST {rows} HTTP/1.1",
                $"PATCH {rows}(PartitionKey='p',RowKey='2') HTTP/1.1",
                $"PUT {rows}(PartitionKey='p',RowKey='3') HTTP/1.1",
                $"DELETE {rows}(PartitionKey='p',RowKey='4') HTTP/1.1",
                $"DELETE {rows}(PartitionKey='p',RowKey='5') HTTP/1.1",
                $"PATCH {rows}(PartitionKey='p',RowKey='6') HTTP/1.1",
                $"PUT {rows}(PartitionKey='p',RowKey='it%27%27s%207') HTTP/1.1",
            ],
            lines.Where(line => line.EndsWith(" HTTP/1.1", StringComparison.Ordinal))
        );
        Assert.Equal(
            ["If-Match: W/\"2\"", "If-Match: *", "If-Match: *", "If-Match: W/\"5\""],
            lines.Where(line => line.StartsWith("If-Match", StringComparison.Ordinal))
        );
        Assert.Equal(5, lines.Count(line => line.StartsWith("{\"PartitionKey\":\"p\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Submit_Accepted_GivesEachActionItsAnswer()
    {
        Answer(
            "HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\nLocation: x\r\n\r\n",
            "HTTP/1.1 201 Created\r\netag: W/\"2\"\r\n\r\n{\"RowKey\":\"2\"}"
        );

        var done = await SubmitAsync(Add("1"), Add("2"));

        Assert.Equal([204, 201], done.Value.Select(r => r.Status));
        Assert.Equal(["W/\"1\"", "W/\"2\""], done.Value.Select(r => r.Headers.ETag.ToString()));
        Assert.Equal(["No Content", "Created"], done.Value.Select(r => r.ReasonPhrase));
        Assert.Equal("{\"RowKey\":\"2\"}", done.Value[1].Content.ToString());
        Assert.Equal(2, done.Value[0].Headers.Count());
        Assert.True(done.Value[0].Headers.Contains("location"));
        Assert.Equal(202, done.GetRawResponse().Status);
    }

    [Fact]
    public async Task Submit_Refused_NamesTheActionThatFailed()
    {
        Answer(CannedTransaction.Refusal(409, "EntityAlreadyExists", "17:The specified entity already exists."));

        var e = await Assert.ThrowsAsync<TableTransactionFailedException>(() => SubmitAsync(Add("1"), Add("2")));

        Assert.Equal((409, "EntityAlreadyExists", 17), (e.Status, e.ErrorCode, e.FailedTransactionActionIndex));
    }

    [Theory]
    [InlineData("The property value exceeds the maximum allowed size (64KB).")]
    [InlineData("The 'At' parameter of value '12:30' is out of range.")]
    [InlineData(":")]
    [InlineData("")]
    [InlineData("99999999999:too many")]
    public async Task Submit_RefusedWithoutAnIndex_NamesNoAction(string message)
    {
        Answer(CannedTransaction.Refusal(400, "PropertyValueTooLarge", message));

        var e = await Assert.ThrowsAsync<TableTransactionFailedException>(() => SubmitAsync(Add("1")));

        Assert.Null(e.FailedTransactionActionIndex);
        Assert.True(e.ErrorCode == TableErrorCode.PropertyValueTooLarge);
    }

    [Fact]
    public async Task Submit_RefusedWithAPartOutsideAnyChangeset_IsRefusedAllTheSame()
    {
        var body =
            "--batchresponse_1\r\nContent-Type: application/http\r\n\r\n"
            + CannedTransaction.Refusal(400, "InvalidInput", "0:no")
            + "\r\n--batchresponse_1--";
        _wire.Then(HttpStatusCode.Accepted, body, "multipart/mixed; boundary=\"batchresponse_1\"; charset=utf-8");

        var e = await Assert.ThrowsAsync<TableTransactionFailedException>(() => SubmitAsync(Add("1")));

        Assert.Equal(0, e.FailedTransactionActionIndex);
    }

    [Fact]
    public async Task Submit_RefusedAsARequest_IsNoTransactionFailure()
    {
        _wire.Then(HttpStatusCode.Forbidden, """{"odata.error":{"code":"AuthenticationFailed"}}""");
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => SubmitAsync(Add("1")));
        Assert.Equal((403, "AuthenticationFailed"), (e.Status, e.ErrorCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--batchresponse_1\r\n")]
    [InlineData("--batchresponse_1--\r\n")]
    [InlineData("--batchresponse_1\r\nContent-Type: multipart/mixed\r\n\r\n--x--\r\n--batchresponse_1--\r\n")]
    [InlineData("--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 two\r\n--batchresponse_1--\r\n")]
    [InlineData("--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1\r\n--batchresponse_1--\r\n")]
    public async Task Submit_WithAnAnswerThatCannotBeRead_SaysSo(string body)
    {
        _wire.Then(HttpStatusCode.Accepted, body, CannedTransaction.ContentType);
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => SubmitAsync(Add("1")));
        Assert.Contains("could not be read", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_WithAnAnswerCutOffAnywhere_NeverClaimsSuccess()
    {
        var whole = CannedTransaction.Of(NoContent, NoContent);
        var lastDelimiter = whole.LastIndexOf("--batchresponse_1", StringComparison.Ordinal);
        for (var length = 0; length < lastDelimiter; length += 7)
        {
            _wire.Then(HttpStatusCode.Accepted, whole[..length], CannedTransaction.ContentType);
            await Assert.ThrowsAsync<RequestFailedException>(() => SubmitAsync(Add("1"), Add("2")));
        }
    }

    [Fact]
    public async Task Submit_WithFewerAnswersThanActions_SaysSo()
    {
        Answer(NoContent);
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => SubmitAsync(Add("1"), Add("2")));
        Assert.Contains("could not be read", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_OfNothing_IsRefusedHere()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SubmitAsync());
        Assert.Empty(_wire.Sent);
    }

    [Fact]
    public Task Submit_AcrossPartitions_IsRefusedHere() =>
        RefusedHereAsync(
            400,
            "CommandsInBatchActOnDifferentPartitions",
            1,
            Add("1"),
            new(TableTransactionActionType.Add, new TableEntity("q", "2"))
        );

    [Fact]
    public Task Submit_OfOneRowTwice_IsRefusedHere() =>
        RefusedHereAsync(
            400,
            "InvalidDuplicateRow",
            2,
            Add("1"),
            Add("2"),
            new(TableTransactionActionType.Delete, Row("1"))
        );

    [Fact]
    public Task Submit_Of101Actions_IsRefusedHere() =>
        RefusedHereAsync(400, "InvalidInput", 100, [.. Enumerable.Range(0, 101).Select(i => Add($"{i}"))]);

    [Fact]
    public Task Submit_OfMoreThan4MiB_IsRefusedHereAtTheActionThatOverflows() =>
        RefusedHereAsync(413, "RequestBodyTooLarge", 4, [.. Enumerable.Range(0, 6).Select(Large)]);

    [Fact]
    public Task Submit_WithoutAKey_IsRefusedHere() =>
        RefusedHereAsync(
            400,
            "PropertiesNeedValue",
            0,
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity { PartitionKey = "p" })
        );

    [Fact]
    public Task Submit_WithALineBreakInAnETag_IsRefusedHere() =>
        RefusedHereAsync(
            400,
            "InvalidHeaderValue",
            0,
            new TableTransactionAction(TableTransactionActionType.Delete, Row("1"), new ETag("W/\"1\"\r\nX: y"))
        );

    private async Task RefusedHereAsync(int status, string code, int index, params TableTransactionAction[] actions)
    {
        var e = await Assert.ThrowsAsync<TableTransactionFailedException>(() => SubmitAsync(actions));
        Assert.Equal((status, code, index), (e.Status, e.ErrorCode, e.FailedTransactionActionIndex));
        Assert.StartsWith($"Action {index} ", e.Message, StringComparison.Ordinal);
        Assert.Empty(_wire.Sent);
    }

    private static TableTransactionAction Large(int index)
    {
        var row = Row($"{index}");
        for (var i = 0; i < 30; i++)
        {
            row[$"P{i}"] = new string('x', 30_000);
        }

        return new TableTransactionAction(TableTransactionActionType.Add, row);
    }

    private static TableEntity Row(string key) => new("p", key);

    private static TableTransactionAction Add(string key) => new(TableTransactionActionType.Add, Row(key));

    private void Answer(params string[] responses) =>
        _wire.Then(HttpStatusCode.Accepted, CannedTransaction.Of(responses), CannedTransaction.ContentType);

    private Task<Response<IReadOnlyList<Response>>> SubmitAsync(params TableTransactionAction[] actions) =>
        _wire.Service().GetTableClient("notes").SubmitTransactionAsync(actions);
}
