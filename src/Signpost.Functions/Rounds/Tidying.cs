using Signpost.Functions.Hosting;
using Signpost.Storage.Advisers;
using Signpost.Storage.Conversations;
using Signpost.Storage.Privacy;

namespace Signpost.Functions.Rounds;

/// <summary>
/// Counts, erases enquiries that are kept no longer, deletes conversations that nobody has used for a while, and forgets
/// advisers who have not been to the inbox for long: each also when another cannot be done.
/// </summary>
/// <param name="counting">Counts.</param>
/// <param name="retention">Erases enquiries.</param>
/// <param name="conversations">Deletes conversations.</param>
/// <param name="advisers">Forgets advisers.</param>
/// <param name="keeping">How long things are kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class Tidying(
    Counting counting,
    Retention retention,
    ConversationStore conversations,
    SeenAdvisers advisers,
    Keeping keeping,
    TimeProvider clock
)
{
    /// <summary>
    /// For how long it begins with another enquiry or conversation: less than the 5 minutes after which Azure Functions ends
    /// the app, and the chat with it.
    /// </summary>
    public static readonly TimeSpan Budget = TimeSpan.FromMinutes(4);

    /// <summary>Does it once.</summary>
    /// <returns>What came of it, in sentences.</returns>
    /// <exception cref="StorageUnavailableException">Something could not be done; the message says also what was.</exception>
    public async Task<string> TidyAsync(CancellationToken cancellationToken)
    {
        TimeLimit limit = new(clock, Budget);
        List<string> done = [];
        List<StorageUnavailableException> failures = [];
        // A day can be counted no longer once its conversations are deleted.
        await TryAsync(() => counting.CountBeforeDeletingAsync(cancellationToken));
        await TryAsync(async () =>
        {
            var receipt = await retention.EraseAsync(
                keeping.Enquiries,
                clock.GetUtcNow(),
                limit.HasTime,
                cancellationToken
            );
            if (keeping.Enquiries != new RetentionRules())
            {
                done.Add($"Erased {receipt.Enquiries.Length} enquiries that were kept for as long as the rules say.");
            }
        });
        await TryAsync(async () =>
        {
            var before = clock.GetUtcNow().AddDays(-keeping.ConversationDays);
            var deleted = await conversations.DeleteIdleAsync(before, limit.HasTime, cancellationToken);
            done.Add($"Deleted {deleted} conversations that were idle for {keeping.ConversationDays} days.");
        });
        await TryAsync(() => advisers.ForgetAsync(UkCalendar.Today(clock), cancellationToken));
        if (limit.HasStopped)
        {
            done.Add($"After {Budget.TotalMinutes} minutes there was no more time: the rest is for the next time.");
        }
        return failures.Count == 0
            ? string.Join(' ', done)
            : throw new StorageUnavailableException(
                string.Join(' ', failures.Select(failure => failure.Message).Concat(done)),
                failures[0]
            );

        async Task TryAsync(Func<Task> work)
        {
            try
            {
                await work();
            }
            catch (StorageUnavailableException failure)
            {
                failures.Add(failure);
            }
        }
    }
}
