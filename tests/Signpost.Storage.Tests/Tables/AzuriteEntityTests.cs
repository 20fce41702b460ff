using Azure;
using FsCheck.Fluent;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class AzuriteEntityTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Add_ThenGet_GivesTheRowWithItsETagAndTimestamp()
    {
        var table = await azurite.NewTableAsync();
        var added = await table.AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "a" });

        var read = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal(204, added.Status);
        Assert.Equal("a", read.Value.GetString("Name"));
        Assert.Equal(added.Headers.ETag, read.Value.ETag);
        Assert.NotEqual(default, read.Value.ETag);
        Assert.NotNull(read.Value.Timestamp);
    }

    [Fact]
    public async Task Add_OfARowThatExists_IsRefused()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        await AssertRefusedAsync(409, "EntityAlreadyExists", () => table.AddEntityAsync(new TableEntity("p", "r")));
    }

    [Fact]
    public async Task Add_WithoutAKey_IsRefused()
    {
        var table = await azurite.NewTableAsync();
        await AssertRefusedAsync(
            400,
            "PropertiesNeedValue",
            () => table.AddEntityAsync(new TableEntity { RowKey = "r" })
        );
    }

    [Fact]
    public async Task Add_WithAPropertyOver64KiB_IsRefused()
    {
        var table = await azurite.NewTableAsync();
        TableEntity row = new("p", "r") { ["Name"] = new string('x', 33_000) };
        await AssertRefusedAsync(400, "PropertyValueTooLarge", () => table.AddEntityAsync(row));
    }

    [Fact]
    public async Task Get_OfARowThatIsMissing_IsRefused_AndIfExistsSaysSo()
    {
        var table = await azurite.NewTableAsync();
        await AssertRefusedAsync(404, "ResourceNotFound", () => table.GetEntityAsync<TableEntity>("p", "r"));

        var none = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.False(none.HasValue);
        Assert.Equal(404, none.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => none.Value);
    }

    [Fact]
    public async Task Get_WithASelection_GivesOnlyThat()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(
            new TableEntity("p", "r")
            {
                ["A"] = 1,
                ["B"] = 2,
                ["C"] = 3L,
            }
        );

        var read = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", ["A", "C"]);

        Assert.Equal(1, read.Value!.GetInt32("A"));
        Assert.Equal(3L, read.Value.GetInt64("C"));
        Assert.Null(read.Value["B"]);
    }

    [Fact]
    public async Task Upsert_Merging_KeepsWhatItDoesNotMentionAndReplacingDropsIt()
    {
        var table = await azurite.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 3, ["C"] = null });
        TableEntity merged = await table.GetEntityAsync<TableEntity>("p", "r");
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["C"] = 4 }, TableUpdateMode.Replace);
        TableEntity replaced = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal((1, 3), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.False(replaced.ContainsKey("A"));
        Assert.Equal(4, replaced.GetInt32("C"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task Update_OfTheVersionRead_Succeeds_AndOfAnOlderOneIsRefused(TableUpdateMode mode)
    {
        var table = await azurite.NewTableAsync();
        TableEntity row = new("p", "r") { ["A"] = 1 };
        var first = (await table.AddEntityAsync(row)).Headers.ETag!.Value;

        row["A"] = 2;
        var second = (await table.UpdateEntityAsync(row, first, mode)).Headers.ETag!.Value;
        row["A"] = 3;
        await AssertRefusedAsync(412, "UpdateConditionNotSatisfied", () => table.UpdateEntityAsync(row, first, mode));

        TableEntity stored = await table.GetEntityAsync<TableEntity>("p", "r");
        Assert.Equal(2, stored.GetInt32("A"));
        Assert.Equal(second, stored.ETag);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Update_OfARowThatIsMissing_IsRefused()
    {
        var table = await azurite.NewTableAsync();
        await AssertRefusedAsync(
            404,
            "ResourceNotFound",
            () => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All)
        );
    }

    [Fact]
    public async Task Update_WithoutAnETagOrAKey_IsRefusedHere()
    {
        var table = await azurite.NewTableAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => table.UpsertEntityAsync(new TableEntity()));
    }

    [Fact]
    public async Task Delete_OfAnOlderVersion_IsRefused_AndOfTheVersionReadSucceeds()
    {
        var table = await azurite.NewTableAsync();
        TableEntity row = new("p", "r") { ["A"] = 1 };
        var first = (await table.AddEntityAsync(row)).Headers.ETag!.Value;
        var second = (await table.UpdateEntityAsync(row, ETag.All)).Headers.ETag!.Value;

        await AssertRefusedAsync(412, "UpdateConditionNotSatisfied", () => table.DeleteEntityAsync("p", "r", first));
        var deleted = await table.DeleteEntityAsync("p", "r", second);
        var again = await table.DeleteEntityAsync("p", "r");

        Assert.Equal((204, 404), (deleted.Status, again.Status));
    }

    [Theory]
    [InlineData("O'Neil", "''")]
    [InlineData("two words", " ")]
    [InlineData("ünï cødé", "日本語 😀")]
    [InlineData("a&b=c", "50%+1")]
    [InlineData("", "")]
    [InlineData("(x),y;z:@!$*[]{}<>^`|\"~", "..")]
    [InlineData("Case", "DELETE http:x HTTP1.1")]
    public async Task Keys_OfAnyLetters_NameTheirRow(string partitionKey, string rowKey)
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(partitionKey, rowKey) { ["A"] = 1 });
        await table.UpdateEntityAsync(new TableEntity(partitionKey, rowKey) { ["B"] = 2 }, ETag.All);

        TableEntity read = await table.GetEntityAsync<TableEntity>(partitionKey, rowKey);
        var found = await table.AllAsync(
            TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey eq {rowKey}")
        );
        var deleted = await table.DeleteEntityAsync(partitionKey, rowKey, read.ETag);

        Assert.Equal((partitionKey, rowKey), (read.PartitionKey, read.RowKey));
        Assert.Equal((1, 2), (read.GetInt32("A"), read.GetInt32("B")));
        Assert.Equal(read.ETag, Assert.Single(found).ETag);
        Assert.Equal(204, deleted.Status);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\u0001b")]
    public async Task Keys_WithForbiddenLetters_AreRefusedByTheService(string key)
    {
        var table = await azurite.NewTableAsync();
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", key)));
        Assert.Equal(400, e.Status);
    }

    [Fact]
    public async Task Rows_WithEveryKindOfValue_ComeBackAsTheyWent()
    {
        var table = await azurite.NewTableAsync();
        TableEntity[] rows = [.. EntityValues.Entity.Sample(100, 60).Select((row, i) => Keyed(row, $"{i:000}"))];

        await table.SubmitTransactionAsync(
            rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row))
        );
        foreach (var row in rows[..20])
        {
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace);
        }

        var stored = await table.AllAsync();
        Assert.Equal(100, stored.Count);
        Assert.All(rows.Zip(stored), pair => EntityValues.AssertSame(pair.First, pair.Second));
    }

    private static TableEntity Keyed(TableEntity row, string key)
    {
        row.PartitionKey = "p";
        row.RowKey = key;
        return row;
    }

    private static async Task AssertRefusedAsync(int status, string code, Func<Task> request)
    {
        var e = await Assert.ThrowsAsync<RequestFailedException>(request);
        Assert.Equal((status, code), (e.Status, e.ErrorCode));
    }
}
