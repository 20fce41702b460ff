using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

public sealed class ConnectionStringTests
{
    private const string Key = "c2VjcmV0LXNlY3JldA==";

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/", "devstoreaccount1")]
    [InlineData(" usedevelopmentstorage = True ; ", "http://127.0.0.1:10002/devstoreaccount1/", "devstoreaccount1")]
    [InlineData(
        $"DefaultEndpointsProtocol=https;AccountName=acct1;AccountKey={Key};EndpointSuffix=core.windows.net",
        "https://acct1.table.core.windows.net/",
        "acct1"
    )]
    [InlineData($"AccountName=acct1;AccountKey={Key}", "https://acct1.table.core.windows.net/", "acct1")]
    [InlineData(
        $"AccountName=acct1;AccountKey={Key};EndpointSuffix=core.chinacloudapi.cn",
        "https://acct1.table.core.chinacloudapi.cn/",
        "acct1"
    )]
    [InlineData(
        $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey={Key};TableEndpoint=http://127.0.0.1:5000/a;BlobEndpoint=x",
        "http://127.0.0.1:5000/a",
        "a"
    )]
    public void Parse_KnownForms_NamesAddressAndAccount(string text, string endpoint, string account)
    {
        TableServiceClient service = new(text);
        Assert.Equal(endpoint, service.Uri.AbsoluteUri);
        Assert.Equal(account, service.AccountName);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(";;", "is empty")]
    [InlineData("nonsense", "not Name=Value")]
    [InlineData("=value", "not Name=Value")]
    [InlineData($"AccountKey={Key}", "has no AccountName")]
    [InlineData("AccountName=acct1", "has no AccountKey")]
    [InlineData("AccountName=acct1;AccountKey=", "has no AccountKey")]
    [InlineData("AccountName=acct1;AccountKey=c2VjcmV0!", "not base 64")]
    [InlineData($"AccountName=acct1;AccountKey={Key};AccountKey={Key}", "has a setting twice")]
    [InlineData($"AccountName=acct1;AccountKey={Key};TableEndpoint=acct1", "not an http or https address")]
    [InlineData($"AccountName=acct1;AccountKey={Key};TableEndpoint=ftp://acct1/", "not an http or https address")]
    [InlineData($"DefaultEndpointsProtocol=gopher;AccountName=acct1;AccountKey={Key}", "makes no address")]
    [InlineData($"AccountName=a b/c:d;AccountKey={Key}", "makes no address")]
    [InlineData("TableEndpoint=https://a/;SharedAccessSignature=sv=2020&sig=c2VjcmV0", "SharedAccessSignature")]
    [InlineData("UseDevelopmentStorage=false", "has no AccountName")]
    public void Parse_WrongForms_SaysWhatIsWrongInOneSentenceWithoutTheKey(string text, string what)
    {
        var e = Assert.Throws<FormatException>(() => new TableServiceClient(text));
        Assert.StartsWith("The storage connection string ", e.Message, StringComparison.Ordinal);
        Assert.Contains(what, e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("https://acct1.table.core.windows.net/?sig=1")]
    public void Endpoint_ThatIsNoPlainAddress_IsRefused(string endpoint)
    {
        TableSharedKeyCredential credential = new("acct1", Key);
        Assert.Throws<ArgumentException>(() =>
            new TableServiceClient(new Uri(endpoint, UriKind.RelativeOrAbsolute), credential)
        );
    }

    [Fact]
    public void Credential_WithAKeyThatIsNotBase64_IsRefusedWithoutQuotingIt()
    {
        var e = Assert.Throws<ArgumentException>(() => new TableSharedKeyCredential("a", "secret!"));
        Assert.DoesNotContain("secret!", e.Message, StringComparison.Ordinal);
    }
}
