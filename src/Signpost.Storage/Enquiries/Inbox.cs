using System.Collections.Immutable;
using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>Enquiries in the table <c>enquiries</c>, as the people who follow them up read and change them.</summary>
/// <param name="table">The table.</param>
/// <param name="time">Says when something is changed.</param>
public sealed class Inbox(TableClient table, TimeProvider time) : IInbox
{
    /// <summary>How many open enquiries are counted, the most urgent ones.</summary>
    public const int MostCounted = 1_000;

    /// <summary>The most enquiries that a page may have.</summary>
    public const int MostOnPage = 200;

    private static readonly string[] Counted =
    [
        EnquiryColumns.Status,
        EnquiryColumns.ClosedAs,
        EnquiryColumns.Assignee,
        EnquiryColumns.Due,
    ];

    private readonly EnquiryPartition _partition = new(table);

    /// <inheritdoc/>
    public Task<InboxPage> PageAsync(
        InboxFilter filter,
        DateOnly today,
        string? from,
        int most,
        CancellationToken cancellationToken
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostOnPage);
        return StorageCall.Run(
            "list the inbox",
            () =>
                EnquiryKeys.Reference(filter.Search ?? string.Empty) is { } reference
                    ? OneAsync(reference, filter, today, cancellationToken)
                    : ListAsync(filter, today, from, most, cancellationToken),
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public Task<InboxCounts> CountAsync(string adviser, DateOnly today, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "count the inbox",
            async () =>
            {
                var counts = new InboxCounts(0, 0, 0, 0, 0, IsLeast: false);
                var open = _partition.QueryAsync(
                    EnquiryKeys.FirstOpen,
                    EnquiryKeys.AfterOpen,
                    filter: null,
                    MostCounted,
                    Counted,
                    cancellationToken
                );
                await foreach (var page in open.AsPages())
                {
                    counts = page
                        .Values.Select(EnquiryColumns.ReadFollowUp)
                        .Aggregate(counts, (sum, followUp) => Add(sum, followUp, adviser, today));
                    if (counts.Open >= MostCounted)
                    {
                        return counts with { IsLeast = page.ContinuationToken is not null };
                    }
                }
                return counts;
            },
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<FollowedEnquiry?> FindAsync(string reference, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read an enquiry",
            async () => (await FindKeptAsync(reference, cancellationToken))?.Follow(),
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<EditResult> EditAsync(string reference, FollowUpEdit edit, CancellationToken cancellationToken) =>
        StorageCall.Run("change an enquiry", () => DecideAsync(reference, edit, cancellationToken), cancellationToken);

    private async Task<EditResult> DecideAsync(string reference, FollowUpEdit edit, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            if (await FindKeptAsync(reference, cancellationToken) is not { } stored)
            {
                return new EditResult.Missing();
            }
            var current = stored.Follow();
            switch (edit.Decide(current, time.GetUtcNow()))
            {
                case EditDecision.Stale:
                    return new EditResult.Stale(current);
                case EditDecision.Accepted(var entry):
                    var after = current.Recorded with { FollowUp = entry.After };
                    try
                    {
                        await _partition.SubmitAsync(EnquiryChange.Follow(stored.Row, after, entry), cancellationToken);
                        return new EditResult.Saved(new(after, current.History.Add(entry)));
                    }
                    catch (RequestFailedException race)
                        when (Race.Is(race) && tries < Race.MostTries)
                    {
                        // Somebody else came first, or this was carried out, its answer lost, and it met itself.
                        break;
                    }
                default:
                    return new EditResult.Saved(current);
            }
        }
    }

    private async Task<StoredEnquiry?> FindKeptAsync(string text, CancellationToken cancellationToken) =>
        EnquiryKeys.Reference(text) is { } reference
        && await _partition.FindAsync(reference, cancellationToken) is { IsErased: false } stored
            ? stored
            : null;

    private async Task<InboxPage> OneAsync(
        string reference,
        InboxFilter filter,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var row = await _partition.RowAsync(reference, cancellationToken);
        ImmutableArray<InboxLine> found = row is null || EnquiryRow.IsErased(row) ? [] : [ListRow.Read(row)];
        return new InboxPage([.. found.Where(line => filter.Lists(line, today))], Next: null);
    }

    private async Task<InboxPage> ListAsync(
        InboxFilter filter,
        DateOnly today,
        string? from,
        int most,
        CancellationToken cancellationToken
    )
    {
        var query = InboxQuery.Of(filter, today).StartingAt(from);
        var rows = _partition.QueryAsync(
            query.First,
            query.After,
            query.Filter,
            string.IsNullOrWhiteSpace(filter.Search) ? most + 1 : null,
            select: null,
            cancellationToken
        );
        var lines = ImmutableArray.CreateBuilder<InboxLine>();
        await foreach (var row in rows)
        {
            var line = ListRow.Read(row);
            if (!filter.Lists(line, today))
            {
                continue;
            }
            if (lines.Count == most)
            {
                return new InboxPage(lines.ToImmutable(), row.RowKey);
            }
            lines.Add(line);
        }
        return new InboxPage(lines.ToImmutable(), Next: null);
    }

    private static InboxCounts Add(InboxCounts counts, FollowUp followUp, string adviser, DateOnly today) =>
        counts with
        {
            Open = counts.Open + 1,
            New = counts.New + (followUp.Status is EnquiryStatus.New ? 1 : 0),
            Overdue = counts.Overdue + (followUp.Due < today ? 1 : 0),
            Today = counts.Today + (followUp.Due == today ? 1 : 0),
            Mine = counts.Mine + (string.Equals(followUp.Assignee?.Id, adviser, StringComparison.Ordinal) ? 1 : 0),
        };
}
