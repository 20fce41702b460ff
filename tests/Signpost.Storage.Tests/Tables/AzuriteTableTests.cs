using Azure;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class AzuriteTableTests(SharedAzurite azurite)
{
    [Fact]
    public async Task CreateTable_Twice_SaysThatItExists()
    {
        var service = await azurite.ServiceAsync();
        var name = SharedAzurite.NewTableName();

        var created = await service.CreateTableAsync(name);
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync(name));

        Assert.Equal((name, 204), (created.Value.Name, created.GetRawResponse().Status));
        Assert.Equal((409, "TableAlreadyExists"), (e.Status, e.ErrorCode));
    }

    [Fact]
    public async Task CreateTableIfNotExists_Twice_SucceedsBothTimes()
    {
        var service = await azurite.ServiceAsync();
        var name = SharedAzurite.NewTableName();
        var first = await service.CreateTableIfNotExistsAsync(name);
        var second = await service.GetTableClient(name).CreateIfNotExistsAsync();
        Assert.Equal((204, 409), (first.GetRawResponse().Status, second.GetRawResponse().Status));
        Assert.Equal(name, second.Value.Name);
    }

    [Theory]
    [InlineData("1startsWithADigit")]
    [InlineData("has space")]
    [InlineData("has'quote")]
    [InlineData("ab")]
    public async Task CreateTable_WithANameThatIsNotAllowed_IsRefusedByTheService(string name)
    {
        var service = await azurite.ServiceAsync();
        var e = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableIfNotExistsAsync(name));
        Assert.Equal(400, e.Status);
    }

    [Fact]
    public async Task DeleteTable_Twice_FindsItOnce()
    {
        var service = await azurite.ServiceAsync();
        var name = SharedAzurite.NewTableName();
        await service.CreateTableAsync(name);
        Assert.Equal(204, (await service.DeleteTableAsync(name)).Status);
        Assert.Equal(404, (await service.GetTableClient(name).DeleteAsync()).Status);
    }

    [Fact]
    public async Task Rows_OfATableThatDoesNotExist_AreRefusedWithTableNotFound()
    {
        var service = await azurite.ServiceAsync();
        var table = service.GetTableClient(SharedAzurite.NewTableName());
        TableEntity row = new("p", "r");

        string?[] codes =
        [
            await CodeAsync(() => table.AddEntityAsync(row)),
            await CodeAsync(() => table.GetEntityAsync<TableEntity>("p", "r")),
            await CodeAsync(() => table.AllAsync()),
            await CodeAsync(() => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, row)])),
        ];

        Assert.All(codes, code => Assert.Equal("TableNotFound", code));
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task WrongKey_IsRefusedWithAuthenticationFailed()
    {
        var running = await azurite.StartedAsync();
        TableServiceClient service = new(
            running.Endpoint,
            new TableSharedKeyCredential("devstoreaccount1", Convert.ToBase64String(new byte[64]))
        );
        var e = await Assert.ThrowsAsync<RequestFailedException>(() =>
            service.CreateTableAsync(SharedAzurite.NewTableName())
        );
        Assert.Equal(403, e.Status);
        Assert.Contains(e.ErrorCode, new[] { "AuthenticationFailed", "AuthorizationFailure" });
    }

    [Fact]
    public async Task Uri_AndName_AreTheTables()
    {
        var service = await azurite.ServiceAsync();
        var table = service.GetTableClient("notes");
        Assert.Equal(("notes", "devstoreaccount1"), (table.Name, table.AccountName));
        Assert.Equal(new Uri(service.Uri, "notes"), table.Uri);
        Assert.Throws<ArgumentException>(() => service.GetTableClient(""));
    }

    private static async Task<string?> CodeAsync(Func<Task> request) =>
        (await Assert.ThrowsAnyAsync<RequestFailedException>(request)).ErrorCode;
}
