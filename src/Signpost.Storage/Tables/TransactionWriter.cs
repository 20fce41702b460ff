using Azure;

namespace Signpost.Storage.Tables;

/// <summary>
/// Writes a transaction as one multipart body, straight into the buffer that is sent.
/// Source: Microsoft's REST page "Performing entity group transactions", which also has the limits.
/// </summary>
internal sealed class TransactionWriter(PooledBuffer body, TableAddress address) : IDisposable
{
    internal const int MaxActions = 100;
    internal const int MaxBytes = 4 * 1024 * 1024;

    private readonly EntityWriter _entities = new(body);
    private readonly HashSet<string> _rowKeys = new(StringComparer.Ordinal);
    private readonly string _batch = $"batch_{Guid.NewGuid()}";
    private readonly string _changeset = $"changeset_{Guid.NewGuid()}";
    private string? _partitionKey;

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public int Count { get; private set; }

    public void Begin()
    {
        body.Write("--"u8);
        body.Write(_batch);
        body.Write("\r\nContent-Type: multipart/mixed; boundary="u8);
        body.Write(_changeset);
        body.Write("\r\n\r\n"u8);
    }

    /// <exception cref="TableTransactionFailedException">The service would refuse this, though Azurite may not.</exception>
    public void Write(TableTransactionAction action)
    {
        Check(action.Row);
        body.Write("--"u8);
        body.Write(_changeset);
        body.Write("\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n"u8);
        WriteHead(action);
        if (action.ActionType != TableTransactionActionType.Delete)
        {
            _entities.Write(action.Row);
            body.Write("\r\n"u8);
        }

        if (body.Length > MaxBytes)
        {
            throw Refused(413, "RequestBodyTooLarge", "brings the transaction over 4 MiB: split it");
        }

        Count++;
    }

    public void End()
    {
        body.Write("--"u8);
        body.Write(_changeset);
        body.Write("--\r\n--"u8);
        body.Write(_batch);
        body.Write("--\r\n"u8);
    }

    public void Dispose() => _entities.Dispose();

    private void Check(TableEntity row)
    {
        if (row.PartitionKey is null || row.RowKey is null)
        {
            throw Refused(400, TableErrorCode.PropertiesNeedValue, "has no partition key or no row key");
        }

        if (Count == MaxActions)
        {
            throw Refused(400, TableErrorCode.InvalidInput, "is one more than the 100 of a transaction: split it");
        }

        if (!string.Equals(row.PartitionKey, _partitionKey ??= row.PartitionKey, StringComparison.Ordinal))
        {
            throw Refused(
                400,
                TableErrorCode.CommandsInBatchActOnDifferentPartitions,
                "is for another partition than action 0: a transaction changes one partition"
            );
        }

        if (!_rowKeys.Add(row.RowKey))
        {
            throw Refused(
                400,
                TableErrorCode.InvalidDuplicateRow,
                "is for a row that an earlier action changes: a transaction changes a row once"
            );
        }
    }

    private TableTransactionFailedException Refused(int status, TableErrorCode code, string what) =>
        new(new RequestFailedException(status, $"Action {Count} {what}.", code.ToString(), null), Count);

    private void WriteHead(TableTransactionAction action)
    {
        var row = action.Row;
        switch (action.ActionType)
        {
            case TableTransactionActionType.Add:
                WriteRequestLine("POST "u8, address.Rows);
                body.Write("Prefer: return-no-content\r\n"u8);
                break;
            case TableTransactionActionType.Delete:
                WriteRequestLine("DELETE "u8, address.Row(row.PartitionKey, row.RowKey));
                WriteIfMatch(action.ETag == default ? ETag.All : action.ETag);
                break;
            case TableTransactionActionType.UpdateMerge:
            case TableTransactionActionType.UpsertMerge:
                WriteRequestLine("PATCH "u8, address.Row(row.PartitionKey, row.RowKey));
                break;
            default:
                WriteRequestLine("PUT "u8, address.Row(row.PartitionKey, row.RowKey));
                break;
        }

        var isUpdate =
            action.ActionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace;
        if (isUpdate && action.ETag != default)
        {
            WriteIfMatch(action.ETag);
        }

        body.Write("Accept: "u8);
        body.Write(TableChannel.Json);
        body.Write("\r\nContent-Type: application/json\r\nDataServiceVersion: 3.0\r\n\r\n"u8);
    }

    private void WriteRequestLine(ReadOnlySpan<byte> verb, string target)
    {
        body.Write(verb);
        body.Write(target);
        body.Write(" HTTP/1.1\r\n"u8);
    }

    private void WriteIfMatch(ETag etag)
    {
        var text = etag.ToString();
        if (text.AsSpan().ContainsAny('\r', '\n'))
        {
            throw Refused(400, "InvalidHeaderValue", "has an ETag with a line break in it");
        }

        body.Write("If-Match: "u8);
        body.Write(text);
        body.Write("\r\n"u8);
    }
}
