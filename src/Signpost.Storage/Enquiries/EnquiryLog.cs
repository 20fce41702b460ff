using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>Enquiries in the table <c>enquiries</c>: one partition a month, one entity each, under its reference.</summary>
public sealed class EnquiryLog(TableClient table, TimeProvider time) : IEnquiryLog
{
    /// <inheritdoc/>
    /// <remarks>
    /// An enquiry that was written but never acknowledged, because the turn failed after it, is brought up to date
    /// when the person sends it again in other words; its status is left alone.
    /// </remarks>
    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken) =>
        StorageCall.Run("save an enquiry", () => WriteAsync(enquiry, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEnquiry> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var rows = table
            .QueryAsync<TableEntity>(cancellationToken: cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await StorageCall.Run("list enquiries", async () => await rows.MoveNextAsync(), cancellationToken))
        {
            yield return EnquiryRows.Read(rows.Current);
        }
    }

    private async Task<bool> WriteAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        var row = EnquiryRows.Write(enquiry);
        var first = EnquiryRows.Write(enquiry);
        first[EnquiryRows.RecordedAt] = time.GetUtcNow();
        first[EnquiryRows.Status] = EnquiryRows.New;
        try
        {
            await table.AddEntityAsync(first, cancellationToken);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 409)
        {
            return await WriteAgainAsync(enquiry, row, cancellationToken);
        }
    }

    private async Task<bool> WriteAgainAsync(Enquiry enquiry, TableEntity row, CancellationToken cancellationToken)
    {
        TableEntity stored = await table.GetEntityAsync<TableEntity>(
            row.PartitionKey,
            row.RowKey,
            cancellationToken: cancellationToken
        );
        if (
            !string.Equals(
                stored.GetString(EnquiryRows.Conversation),
                enquiry.ConversationKey,
                StringComparison.Ordinal
            )
        )
        {
            return false;
        }
        if (!EnquiryRows.IsSame(stored, row))
        {
            await table.UpdateEntityAsync(row, stored.ETag, TableUpdateMode.Merge, cancellationToken);
        }
        return true;
    }
}
