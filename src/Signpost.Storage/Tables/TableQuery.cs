using System.Globalization;
using System.Text;
using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

/// <summary>
/// The answer to a query, fetched page by page. The service ends a page when it likes, even an empty one, and says
/// with the continuation headers that there is more; only their absence is the end.
/// </summary>
internal sealed class TableQuery<T>(
    TableChannel channel,
    TableAddress address,
    string? filter,
    int? maxPerPage,
    string? select,
    CancellationToken cancellationToken
) : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    private const string NextPartitionKey = "x-ms-continuation-NextPartitionKey";
    private const string NextRowKey = "x-ms-continuation-NextRowKey";

    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? maxPerPage);

    private async IAsyncEnumerable<Page<T>> PagesAsync(string? continuation, int? pageSize)
    {
        do
        {
            using var message = channel.Create(RequestMethod.Get, address.Query(Parameters(continuation, pageSize)));
            var response = await channel.SendAsync(message, CancellationToken);
            if (response.Status != 200)
            {
                throw TableRefusal.Of(response).ToException("run a query");
            }

            continuation = ContinuationIn(response);
            yield return Page<T>.FromValues(Read(response), continuation, response);
        } while (continuation is not null);
    }

    private static List<T> Read(Response response)
    {
        var entities = EntityReader.ReadPage(response.Content.ToMemory().Span);
        return entities as List<T> ?? entities.ConvertAll(entity => (T)(ITableEntity)entity);
    }

    private string Parameters(string? continuation, int? pageSize)
    {
        StringBuilder query = new();
        Append(query, "$filter", filter);
        Append(query, "$select", select);
        Append(query, "$top", pageSize?.ToString(CultureInfo.InvariantCulture));
        if (continuation is not null)
        {
            var space = continuation.IndexOf(' ', StringComparison.Ordinal);
            var partition = space < 0 ? continuation : continuation[..space];
            var row = space < 0 ? string.Empty : continuation[(space + 1)..];
            Append(query, "NextPartitionKey", partition.Length == 0 ? null : partition);
            Append(query, "NextRowKey", row.Length == 0 ? null : row);
        }

        return query.ToString();
    }

    private static void Append(StringBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Append(TableAddress.Parameter(name, value));
        }
    }

    private static string? ContinuationIn(Response response)
    {
        var hasPartition = response.Headers.TryGetValue(NextPartitionKey, out var partition);
        var hasRow = response.Headers.TryGetValue(NextRowKey, out var row);
        return hasPartition || hasRow ? $"{partition} {row}" : null;
    }
}
