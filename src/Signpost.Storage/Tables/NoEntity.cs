using Azure;

namespace Signpost.Storage.Tables;

/// <summary>The answer that there is no such row.</summary>
internal sealed class NoEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value =>
        throw new InvalidOperationException("There is no such row: look at HasValue before Value.");

    public override Response GetRawResponse() => response;
}
