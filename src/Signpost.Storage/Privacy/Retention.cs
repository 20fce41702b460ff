using System.Runtime.CompilerServices;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Privacy;

/// <summary>Erases enquiries that have been kept for as long as a rule says.</summary>
/// <param name="table">The table <c>enquiries</c>.</param>
/// <param name="erasure">Erases them.</param>
public sealed class Retention(TableClient table, Erasure erasure)
{
    private static readonly string[] Shown =
    [
        EnquiryColumns.Reference,
        EnquiryColumns.ChangedAt,
        EnquiryColumns.Status,
        EnquiryColumns.ClosedAs,
    ];

    private readonly EnquiryPartition _partition = new(table);

    /// <summary>How many days it is remembered that an enquiry was erased, so that nothing brings it back.</summary>
    public static TimeSpan RemembersErased { get; } = TimeSpan.FromDays(90);

    /// <summary>What is kept no longer: what <see cref="EraseAsync"/> would erase now.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public IAsyncEnumerable<RetentionDue> DueAsync(
        RetentionRules rules,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) => StorageCall.Stream("list what is kept no longer", OverAsync(rules, now, cancellationToken), cancellationToken);

    /// <summary>
    /// Erases what is kept no longer, each enquiry with the conversation that it came from, unless somebody changes it
    /// meanwhile.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="now">The time now.</param>
    /// <param name="hasTime">Asked before each whether there is time for another.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer; what is left goes next time.</exception>
    public async Task<ErasureReceipt> EraseAsync(
        RetentionRules rules,
        DateTimeOffset now,
        Func<bool> hasTime,
        CancellationToken cancellationToken
    )
    {
        var tally = new ErasureTally(now);
        await foreach (var due in DueAsync(rules, now, cancellationToken))
        {
            if (!hasTime())
            {
                break;
            }
            await erasure.EraseAsync(
                due.Reference,
                enquiry => rules.IsOver(enquiry.FollowUp.Status, enquiry.History[^1].At, now),
                tally,
                cancellationToken
            );
        }
        await StorageCall.Run(
            "forget what was erased",
            () => ForgetErasedAsync(now - RemembersErased, hasTime, cancellationToken),
            cancellationToken
        );
        return tally.ToReceipt();
    }

    private async IAsyncEnumerable<RetentionDue> OverAsync(
        RetentionRules rules,
        DateTimeOffset now,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (Filter(rules, now) is not { Length: > 0 } filter)
        {
            yield break;
        }
        var rows = _partition.QueryAsync(
            EnquiryKeys.FirstList,
            EnquiryKeys.AfterLists,
            $"({filter})",
            most: null,
            Shown,
            cancellationToken
        );
        await foreach (var row in rows)
        {
            yield return new RetentionDue(
                row.GetString(EnquiryColumns.Reference)!,
                EnquiryColumns.ReadFollowUp(row).Status,
                EnquiryColumns.At(row, EnquiryColumns.ChangedAt)
            );
        }
    }

    private static string Filter(RetentionRules rules, DateTimeOffset now) =>
        string.Join(
            " or ",
            Enum.GetValues<EnquiryStatus>()
                .Where(status => rules.For(status) is not null)
                .Select(status =>
                {
                    var before = now.AddDays(-rules.For(status)!.Value);
                    return TableClient.CreateQueryFilter(
                        $"(status eq {EnquiryColumns.Of(status)} and changedAt le {before})"
                    );
                })
        );

    private async Task<bool> ForgetErasedAsync(
        DateTimeOffset before,
        Func<bool> hasTime,
        CancellationToken cancellationToken
    )
    {
        var erased = _partition.QueryAsync(
            EnquiryKeys.FirstEnquiry,
            EnquiryKeys.AfterEnquiries,
            TableClient.CreateQueryFilter($"erasedAt lt {before}"),
            most: null,
            select: null,
            cancellationToken
        );
        await foreach (var row in erased)
        {
            if (!hasTime())
            {
                break;
            }
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
        }
        return true;
    }
}
