using Signpost.Functions.Hosting;
using Signpost.Storage.Conversations;
using Signpost.Storage.Insights;
using Signpost.Storage.Privacy;

namespace Signpost.Functions.Endpoints;

/// <summary>Deletes conversations that nobody has used for a while, and erases enquiries that are kept no longer.</summary>
internal static class TidyTimer
{
    // What the host sends says when the timer was due; what is old does not depend on it.
    public static Task RunAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var keeping = services.GetRequiredService<Keeping>();
        var clock = services.GetRequiredService<TimeProvider>();
        return TimerAnswer.GiveAsync(
            context,
            async cancellationToken =>
            {
                await CountAsync(services, keeping, clock, cancellationToken);
                var deleted = await services
                    .GetRequiredService<ConversationStore>()
                    .DeleteIdleAsync(clock.GetUtcNow().AddDays(-keeping.ConversationDays), cancellationToken);
                var receipt = await services
                    .GetRequiredService<Retention>()
                    .EraseAsync(keeping.Enquiries, clock.GetUtcNow(), cancellationToken);
                var told = $"Deleted {deleted} conversations that were idle for {keeping.ConversationDays} days.";
                return keeping.Enquiries == new RetentionRules()
                    ? told
                    : $"{told} Erased {receipt.Enquiries.Length} enquiries that were kept for as long as the rules say.";
            }
        );
    }

    // Before anything is deleted, since afterwards the first of these days can no longer be counted.
    private static Task<int> CountAsync(
        IServiceProvider services,
        Keeping keeping,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var today = UkCalendar.Today(clock);
        return services
            .GetRequiredService<InsightsStore>()
            .CountAsync(today.AddDays(-keeping.ConversationDays), today, cancellationToken);
    }
}
