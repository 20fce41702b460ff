using Signpost.Functions.Hosting;
using Signpost.Storage.Insights;

namespace Signpost.Functions.Endpoints;

/// <summary>Counts what the conversations that are kept have come to.</summary>
internal static class InsightsTimer
{
    public static Task RunAsync(HttpContext context) =>
        TimerAnswer.GiveAsync(
            context,
            async cancellationToken =>
            {
                var services = context.RequestServices;
                var changed = await InsightsRounds.CountAsync(
                    services.GetRequiredService<InsightsStore>(),
                    services.GetRequiredService<Keeping>(),
                    services.GetRequiredService<TimeProvider>(),
                    cancellationToken
                );
                return $"Counted the conversations: {changed} days have changed.";
            }
        );
}
