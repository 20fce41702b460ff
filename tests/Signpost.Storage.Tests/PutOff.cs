using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;

namespace Signpost.Storage.Tests;

/// <summary>An answer to a query that has no rows yet, and says to go on where the query begins.</summary>
internal sealed class PutOff : Response
{
    private const string Partition = "x-ms-continuation-NextPartitionKey";
    private const string Row = "x-ms-continuation-NextRowKey";

    private readonly Response _answer;
    private readonly Dictionary<string, string> _goOn;

    private PutOff(Response answer, Dictionary<string, string> goOn)
    {
        _answer = answer;
        _goOn = goOn;
        ContentStream = new MemoryStream("""{"value":[]}"""u8.ToArray());
    }

    public override int Status => _answer.Status;

    public override string ReasonPhrase => _answer.ReasonPhrase;

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId
    {
        get => _answer.ClientRequestId;
        set => _answer.ClientRequestId = value;
    }

    /// <summary>The answer that comes before the true one, which has at least one row.</summary>
    public static PutOff Before(Response answer)
    {
        var first = JsonNode.Parse(answer.Content)!["value"]![0]!;
        return new PutOff(
            answer,
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                [Partition] = Token(first["PartitionKey"]),
                [Row] = Token(first["RowKey"]),
            }
        );
    }

    public override void Dispose() => _answer.Dispose();

    protected override bool ContainsHeader(string name) => _goOn.ContainsKey(name) || TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        _answer
            .Headers.Where(header => !_goOn.ContainsKey(header.Name))
            .Concat(_goOn.Select(header => new HttpHeader(header.Key, header.Value)));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) =>
        _goOn.TryGetValue(name, out value) || _answer.Headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }

    // Azurite writes its tokens like this.
    private static string Token(JsonNode? key) => Convert.ToBase64String(Encoding.UTF8.GetBytes((string)key!));
}
