using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>Enquiries in the table <c>enquiries</c>: one partition a month, one entity each, under its reference.</summary>
public sealed class EnquiryLog(TableClient table, TimeProvider time) : IEnquiryLog
{
    private const int MostTries = 5;

    /// <inheritdoc/>
    /// <remarks>
    /// An enquiry that was written but never acknowledged, because the turn failed after it, is brought up to date
    /// when the person sends it again in other words; its status and all that advisers added to it is left alone.
    /// </remarks>
    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken) =>
        StorageCall.Run("save an enquiry", () => WriteAsync(enquiry, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEnquiry> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var rows = table
            .QueryAsync<TableEntity>(cancellationToken: cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (
            await StorageCall.Run(
                "list enquiries",
                async () => await rows.MoveNextAsync() ? EnquiryRows.Read(rows.Current) : null,
                cancellationToken
            )
                is { } recorded
        )
        {
            yield return recorded;
        }
    }

    private async Task<bool> WriteAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        var row = new TableEntity(EnquiryRows.Partition(enquiry), enquiry.Reference)
        {
            [EnquiryRows.RecordedAt] = time.GetUtcNow(),
            [EnquiryRows.Status] = EnquiryRows.New,
        };
        EnquiryRows.Set(row, enquiry);
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 409)
        {
            return await WriteAgainAsync(enquiry, cancellationToken);
        }
    }

    private async Task<bool> WriteAgainAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            TableEntity stored = await table.GetEntityAsync<TableEntity>(
                EnquiryRows.Partition(enquiry),
                enquiry.Reference,
                cancellationToken: cancellationToken
            );
            if (!EnquiryRows.IsOf(stored, enquiry))
            {
                return false;
            }
            if (!EnquiryRows.Set(stored, enquiry))
            {
                return true;
            }
            try
            {
                await table.UpdateEntityAsync(stored, stored.ETag, TableUpdateMode.Replace, cancellationToken);
                return true;
            }
            catch (RequestFailedException race) when (race.Status is 412 && tries < MostTries)
            {
                // An adviser changed the status just now, or this very update was carried out and its answer lost.
            }
        }
    }
}
