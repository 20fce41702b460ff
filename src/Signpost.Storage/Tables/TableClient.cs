using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

/// <summary>One table: its rows are read, written and queried here. See <see cref="TableServiceClient"/>.</summary>
/// <remarks>
/// A write is retried when its answer was lost, and the first try may have been carried out: an insertion can then
/// meet its own row (409 <see cref="TableErrorCode.EntityAlreadyExists"/>), a conditional update its own version
/// (412 <see cref="TableErrorCode.UpdateConditionNotSatisfied"/>). A caller that must tell looks at the stored row.
/// Reads and writes fail with <see cref="RequestFailedException"/>, whose message quotes no key and no value.
/// </remarks>
public sealed partial class TableClient
{
    private readonly TableChannel _channel;
    private readonly TableAddress _address;

    internal TableClient(TableChannel channel, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _channel = channel;
        _address = new TableAddress(channel.Endpoint, name);
        Name = name;
    }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>The account's name.</summary>
    public string AccountName => _channel.AccountName;

    /// <summary>The table's address.</summary>
    public Uri Uri => new(_address.Rows);

    /// <summary>
    /// Writes a filter from an interpolated string, with every value quoted as the service's filter language wants it:
    /// <c>CreateQueryFilter($"PartitionKey eq {key} and RowKey ge {first}")</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A value is of a type that a filter cannot compare with.</exception>
    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.Create(filter);

    /// <summary>Creates the table.</summary>
    /// <exception cref="RequestFailedException">
    /// <see cref="TableErrorCode.TableAlreadyExists"/>, or <see cref="TableErrorCode.TableBeingDeleted"/> for some 40
    /// seconds after a deletion.
    /// </exception>
    public async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        var (response, refusal) = await CreateTableAsync(cancellationToken);
        return refusal is null
            ? Response.FromValue(new TableItem(Name), response)
            : throw refusal.Value.ToException($"create table {Name}");
    }

    /// <summary>Creates the table unless it exists.</summary>
    /// <exception cref="RequestFailedException"><see cref="TableErrorCode.TableBeingDeleted"/>, for instance.</exception>
    public async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        var (response, refusal) = await CreateTableAsync(cancellationToken);
        return refusal is null || refusal.Value.Code == TableErrorCode.TableAlreadyExists
            ? Response.FromValue(new TableItem(Name), response)
            : throw refusal.Value.ToException($"create table {Name}");
    }

    /// <summary>Deletes the table with all its rows; one that does not exist is no error (status 404).</summary>
    public async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = _channel.Create(RequestMethod.Delete, _address.Table);
        var response = await _channel.SendAsync(message, cancellationToken);
        return response.Status is 204 or 404
            ? response
            : throw TableRefusal.Of(response).ToException($"delete table {Name}");
    }

    /// <summary>Reads a row.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="partitionKey">The row's partition.</param>
    /// <param name="rowKey">The row's name in it.</param>
    /// <param name="select">The properties wanted; null for all.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="RequestFailedException">
    /// <see cref="TableErrorCode.ResourceNotFound"/> or <see cref="TableErrorCode.TableNotFound"/>.
    /// </exception>
    public async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        using var message = _channel.Create(RequestMethod.Get, _address.Row(partitionKey, rowKey, select));
        var response = await _channel.SendAsync(message, cancellationToken);
        return response.Status == 200 ? Read<T>(response) : throw Refused(response, "read a row");
    }

    /// <summary>Reads a row that may be missing; a missing table counts as a missing row.</summary>
    /// <inheritdoc cref="GetEntityAsync{T}"/>
    /// <exception cref="RequestFailedException">The service refused for another reason.</exception>
    public async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        using var message = _channel.Create(RequestMethod.Get, _address.Row(partitionKey, rowKey, select));
        var response = await _channel.SendAsync(message, cancellationToken);
        return response.Status switch
        {
            200 => Read<T>(response),
            404 => new NoEntity<T>(response),
            _ => throw Refused(response, "read a row"),
        };
    }

    /// <summary>Inserts a row. The response's ETag is the new row's.</summary>
    /// <exception cref="RequestFailedException">
    /// <see cref="TableErrorCode.EntityAlreadyExists"/> or <see cref="TableErrorCode.TableNotFound"/>, for instance.
    /// </exception>
    public Task<Response> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return WriteAsync(RequestMethod.Post, _address.Rows, entity, ifMatch: default, cancellationToken);
    }

    /// <summary>Inserts a row, or changes the one that is there. The response's ETag is the stored row's.</summary>
    public Task<Response> UpsertEntityAsync(
        TableEntity entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(entity);
        return UpdateAsync(entity, ifMatch: default, mode, cancellationToken);
    }

    /// <summary>Changes a row that exists in the version given. The response's ETag is the stored row's.</summary>
    /// <param name="entity">The row's keys, and its properties.</param>
    /// <param name="ifMatch">The version read, or <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">What becomes of properties that are not mentioned.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="RequestFailedException">
    /// <see cref="TableErrorCode.UpdateConditionNotSatisfied"/> or <see cref="TableErrorCode.ResourceNotFound"/>.
    /// </exception>
    public Task<Response> UpdateEntityAsync(
        TableEntity entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(entity);
        return ifMatch != default
            ? UpdateAsync(entity, ifMatch, mode, cancellationToken)
            : throw new ArgumentException("An update needs the ETag that was read, or ETag.All.", nameof(ifMatch));
    }

    /// <summary>Deletes a row; one that does not exist is no error (status 404).</summary>
    /// <param name="partitionKey">The row's partition.</param>
    /// <param name="rowKey">The row's name in it.</param>
    /// <param name="ifMatch">The version read; without it any version is deleted.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="RequestFailedException"><see cref="TableErrorCode.UpdateConditionNotSatisfied"/>.</exception>
    public async Task<Response> DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    )
    {
        using var message = _channel.Create(RequestMethod.Delete, _address.Row(partitionKey, rowKey));
        message.Request.Headers.SetValue("If-Match", (ifMatch == default ? ETag.All : ifMatch).ToString());
        var response = await _channel.SendAsync(message, cancellationToken);
        return response.Status is 204 or 404 ? response : throw Refused(response, "delete a row");
    }

    /// <summary>
    /// Finds rows, in the order of their keys. Nothing is sent until the result is read; a page holds at most 1,000
    /// rows, and further pages are fetched as they are needed.
    /// </summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="filter">The service's filter language (see <see cref="CreateQueryFilter"/>); null for all rows.</param>
    /// <param name="maxPerPage">The most rows that a page holds, 1 to 1,000; null for 1,000.</param>
    /// <param name="select">The properties wanted; null for all.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="RequestFailedException"><see cref="TableErrorCode.InvalidInput"/> for a wrong filter.</exception>
    public AsyncPageable<T> QueryAsync<T>(
        string? filter = null,
        int? maxPerPage = null,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        var columns = select is null ? null : string.Join(',', select);
        return new TableQuery<T>(_channel, _address, filter, maxPerPage, columns, cancellationToken);
    }
}
