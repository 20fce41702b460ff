using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

/// <summary>The answer to one action of a transaction.</summary>
internal sealed class TransactionResponse(int status, string reason, List<HttpHeader> headers, byte[] body) : Response
{
    private MemoryStream? _content = new(body, 0, body.Length, writable: false, publiclyVisible: true);

    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override Stream? ContentStream
    {
        get => _content;
        set => _content = (MemoryStream?)value;
    }

    public override string ClientRequestId { get; set; } = string.Empty;

    public override void Dispose() => _content?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers;

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        foreach (var header in headers)
        {
            if (string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                value = header.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
