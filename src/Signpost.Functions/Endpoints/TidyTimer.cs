using Signpost.Functions.Hosting;
using Signpost.Functions.Rounds;
using Signpost.Storage.Conversations;
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
                await services.GetRequiredService<Counting>().CountBeforeDeletingAsync(cancellationToken);
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
}
