using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

/// <summary>The same rows seen by this client and by Microsoft's own for JavaScript.</summary>
public sealed class JavaScriptClientTests(SharedAzurite azurite)
{
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(
        1_234_567
    );
    private static readonly Guid Ref = Guid.Parse("0d2f3a4e-0000-4000-8000-000000000000");

    [Fact]
    public async Task Row_WrittenHere_IsReadThereWithTheSameTypesAndETag()
    {
        var table = await azurite.NewTableAsync();
        var etag = (await table.AddEntityAsync(EveryType("O'Neil 1"))).Headers.ETag!.Value;

        var row = (await DoneAsync(table, "list"))![0]!;

        Assert.Equal(("p", "O'Neil 1"), ((string?)row["partitionKey"], (string?)row["rowKey"]));
        Assert.Equal(etag.ToString(), (string?)row["etag"]);
        AssertTyped(row, "Text", "String", "é \"quoted\" 日本語 😀\n");
        AssertTyped(row, "Count", "Int32", "3");
        AssertTyped(row, "Ok", "Boolean", "true");
        AssertTyped(row, "Ratio", "Double", "0.5");
        AssertTyped(row, "NotANumber", "Double", "NaN");
        AssertTyped(row, "Big", "Int64", "9007199254740993");
        AssertTyped(row, "At", "DateTime", "2026-01-01T00:00:00.1234567Z");
        AssertTyped(row, "Ref", "Guid", "0d2f3a4e-0000-4000-8000-000000000000");
        AssertTyped(row, "Blob", "Binary", "AQID");
    }

    [Fact]
    public async Task Row_WrittenHere_BecomesJavaScriptsOwnTypes()
    {
        var table = await azurite.NewTableAsync();
        await table.UpsertEntityAsync(EveryType("r"), TableUpdateMode.Replace);

        var row = (await DoneAsync(table, "get", new { partitionKey = "p", rowKey = "r" }))!;

        AssertTyped(row, "Text", "string", "é \"quoted\" 日本語 😀\n");
        AssertTyped(row, "Count", "number", "3");
        AssertTyped(row, "Ok", "boolean", "true");
        AssertTyped(row, "Ratio", "number", "0.5");
        AssertTyped(row, "Whole", "number", "3");
        AssertTyped(row, "Big", "bigint", "9007199254740993");
        AssertTyped(row, "At", "Date", "2026-01-01T00:00:00.123Z");
        AssertTyped(row, "Blob", "Uint8Array", "1 2 3");
    }

    [Fact]
    public async Task Row_WrittenThere_IsReadHereWithTheSameTypes()
    {
        var table = await azurite.NewTableAsync();
        var written = await DoneAsync(table, "createEveryType", new { partitionKey = "p", rowKey = "O'Neil 1" });

        TableEntity row = await table.GetEntityAsync<TableEntity>("p", "O'Neil 1");

        Assert.Equal((string?)written!["etag"], row.ETag.ToString());
        Assert.Equal("é \"quoted\" 日本語 😀\n", row.GetString("Text"));
        Assert.Equal(3, row.GetInt32("Count"));
        Assert.True(row.GetBoolean("Ok"));
        Assert.Equal(0.5, row.GetDouble("Ratio"));
        Assert.Equal(3.0, row.GetDouble("Whole"));
        Assert.Equal(double.NaN, row.GetDouble("NotANumber"));
        Assert.Equal(9007199254740993L, row.GetInt64("Big"));
        Assert.Equal(At.AddTicks(-4567), row.GetDateTimeOffset("At"));
        Assert.Equal(At, row.GetDateTimeOffset("Exact"));
        Assert.Equal(Ref, row.GetGuid("Ref"));
        Assert.Equal([1, 2, 3], row.GetBinary("Blob"));
    }

