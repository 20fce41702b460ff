using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

/// <summary>
/// A storage account's tables. With <see cref="TableClient"/> it has the names, the meaning and the error codes of
/// Azure.Data.Tables for the part that Signpost uses, so that the official package can take its place.
/// </summary>
/// <remarks>
/// Safe for use from several threads; make one for the life of the process. Besides
/// <see cref="RequestFailedException"/>, a request that got no answer on any try throws what Azure.Core throws:
/// <see cref="AggregateException"/> with one exception for each try.
/// </remarks>
public sealed class TableServiceClient
{
    private readonly TableChannel _channel;

    /// <summary>The account that a connection string names.</summary>
    /// <param name="connectionString">
    /// <c>UseDevelopmentStorage=true</c> for Azurite, or <c>AccountName</c> and <c>AccountKey</c> with
    /// <c>TableEndpoint</c>, or with <c>DefaultEndpointsProtocol</c> and <c>EndpointSuffix</c>.
    /// </param>
    /// <param name="options">How requests are sent; null for the defaults.</param>
    /// <exception cref="FormatException">Says in one sentence what is wrong, without quoting the key.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null)
    {
        var parsed = TableConnectionString.Parse(connectionString);
        _channel = new TableChannel(parsed.Endpoint, parsed.Credential, options);
    }

    /// <summary>The account at an address, with its key.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, or has a query.</exception>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _channel = new TableChannel(endpoint, credential, options);
    }

    /// <summary>The account at an https address, with an identity that has the role Storage Table Data Contributor.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, has a query, or is not https.</exception>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tokenCredential);
        _channel = new TableChannel(endpoint, tokenCredential, options);
    }

    /// <summary>The address of the account's Table service.</summary>
    public Uri Uri => _channel.Endpoint;

    /// <summary>The account's name.</summary>
    public string AccountName => _channel.AccountName;

    /// <summary>A client of one table, which need not exist. Sends nothing.</summary>
    /// <param name="tableName">3 to 63 letters and digits, beginning with a letter; case does not matter.</param>
    public TableClient GetTableClient(string tableName) => new(_channel, tableName);

    /// <inheritdoc cref="TableClient.CreateAsync"/>
    /// <param name="tableName">3 to 63 letters and digits, beginning with a letter; case does not matter.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<Response<TableItem>> CreateTableAsync(
        string tableName,
        CancellationToken cancellationToken = default
    ) => GetTableClient(tableName).CreateAsync(cancellationToken);

    /// <inheritdoc cref="TableClient.CreateIfNotExistsAsync"/>
    /// <param name="tableName">3 to 63 letters and digits, beginning with a letter; case does not matter.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName,
        CancellationToken cancellationToken = default
    ) => GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <inheritdoc cref="TableClient.DeleteAsync"/>
    /// <param name="tableName">The table's name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    /// <inheritdoc cref="TableClient.CreateQueryFilter"/>
    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.Create(filter);
}
