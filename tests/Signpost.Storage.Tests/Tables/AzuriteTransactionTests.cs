using Azure;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class AzuriteTransactionTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Submit_OfEveryKindOfAction_CarriesThemOut()
    {
        var table = await azurite.NewTableAsync();
        var merged = await AddAsync(table, "merged");
        var replaced = await AddAsync(table, "replaced");
        var deleted = await AddAsync(table, "deleted");

        var done = await table.SubmitTransactionAsync([
            new(TableTransactionActionType.Add, Row("added", "New", 1)),
            new(TableTransactionActionType.UpdateMerge, Row("merged", "New", 2), merged),
            new(TableTransactionActionType.UpdateReplace, Row("replaced", "New", 3), replaced),
            new(TableTransactionActionType.Delete, Row("deleted", "New", 4), deleted),
            new(TableTransactionActionType.UpsertMerge, Row("upserted", "New", 5)),
            new(TableTransactionActionType.UpsertReplace, Row("it's ünï 😀", "New", 6)),
        ]);

        var rows = await table.AllAsync();
        Assert.Equal([204, 204, 204, 204, 204, 204], done.Value.Select(r => r.Status));
        Assert.Equal(["added", "it's ünï 😀", "merged", "replaced", "upserted"], rows.Select(r => r.RowKey));
        Assert.Equal([1, 6, 2, 3, 5], rows.Select(r => r.GetInt32("New")!.Value));
        Assert.Equal(["merged"], rows.Where(r => r.ContainsKey("Old")).Select(r => r.RowKey));
        Assert.Equal(rows[0].ETag, done.Value[0].Headers.ETag);
        Assert.Equal(rows[2].ETag, done.Value[1].Headers.ETag);
    }

    [Fact]
    public async Task Submit_WithARowThatExists_StoresNothingAndNamesTheAction()
    {
        var table = await azurite.NewTableAsync();
        await AddAsync(table, "b");

        var e = await RefusedAsync(
            table,
            new(TableTransactionActionType.Add, Row("a", "New", 1)),
            new(TableTransactionActionType.Add, Row("b", "New", 2))
        );

        Assert.Equal((409, "EntityAlreadyExists", 1), (e.Status, e.ErrorCode, e.FailedTransactionActionIndex));
        var only = Assert.Single(await table.AllAsync());
        Assert.Equal(0, only.GetInt32("Old"));
    }

    [Fact]
    public async Task Submit_ConditionalOnAnOlderVersion_StoresNothingAndNamesTheAction()
    {
        var table = await azurite.NewTableAsync();
        var old = await AddAsync(table, "state");
        await table.UpdateEntityAsync(Row("state", "New", 1), old);

        var e = await RefusedAsync(
            table,
            new(TableTransactionActionType.Add, Row("a", "New", 2)),
            new(TableTransactionActionType.UpdateReplace, Row("state", "New", 2), old)
        );

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (e.Status, e.ErrorCode, e.FailedTransactionActionIndex));
        var only = Assert.Single(await table.AllAsync());
        Assert.Equal(1, only.GetInt32("New"));
    }

    [Fact]
    public async Task Submit_OfARowThatIsMissing_IsRefused()
    {
        var table = await azurite.NewTableAsync();
        var e = await RefusedAsync(
            table,
            new TableTransactionAction(TableTransactionActionType.UpdateMerge, Row("a", "New", 1), ETag.All)
        );
        Assert.Equal((404, "ResourceNotFound"), (e.Status, e.ErrorCode));
    }

    [Fact]
    public async Task Submit_InARace_LetsExactlyOneWriterOfAVersionWin()
    {
        var table = await azurite.NewTableAsync();
        var version = await AddAsync(table, "state");

        var won = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async i =>
                {
                    try
                    {
                        await table.SubmitTransactionAsync([
                            new(TableTransactionActionType.UpdateReplace, Row("state", "New", i), version),
                            new(TableTransactionActionType.Add, Row($"a|{i}", "New", i)),
                        ]);
                        return true;
                    }
                    catch (TableTransactionFailedException e)
                        when (e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
                    {
                        return false;
                    }
                })
        );

        var rows = await table.AllAsync();
        Assert.Single(won, w => w);
        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0].GetInt32("New"), rows[1].GetInt32("New"));
        Assert.True(won[rows[0].GetInt32("New")!.Value]);
    }

    [Fact]
    public async Task Submit_OfALargeBody_IsCarriedOut()
    {
        var table = await azurite.NewTableAsync();
        await table.SubmitTransactionAsync(
            Enumerable
                .Range(0, 100)
                .Select(i => new TableTransactionAction(
                    TableTransactionActionType.Add,
                    new TableEntity("p", $"{i:000}") { ["Text"] = new string('é', 15_000) }
                ))
        );
        var rows = await table.AllAsync();
        Assert.Equal(100, rows.Count);
        Assert.All(rows, row => Assert.Equal(15_000, row.GetString("Text")!.Length));
    }

    private static TableEntity Row(string key, string property, int value) => new("p", key) { [property] = value };

    private static async Task<ETag> AddAsync(TableClient table, string key) =>
        (await table.AddEntityAsync(Row(key, "Old", 0))).Headers.ETag!.Value;

    private static Task<TableTransactionFailedException> RefusedAsync(
        TableClient table,
        params TableTransactionAction[] actions
    ) => Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions));
}
