using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Notices.Digest;

/// <summary>
/// Tells once on each working day, at or after eight o'clock in the United Kingdom, what is due and overdue. There is no
/// digest on a day on which nothing is due, overdue or new at that time, and none without receivers.
/// </summary>
/// <param name="inbox">The enquiries.</param>
/// <param name="outbox">Where the digest goes.</param>
/// <param name="hasReceivers">Whether anybody is told of notices.</param>
/// <param name="workingDays">The working days.</param>
/// <param name="clock">The clock.</param>
public sealed class DailyDigest(
    IInbox inbox,
    IOutbox outbox,
    bool hasReceivers,
    WorkingDays workingDays,
    TimeProvider clock
)
{
    /// <summary>The hour from which there is a digest, by clocks in the United Kingdom.</summary>
    public const int Hour = 8;

    // So that asking every few seconds costs nothing. Storage keeps the day too, for all processes.
    private DateOnly _done;

    /// <summary>Makes the digest of today if it is time for it and there has been none.</summary>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; the next call tries again.</exception>
    public async Task<bool> MakeAsync(CancellationToken cancellationToken)
    {
        var now = UkCalendar.Local(clock.GetUtcNow());
        var today = DateOnly.FromDateTime(now.DateTime);
        if (!hasReceivers || now.Hour < Hour || _done == today || !workingDays.IsWorkingDay(today))
        {
            return false;
        }
        var counts = await inbox.CountAsync(string.Empty, today, cancellationToken);
        var digest = counts is { Overdue: 0, Today: 0, New: 0 }
            ? null
            : await DigestAsync(today, counts, cancellationToken);
        // A day with nothing to tell is settled too, or whatever came in later would be told by a process that starts then.
        var isFirst = await outbox.AddDigestAsync(today, digest, cancellationToken);
        _done = today;
        return isFirst && digest is not null;
    }

    private async Task<Notice> DigestAsync(DateOnly today, InboxCounts counts, CancellationToken cancellationToken)
    {
        var overdue = await NamedAsync(InboxDue.Overdue);
        var dueToday = await NamedAsync(InboxDue.Today);
        return new Notice
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"digest-{today:yyyy-MM-dd}"),
            Kind = NoticeKind.Digest,
            At = clock.GetUtcNow(),
            Overdue = overdue,
            DueToday = dueToday,
            // Whose enquiries they are is nobody's business here.
            Counts = counts with
            {
                Mine = 0,
            },
        };

        async Task<ImmutableArray<string>> NamedAsync(InboxDue due)
        {
            var filter = new InboxFilter { Due = due };
            var page = await inbox.PageAsync(filter, today, from: null, Notice.MostNamed, cancellationToken);
            return [.. page.Lines.Select(line => line.Reference)];
        }
    }
}
