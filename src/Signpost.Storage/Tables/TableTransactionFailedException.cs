using Azure;

namespace Signpost.Storage.Tables;

/// <summary>A transaction was refused as a whole: nothing of it is stored.</summary>
public sealed class TableTransactionFailedException : RequestFailedException
{
    /// <summary>The refusal of a transaction in which the service named no action.</summary>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : this(requestFailedException, failedAction: null) { }

    internal TableTransactionFailedException(RequestFailedException refusal, int? failedAction)
        : base(refusal.Status, refusal.Message, refusal.ErrorCode, refusal.InnerException) =>
        FailedTransactionActionIndex = failedAction;

    /// <summary>The first action that failed, counted from 0; null when the service did not name one.</summary>
    public int? FailedTransactionActionIndex { get; }
}
