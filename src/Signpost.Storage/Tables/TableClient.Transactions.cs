using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

public sealed partial class TableClient
{
    /// <summary>
    /// Carries out all the actions or none: at most 100, on different rows of one partition, in at most 4 MiB.
    /// The response has one answer an action, in order, each with its row's ETag.
    /// </summary>
    /// <remarks>
    /// When the connection is lost the transaction is sent again, though the first may have been carried out. One that
    /// inserts a row is then refused with 409 <see cref="TableErrorCode.EntityAlreadyExists"/>, one that is conditional
    /// with 412 <see cref="TableErrorCode.UpdateConditionNotSatisfied"/>: before giving either its usual meaning, the
    /// caller reads the row and looks whether it is what it meant to write.
    /// </remarks>
    /// <exception cref="TableTransactionFailedException">The transaction was refused; nothing of it is stored.</exception>
    /// <exception cref="RequestFailedException">The request was refused, or its answer could not be read.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        using PooledBuffer body = new();
        using TransactionWriter transaction = new(body, _address);
        transaction.Begin();
        foreach (var action in transactionActions)
        {
            transaction.Write(action);
        }

        if (transaction.Count == 0)
        {
            throw new InvalidOperationException("A transaction needs at least one action.");
        }

        transaction.End();
        using var message = _channel.Create(RequestMethod.Post, _address.Batch);
        message.Request.Headers.SetValue("Content-Type", transaction.ContentType);
        message.Request.Content = RequestContent.Create(body.Written);
        var response = await _channel.SendAsync(message, cancellationToken);
        return Response.FromValue<IReadOnlyList<Response>>(Outcome(response, transaction.Count), response);
    }

    private static List<Response> Outcome(Response response, int actions)
    {
        if (response.Status != 202)
        {
            throw TableRefusal.Of(response).ToException("carry out a transaction");
        }

        var answers = TransactionReader.Read(response.Headers.ContentType, response.Content.ToMemory().Span);
        if (answers?.Find(answer => answer.Status >= 400) is { } refusal)
        {
            var why = TableRefusal.Of(refusal);
            throw new TableTransactionFailedException(why.ToException("carry out a transaction"), why.FailedAction);
        }

        return answers?.Count == actions
            ? answers
            : throw new RequestFailedException(
                response.Status,
                "Table Storage's answer to a transaction could not be read: look whether its rows are stored."
            );
    }
}
