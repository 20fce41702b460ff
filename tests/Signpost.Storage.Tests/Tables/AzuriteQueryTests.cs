using System.Net;
using Azure;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class AzuriteQueryTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Query_OverSeveralPages_GivesEveryRowOnceInTheOrderOfKeys()
    {
        var table = await FilledAsync(["it's a key", "Ünï 1"], 13);

        List<Page<TableEntity>> pages = [];
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 4).AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([4, 4, 4, 4, 4, 4, 2], pages.Select(page => page.Values.Count));
        Assert.All(pages[..^1], page => Assert.NotNull(page.ContinuationToken));
        Assert.Null(pages[^1].ContinuationToken);
        List<string> keys = [.. pages.SelectMany(page => page.Values).Select(row => row.PartitionKey + row.RowKey)];
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
        Assert.Equal(26, keys.Count);
    }

    [Fact]
    public async Task Query_TakenUpFromAContinuationToken_GoesOnFromThere()
    {
        var table = await FilledAsync(["p 1"], 7);
        var query = table.QueryAsync<TableEntity>("PartitionKey eq 'p 1'");
        var first = await FirstAsync(query.AsPages(pageSizeHint: 3));

        var rest = await FirstAsync(query.AsPages(first.ContinuationToken));

        Assert.Equal(["r00", "r01", "r02"], first.Values.Select(row => row.RowKey));
        Assert.Equal(["r03", "r04", "r05", "r06"], rest.Values.Select(row => row.RowKey));
    }

    [Fact]
    public async Task Query_WithMoreRowsThanAPageHolds_GivesThemAll()
    {
        var table = await azurite.NewTableAsync();
        foreach (var hundred in Enumerable.Range(0, 11))
        {
            await table.SubmitTransactionAsync(
                Enumerable
                    .Range(hundred * 100, 100)
                    .Select(i => new TableTransactionAction(
                        TableTransactionActionType.UpsertReplace,
                        new TableEntity("p", $"{i:0000}")
                    ))
            );
        }

        var rows = await table.AllAsync();

        Assert.Equal(1100, rows.Count);
        Assert.Equal("1099", rows[^1].RowKey);
    }

    [Fact]
    public async Task Query_ByKeyRangeAndSelection_GivesThatPart()
    {
        var table = await FilledAsync(["p"], 10);
        List<TableEntity> rows = [];
        var query = table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and RowKey ge {"r03"} and RowKey lt {"r06"}"),
            select: ["RowKey", "Number"]
        );
        await foreach (var row in query)
        {
            rows.Add(row);
        }

        Assert.Equal([3, 4, 5], rows.Select(row => row.GetInt32("Number")!.Value));
        Assert.All(rows, row => Assert.NotEqual(default, row.ETag));
        Assert.All(rows, row => Assert.False(row.ContainsKey("Text")));
    }

    [Fact]
    public async Task Query_ByValuesOfEveryType_FindsTheRow()
    {
        var table = await azurite.NewTableAsync();
        DateTimeOffset at = new(2026, 3, 29, 1, 0, 0, TimeSpan.Zero);
        var id = Guid.Parse("0d2f3a4e-0000-4000-8000-000000000000");
        TableEntity row = new("p", "r")
        {
            ["S"] = "it's",
            ["I"] = 3,
            ["L"] = 9007199254740993L,
            ["D"] = 3.5,
            ["B"] = true,
            ["T"] = at,
            ["G"] = id,
        };
        await table.AddEntityAsync(row);
        string[] filters =
        [
            TableClient.CreateQueryFilter($"S eq {"it's"}"),
            TableClient.CreateQueryFilter($"I eq {3}"),
            TableClient.CreateQueryFilter($"L eq {9007199254740993L}"),
            TableClient.CreateQueryFilter($"D eq {3.5}"),
            TableClient.CreateQueryFilter($"B eq {true}"),
            TableClient.CreateQueryFilter($"T eq {at}"),
            TableClient.CreateQueryFilter($"G eq {id}"),
        ];
        foreach (var filter in filters)
        {
            Assert.Single(await table.AllAsync(filter));
        }

        Assert.Empty(await table.AllAsync(TableClient.CreateQueryFilter($"S eq {"its"}")));
    }

    [Fact]
    public async Task Query_WithAFilterThatIsNone_IsRefused()
    {
        var table = await azurite.NewTableAsync();
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => table.AllAsync("RowKey eq"));
        Assert.Equal(400, e.Status);
        Assert.NotNull(e.ErrorCode);
    }

    [Fact]
    public async Task Query_WithEmptyPagesAndHalfAContinuation_GoesOnUntilTheHeadersAreGone()
    {
        RecordingHandler wire = new();
        wire.Then(() => Page("", "1!8!cGE-", "1!4!cg--"))
            .Then(() => Page("", "1!8!cGI-", null))
            .Then(() => Page("""{"PartitionKey":"p","RowKey":"r"}""", null, null));
        var table = wire.Service().GetTableClient("notes");

        var rows = await table.AllAsync("RowKey ge 'a b'", maxPerPage: 5);

        Assert.Equal("r", Assert.Single(rows).RowKey);
        var query = "http://127.0.0.1:10002/devstoreaccount1/notes()?$filter=RowKey%20ge%20%27a%20b%27&$top=5";
        Assert.Equal(
            [
                query,
                $"{query}&NextPartitionKey=1%218%21cGE-&NextRowKey=1%214%21cg--",
                $"{query}&NextPartitionKey=1%218%21cGI-",
            ],
            wire.Sent.Select(sent => sent.Address)
        );
    }

    private static HttpResponseMessage Page(string rows, string? nextPartitionKey, string? nextRowKey)
    {
        var page = RecordingHandler.Answer(HttpStatusCode.OK, "{\"value\":[" + rows + "]}", "application/json");
        if (nextPartitionKey is not null)
        {
            page.Headers.Add("x-ms-continuation-NextPartitionKey", nextPartitionKey);
        }

        if (nextRowKey is not null)
        {
            page.Headers.Add("x-ms-continuation-NextRowKey", nextRowKey);
        }

        return page;
    }

    private async Task<TableClient> FilledAsync(string[] partitions, int rows)
    {
        var table = await azurite.NewTableAsync();
        foreach (var partition in partitions)
        {
            await table.SubmitTransactionAsync(
                Enumerable
                    .Range(0, rows)
                    .Select(i => new TableTransactionAction(
                        TableTransactionActionType.UpsertReplace,
                        new TableEntity(partition, $"r{i:00}") { ["Number"] = i, ["Text"] = "x" }
                    ))
            );
        }

        return table;
    }

    private static async Task<Page<TableEntity>> FirstAsync(IAsyncEnumerable<Page<TableEntity>> pages)
    {
        await foreach (var page in pages)
        {
            return page;
        }

        throw new InvalidOperationException("There is no page.");
    }
}
