namespace Signpost.Storage.Tests.Tables;

internal sealed record SentRequest(
    string Method,
    string Address,
    IReadOnlyDictionary<string, string> Headers,
    string Body
);
