using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>Enquiries in the table <c>enquiries</c>, as the people who make them write, correct and withdraw them.</summary>
/// <param name="table">The table.</param>
/// <param name="time">Says when something happens.</param>
/// <param name="days">The working days.</param>
/// <param name="dueAfter">How many working days after it came in an enquiry is due; 0 or more.</param>
public sealed class EnquiryLog(TableClient table, TimeProvider time, WorkingDays days, int dueAfter) : IEnquiryLog
{
    private readonly EnquiryPartition _partition = new(table);
    private readonly EnquiryRemoval _removal = new(table);

    /// <inheritdoc/>
    /// <remarks>
    /// A correction leaves alone where the follow-up stands and all that advisers added, except that a closed enquiry is new
    /// again, since nobody looks at a closed one. One that had been withdrawn is so with the same words too: nothing is
    /// written here before a person confirms it, and what a person is promised must not stay closed.
    /// </remarks>
    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken) =>
        StorageCall.Run("save an enquiry", () => WriteAsync(enquiry, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    ) =>
        StorageCall.Run(
            "withdraw an enquiry",
            () =>
                EnquiryReference.IsReference(reference)
                    ? CloseAsync(reference, conversationKey, conversationSeed, cancellationToken)
                    : Task.FromResult(false),
            cancellationToken
        );

    /// <inheritdoc/>
    public Task EraseAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    ) =>
        StorageCall.Run(
            "erase an enquiry",
            () =>
                _removal.RemoveAsync(
                    reference,
                    stored => EnquiryRow.IsOf(stored.Row, conversationKey, conversationSeed),
                    time.GetUtcNow(),
                    cancellationToken
                ),
            cancellationToken
        );

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordedEnquiry> ListAsync(CancellationToken cancellationToken) =>
        StorageCall.Stream("list enquiries", RecordedAsync(cancellationToken), cancellationToken);

    private async IAsyncEnumerable<RecordedEnquiry> RecordedAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = _partition.QueryAsync(
            EnquiryKeys.FirstEnquiry,
            EnquiryKeys.AfterEnquiries,
            $"{EnquiryRow.Opened} {TableClient.CreateQueryFilter($"ge {string.Empty}")}",
            most: null,
            select: null,
            cancellationToken
        );
        await foreach (var row in rows)
        {
            yield return EnquiryRow.Read(row);
        }
    }

    private async Task<bool> WriteAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        TableEntity? before = null;
        for (var tries = 1; ; tries++)
        {
            try
            {
                await _partition.SubmitAsync(
                    before is null ? Received(enquiry) : Corrected(before, enquiry),
                    cancellationToken
                );
                return true;
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // It is there already, somebody changed it just now, or this was carried out and its answer lost.
                before = await _partition.RowAsync(enquiry.Reference, cancellationToken);
            }
            if (
                before is not null
                && !EnquiryRow.IsErased(before)
                && !EnquiryRow.IsOf(before, enquiry.ConversationKey, enquiry.ConversationSeed)
            )
            {
                return false;
            }
            if (before is not null && (EnquiryRow.IsErased(before) || IsKept(before, enquiry)))
            {
                return true;
            }
        }
    }

    private async Task<bool> CloseAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
        {
            if (
                await _partition.RowAsync(reference, cancellationToken) is not { } row
                || EnquiryRow.IsErased(row)
                || !EnquiryRow.IsOf(row, conversationKey, conversationSeed)
            )
            {
                return false;
            }
            var recorded = EnquiryRow.Read(row);
            if (recorded.FollowUp.ClosedAs is ClosingReason.Withdrawn)
            {
                return true;
            }
            var after = recorded.FollowUp with
            {
                Status = EnquiryStatus.Closed,
                ClosedAs = ClosingReason.Withdrawn,
                Due = null,
            };
            var entry = new HistoryEntry
            {
                Revision = EnquiryRow.RevisionOf(row) + 1,
                Kind = HistoryKind.Withdrawn,
                At = time.GetUtcNow(),
                After = after,
            };
            var withdrawn = recorded with
            {
                FollowUp = after,
                WithdrawnAt = entry.At,
                Consents = Consents.Ended(recorded.Consents, entry.At),
            };
            try
            {
                await _partition.SubmitAsync(EnquiryChange.Follow(row, withdrawn, entry), cancellationToken);
                return true;
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // An adviser changed it just now, or this was carried out and its answer lost.
            }
        }
    }

    private IEnumerable<TableTransactionAction> Received(Enquiry enquiry)
    {
        var now = time.GetUtcNow();
        var recorded = new RecordedEnquiry(enquiry, now, Begin(now), Consents.Of(enquiry, [], now));
        var entry = new HistoryEntry
        {
            Revision = 1,
            Kind = HistoryKind.Received,
            At = now,
            After = recorded.FollowUp,
        };
        return EnquiryChange.Receive(recorded, entry);
    }

    private IEnumerable<TableTransactionAction> Corrected(TableEntity row, Enquiry enquiry)
    {
        var now = time.GetUtcNow();
        var before = EnquiryRow.Read(row);
        var after = before with
        {
            Enquiry = enquiry,
            Consents = Consents.Of(enquiry, before.Consents, now),
            WithdrawnAt = null,
        };
        var corrections = Corrections.Between(before.Enquiry, enquiry);
        if (corrections.IsEmpty && before.WithdrawnAt is null)
        {
            return EnquiryChange.Touch(row, after);
        }
        if (before.FollowUp.Status is EnquiryStatus.Closed)
        {
            after = after with { FollowUp = Begin(now) with { Assignee = before.FollowUp.Assignee } };
        }
        var entry = new HistoryEntry
        {
            Revision = EnquiryRow.RevisionOf(row) + 1,
            Kind = HistoryKind.Corrected,
            At = now,
            After = after.FollowUp,
            Corrections = corrections,
        };
        return EnquiryChange.Follow(row, after, entry);
    }

    private static bool IsKept(TableEntity row, Enquiry enquiry) =>
        EnquiryRow.Says(row, enquiry) && !EnquiryRow.IsWithdrawn(row);

    private FollowUp Begin(DateTimeOffset now) =>
        FollowUp.Begin(days.After(DateOnly.FromDateTime(UkCalendar.Local(now).DateTime), dueAfter));
}
