using System.Net;
using Azure.Core;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

/// <summary>Signatures computed once, independently of this code, with Azurite's key at the turn of 2026.</summary>
public sealed class SigningTests
{
    private const string Account = "SharedKeyLite devstoreaccount1:";
    private readonly ManualTimeProvider _newYear = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly RecordingHandler _wire = new();

    [Fact]
    public async Task CreateTable_IsSignedAsInTheTestVector()
    {
        _wire.Then(HttpStatusCode.NoContent);
        await _wire.Service(_newYear).CreateTableAsync("notes");
        AssertSigned(Account + "WRN6nOrne13nPse4EBO5ULIQ1KAssaa6ujBtCrgHTls=", "/devstoreaccount1/Tables");
    }

    [Fact]
    public async Task GetEntity_WithASpaceAndAQuoteInItsKeys_IsSignedAsInTheTestVector()
    {
        _wire.Then(HttpStatusCode.NotFound);
        await _wire.Service(_newYear).GetTableClient("notes").GetEntityIfExistsAsync<TableEntity>("p 1", "O'Neil");
        AssertSigned(
            Account + "Nr9Era3OEaAZjasrIUwuubhZwBWlBcgdsfKBV0XDlwM=",
            "/devstoreaccount1/notes(PartitionKey='p%201',RowKey='O%27%27Neil')"
        );
    }

    [Fact]
    public async Task SubmitTransaction_IsSignedAsInTheTestVector()
    {
        _wire.Then(HttpStatusCode.Forbidden);
        TableTransactionAction add = new(TableTransactionActionType.Add, new TableEntity("p", "r"));
        await Assert.ThrowsAsync<Azure.RequestFailedException>(() =>
            _wire.Service(_newYear).GetTableClient("notes").SubmitTransactionAsync([add])
        );
        AssertSigned(Account + "hghtMX8PGsg78/bf3nxxeWTeZvtiyid3/dYLMihtO8s=", "/devstoreaccount1/$batch");
    }

    [Fact]
    public async Task Query_OfAnAccountNamedByItsHost_SignsThePathAndNotTheQuery()
    {
        _wire.Then(HttpStatusCode.OK, """{"value":[]}""");
        var service = _wire.Service(_newYear, "https://acct1.table.core.windows.net/");
        await foreach (var _ in service.GetTableClient("notes").QueryAsync<TableEntity>("RowKey eq 'a'")) { }
        AssertSigned(
            "SharedKeyLite acct1:11GCw8rED59Y+AlA0Z/PaGfA+m5nSNTXdvFuayqVdWs=",
            "/notes()?$filter=RowKey%20eq%20%27a%27"
        );
    }

    [Theory]
    [InlineData("?comp=properties")]
    [InlineData("?restype=service&comp=properties")]
    public void Sign_WithAComponentInTheQuery_SignsItToo(string query)
    {
        SharedKeyLitePolicy policy = new(
            new TableSharedKeyCredential("devstoreaccount1", WellKnown.AzuriteKey),
            _newYear
        );
        Uri address = new($"http://127.0.0.1:10002/devstoreaccount1/{query}");
        Assert.Equal(
            "CM3/oZuJ0XkuDmsE1mIqaM1h+DK5Ch/RYxddiw9BFGw=",
            policy.Sign("Thu, 01 Jan 2026 00:00:00 GMT", address)
        );
    }

    [Fact]
    public async Task TokenCredential_IsSentAsABearerTokenForStorage()
    {
        _wire.Then(HttpStatusCode.NotFound);
        FixedToken credential = new();
        TableServiceClient service = new(new Uri("https://acct1.table.core.windows.net"), credential, _wire.Options());

        await service.GetTableClient("notes").GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.Equal("Bearer opaque", _wire.Sent.Single().Headers["Authorization"]);
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
        Assert.Equal("acct1", service.AccountName);
    }

    [Fact]
    public void TokenCredential_WithoutTls_IsRefusedBeforeAnythingIsSent()
    {
        var e = Assert.Throws<ArgumentException>(() =>
            new TableServiceClient(new Uri("http://acct1.table.core.windows.net"), new FixedToken(), _wire.Options())
        );
        Assert.Contains("is not https", e.Message, StringComparison.Ordinal);
    }

    private void AssertSigned(string authorization, string pathAndQuery)
    {
        var sent = _wire.Sent.Single();
        Assert.Equal("Thu, 01 Jan 2026 00:00:00 GMT", sent.Headers["x-ms-date"]);
        Assert.Equal(authorization, sent.Headers["Authorization"]);
        Assert.EndsWith(pathAndQuery, sent.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", sent.Headers.Keys);
        Assert.Equal("2020-12-06", sent.Headers["x-ms-version"]);
    }

    private sealed class FixedToken : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("opaque", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => new(GetToken(requestContext, cancellationToken));
    }
}
