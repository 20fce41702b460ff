using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>
/// Reads and changes the one partition in which all enquiries are. Whoever calls turns what it throws into what the ports
/// name, with <see cref="StorageCall"/>.
/// </summary>
internal sealed class EnquiryPartition(TableClient table)
{
    /// <summary>One row, or null.</summary>
    public async Task<TableEntity?> RowAsync(string key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            EnquiryKeys.Partition,
            key,
            cancellationToken: cancellationToken
        );
        return found.HasValue ? found.Value : null;
    }

    /// <summary>An enquiry with its history, or what it has left; null when there is neither.</summary>
    public async Task<StoredEnquiry?> FindAsync(string reference, CancellationToken cancellationToken)
    {
        await foreach (
            var found in GroupAsync(reference, EnquiryKeys.AfterHistory(reference), cancellationToken)
                .WithCancellation(cancellationToken)
        )
        {
            return found;
        }
        return null;
    }

    /// <summary>All enquiries with their histories, those that are erased too, in the order of their references.</summary>
    public IAsyncEnumerable<StoredEnquiry> AllAsync(CancellationToken cancellationToken) =>
        GroupAsync(EnquiryKeys.FirstEnquiry, EnquiryKeys.AfterEnquiries, cancellationToken);

    /// <summary>Rows of a range of keys, in order.</summary>
    /// <param name="first">The first key.</param>
    /// <param name="after">The key before which the range ends.</param>
    /// <param name="filter">What else must be so, in the service's filter language; or null.</param>
    /// <param name="most">How many rows one call may bring; null for as many as one can.</param>
    /// <param name="select">The columns wanted; null for all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public AsyncPageable<TableEntity> QueryAsync(
        string first,
        string after,
        string? filter,
        int? most,
        IEnumerable<string>? select,
        CancellationToken cancellationToken
    )
    {
        var range = TableClient.CreateQueryFilter(
            $"PartitionKey eq {EnquiryKeys.Partition} and RowKey ge {first} and RowKey lt {after}"
        );
        return table.QueryAsync<TableEntity>(
            filter is null ? range : $"{range} and {filter}",
            most,
            select,
            cancellationToken
        );
    }

    /// <summary>Makes all changes or none.</summary>
    /// <exception cref="RequestFailedException">None was made, or one was whose answer was lost: see <see cref="Race"/>.</exception>
    public Task SubmitAsync(IEnumerable<TableTransactionAction> changes, CancellationToken cancellationToken) =>
        table.SubmitTransactionAsync(changes, cancellationToken);

    private async IAsyncEnumerable<StoredEnquiry> GroupAsync(
        string first,
        string after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        TableEntity? row = null;
        List<TableEntity> history = [];
        await foreach (var next in QueryAsync(first, after, null, null, null, cancellationToken))
        {
            if (!EnquiryKeys.IsHistory(next.RowKey))
            {
                if (row is not null)
                {
                    yield return new StoredEnquiry(row, history);
                }
                (row, history) = (next, []);
            }
            else if (string.Equals(EnquiryKeys.ReferenceIn(next.RowKey), row?.RowKey, StringComparison.Ordinal))
            {
                history.Add(next);
            }
        }
        if (row is not null)
        {
            yield return new StoredEnquiry(row, history);
        }
    }
}