    [Fact]
    public async Task Transaction_SubmittedHere_IsSeenThere()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "old"));
        var done = await table.SubmitTransactionAsync([
            new(TableTransactionActionType.Add, EveryType("it's new")),
            new(TableTransactionActionType.Delete, new TableEntity("p", "old")),
        ]);

        var row = Assert.Single((await DoneAsync(table, "list"))!.AsArray())!;

        Assert.Equal("it's new", (string?)row["rowKey"]);
        Assert.Equal(done.Value[0].Headers.ETag.ToString(), (string?)row["etag"]);
        AssertTyped(row, "Big", "Int64", "9007199254740993");
    }

    [Fact]
    public async Task Transaction_SubmittedThere_IsSeenHere()
    {
        var table = await azurite.NewTableAsync();
        var etag = (await table.AddEntityAsync(new TableEntity("p", "1") { ["Old"] = true })).Headers.ETag!.Value;
        object[] actions =
        [
            new object[]
            {
                "create",
                new
                {
                    partitionKey = "p",
                    rowKey = "2",
                    Number = 2,
                },
            },
            new object[]
            {
                "update",
                new
                {
                    partitionKey = "p",
                    rowKey = "1",
                    Number = 1,
                },
                "Merge",
                new { etag = etag.ToString() },
            },
        ];

        var done = await DoneAsync(table, "transaction", actions);

        var rows = await table.AllAsync();
        Assert.Equal([1, 2], rows.Select(row => row.GetInt32("Number")!.Value));
        Assert.True(rows[0].GetBoolean("Old"));
        Assert.Equal((string?)done![0]!["etag"], rows[1].ETag.ToString());
    }

    [Fact]
    public async Task ETag_ReadHere_IsGoodThereUntilTheRowChanges()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Number"] = 0 });
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r");
        object update = new
        {
            entity = new
            {
                partitionKey = "p",
                rowKey = "r",
                Number = 1,
            },
            etag = read.ETag.ToString(),
        };

        var done = await DoneAsync(table, "update", update);
        var refused = (await RunAsync(table, "update", update))["refused"];
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(read, read.ETag));
        await table.UpdateEntityAsync(
            new TableEntity("p", "r") { ["Number"] = 2 },
            new ETag(done!["etag"]!.GetValue<string>())
        );

        Assert.Equal((412, "UpdateConditionNotSatisfied"), ((int?)refused!["status"], (string?)refused["code"]));
        Assert.Equal((412, "UpdateConditionNotSatisfied"), (e.Status, e.ErrorCode));
        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Number"));
    }

    private static TableEntity EveryType(string rowKey) =>
        new("p", rowKey)
        {
            ["Text"] = "é \"quoted\" 日本語 😀\n",
            ["Count"] = 3,
            ["Ok"] = true,
            ["Ratio"] = 0.5,
            ["Whole"] = 3.0,
            ["NotANumber"] = double.NaN,
            ["Big"] = 9007199254740993L,
            ["At"] = At,
            ["Ref"] = Ref,
            ["Blob"] = new byte[] { 1, 2, 3 },
        };

    private static void AssertTyped(JsonNode row, string name, string type, string value)
    {
        var found = row[name] ?? throw new InvalidOperationException($"{name} is missing in {row}.");
        Assert.Equal((name, type, value), (name, (string?)found["type"], found["value"]?.ToString()));
    }

    private async Task<JsonNode?> DoneAsync(TableClient table, string operation, object? input = null)
    {
        var outcome = await RunAsync(table, operation, input);
        return outcome["refused"] is null ? outcome["done"] : throw new InvalidOperationException($"{outcome}");
    }

    private async Task<JsonNode> RunAsync(TableClient table, string operation, object? input)
    {
        var connection = await azurite.ConnectionStringAsync();
        var output = await NodeScript.RunAsync(
            "tables/sdk.mjs",
            [connection, table.Name, operation],
            JsonSerializer.Serialize(input)
        );
        return JsonNode.Parse(output)!;
    }
}
