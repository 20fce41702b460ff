using Azure;
using Signpost.Storage.Conversations;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Insights;

/// <summary>
/// Counts in the table <c>insights</c>, one row a day. They are counted from the conversations that are kept, so that a
/// turn writes nothing for them, and counting again puts right what was counted while a conversation still went on. A day
/// is counted until the first of its conversations may have been deleted, and then stands.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="conversations">The conversations.</param>
public sealed class InsightsStore(TableClient table, ConversationStore conversations) : IInsights
{
    private readonly InsightPartition _partition = new(table);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DayCounts>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        StorageCall.Run<IReadOnlyList<DayCounts>>(
            "read the counts",
            async () =>
            {
                var read = await _partition.ReadAsync(from, to, cancellationToken);
                return [.. read.Days.Where(day => day.Started > 0)];
            },
            cancellationToken
        );

    /// <summary>Counts the conversations that are kept. One that cannot be read is left out.</summary>
    /// <param name="from">The first day of which no conversation can have been deleted; older days stand as they are.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer; counting again is safe.</exception>
    public Task<CountResult> CountAsync(DateOnly from, DateOnly today, CancellationToken cancellationToken) =>
        StorageCall.Run("count conversations", () => CountAllAsync(from, today, cancellationToken), cancellationToken);

    /// <summary>
    /// Takes every phrase in which what somebody gave stands out of the counts, and out of the conversations from which they
    /// are counted.
    /// </summary>
    /// <param name="given">What they gave.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many phrases were taken out of the counts.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; calling again is safe.</exception>
    public async Task<int> ForgetAsync(GivenWords given, CancellationToken cancellationToken)
    {
        if (given.IsEmpty)
        {
            return 0;
        }
        // First where they are counted from: whoever has counted before this cannot write it after the counts are changed.
        await conversations.ForgetPhrasesAsync(given.StandIn, cancellationToken);
        return await StorageCall.Run(
            "take phrases out of the counts",
            () => ForgetPhrasesAsync(given, cancellationToken),
            cancellationToken
        );
    }

    private async Task<int> ForgetPhrasesAsync(GivenWords given, CancellationToken cancellationToken)
    {
        HashSet<(DateOnly, UnmatchedPhrase)> forgotten = [];
        for (var tries = 1; ; tries++)
        {
            var read = await _partition.ReadAsync(DateOnly.MinValue, DateOnly.MaxValue, cancellationToken);
            List<DayCounts> changed = [];
            foreach (var day in read.Days)
            {
                var said = day.Unmatched.Where(count => given.StandIn(count.Of.Phrase)).ToList();
                if (said.Count > 0)
                {
                    forgotten.UnionWith(said.Select(count => (day.Day, count.Of)));
                    changed.Add(day with { Unmatched = day.Unmatched.RemoveRange(said) });
                }
            }
            try
            {
                await _partition.WriteAsync(read, changed, cancellationToken);
                return forgotten.Count;
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // Somebody has counted just now.
            }
        }
    }

    private async Task<CountResult> CountAllAsync(DateOnly from, DateOnly today, CancellationToken cancellationToken)
    {
        HashSet<DateOnly> changed = [];
        for (var tries = 1; ; tries++)
        {
            var read = await _partition.ReadAsync(from, today, cancellationToken);
            var unreadable = 0;
            var tally = new ConversationTally();
            await foreach (var conversation in conversations.ListAsync(() => unreadable++, cancellationToken))
            {
                tally.Add(conversation);
            }
            var days = Changed(read, tally, from, today).ToList();
            changed.UnionWith(days.Select(day => day.Day));
            if (days.Count == 0)
            {
                return new CountResult(changed.Count, unreadable);
            }
            try
            {
                await _partition.WriteAsync(read, days, cancellationToken);
                return new CountResult(changed.Count, unreadable);
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // Somebody has counted, or taken phrases out, since: what was read may hold what must not come back.
            }
        }
    }

    private static IEnumerable<DayCounts> Changed(
        InsightSnapshot read,
        ConversationTally tally,
        DateOnly from,
        DateOnly today
    )
    {
        var written = read.Days.ToDictionary(day => day.Day);
        for (var day = from; day <= today; day = day.AddDays(1))
        {
            var counted = tally.On(day);
            if (!InsightRows.AreEqual(written.GetValueOrDefault(day, new DayCounts { Day = day }), counted))
            {
                yield return counted;
            }
        }
    }
}
