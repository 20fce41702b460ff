using System.Collections.Concurrent;
using System.Collections.Immutable;
using Azure;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Advisers;

/// <summary>The advisers who have been to the inbox lately, a row each in the table <c>enquiries</c>.</summary>
/// <param name="table">The table.</param>
/// <param name="time">Says how old is what was read.</param>
public sealed class SeenAdvisers(TableClient table, TimeProvider time) : IAdvisers
{
    /// <summary>For how many days after their last one somebody is kept.</summary>
    public const int DaysKept = 180;

    private readonly EnquiryPartition _partition = new(table);
    private readonly ConcurrentDictionary<string, (string Name, DateOnly Day)> _seen = new(StringComparer.Ordinal);
    private volatile ReadList? _read;

    /// <inheritdoc/>
    public async Task SeenAsync(Adviser adviser, DateOnly today, CancellationToken cancellationToken)
    {
        if (_seen.TryGetValue(adviser.Id, out var seen) && seen == (adviser.Name, today))
        {
            return;
        }
        await StorageCall.Run(
            "keep who was at the inbox",
            () => table.UpsertEntityAsync(AdviserRow.Write(adviser, today), TableUpdateMode.Replace, cancellationToken),
            cancellationToken
        );
        _seen[adviser.Id] = (adviser.Name, today);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Adviser>> ListAsync(
        DateOnly today,
        TimeSpan mostAge,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        if (_read is { } read && now - read.At < mostAge)
        {
            return read.Advisers;
        }
        var advisers = await StorageCall.Run(
            "list the advisers",
            () => SinceAsync(FirstKept(today), cancellationToken),
            cancellationToken
        );
        _read = new ReadList(now, advisers);
        return advisers;
    }

    /// <summary>Removes those who have not been there for <see cref="DaysKept"/> days.</summary>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer; who is left goes next time.</exception>
    public Task<int> ForgetAsync(DateOnly today, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "forget who was at the inbox",
            () => ForgetBeforeAsync(FirstKept(today), cancellationToken),
            cancellationToken
        );

    private static DateOnly FirstKept(DateOnly today) => today.AddDays(1 - DaysKept);

    private async Task<ImmutableArray<Adviser>> SinceAsync(DateOnly first, CancellationToken cancellationToken)
    {
        var advisers = new List<Adviser>();
        await foreach (var row in Rows($"ge {EnquiryKeys.Day(first)}", cancellationToken))
        {
            advisers.Add(AdviserRow.Read(row));
        }
        return
        [
            .. advisers
                .OrderBy(adviser => adviser.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(adviser => adviser.Id, StringComparer.Ordinal),
        ];
    }

    private async Task<int> ForgetBeforeAsync(DateOnly first, CancellationToken cancellationToken)
    {
        var forgotten = 0;
        await foreach (var row in Rows($"lt {EnquiryKeys.Day(first)}", cancellationToken))
        {
            try
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
                forgotten++;
            }
            catch (RequestFailedException back) when (Race.Is(back))
            {
                // They have come back just now.
            }
        }
        return forgotten;
    }

    private AsyncPageable<TableEntity> Rows(FormattableString days, CancellationToken cancellationToken) =>
        _partition.QueryAsync(
            EnquiryKeys.FirstAdviser,
            EnquiryKeys.AfterAdvisers,
            $"{AdviserRow.SeenOn} {TableClient.CreateQueryFilter(days)}",
            most: null,
            select: null,
            cancellationToken
        );

    private sealed record ReadList(DateTimeOffset At, ImmutableArray<Adviser> Advisers);
}
