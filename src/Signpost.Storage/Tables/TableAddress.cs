namespace Signpost.Storage.Tables;

/// <summary>
/// The addresses of one table. A key is written with its quotes doubled and percent-encoded as a whole, which is the
/// form that is both sent and signed. Source: Microsoft's REST page "Query entities", section "Query string encoding".
/// </summary>
internal sealed class TableAddress(Uri endpoint, string table)
{
    private readonly string _account = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
    private readonly string _rows =
        $"{endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{Uri.EscapeDataString(table)}";

    /// <summary>Where rows are inserted.</summary>
    public string Rows => _rows;

    /// <summary>Where transactions are posted.</summary>
    public string Batch => $"{_account}/$batch";

    /// <summary>Where tables are created.</summary>
    public string Tables => $"{_account}/Tables";

    /// <summary>Where this table is deleted.</summary>
    public string Table => $"{_account}/Tables('{Uri.EscapeDataString(table)}')";

    /// <summary>Where rows are queried; <paramref name="query"/> holds further <c>&amp;name=value</c> pairs.</summary>
    public string Query(string query) => query.Length == 0 ? $"{_rows}()" : $"{_rows}()?{query.AsSpan(1)}";

    /// <summary>One row.</summary>
    /// <exception cref="ArgumentNullException">A key is missing.</exception>
    public string Row(string partitionKey, string rowKey, IEnumerable<string>? select = null)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var row = $"{_rows}(PartitionKey='{Literal(partitionKey)}',RowKey='{Literal(rowKey)}')";
        return select is null ? row : $"{row}?{Parameter("$select", string.Join(',', select)).AsSpan(1)}";
    }

    /// <summary>One query parameter with the ampersand before it.</summary>
    public static string Parameter(string name, string value) => $"&{name}={Uri.EscapeDataString(value)}";

    private static string Literal(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
