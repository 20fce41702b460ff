using Signpost.Functions.Rounds;

namespace Signpost.Functions.Endpoints;

/// <summary>Counts what the conversations that are kept have come to.</summary>
internal static class InsightsTimer
{
    public static Task RunAsync(HttpContext context) =>
        TimerAnswer.GiveAsync(
            context,
            async cancellationToken =>
            {
                var counting = context.RequestServices.GetRequiredService<Counting>();
                var changed = await counting.CountAsync(cancellationToken);
                return $"Counted the conversations: {changed} days have changed.";
            }
        );
}
