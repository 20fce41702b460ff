using System.Globalization;
using Signpost.Storage.Conversations;

namespace Signpost.Functions.Endpoints;

/// <summary>Deletes conversations that nobody has used for a while.</summary>
internal static class TidyTimer
{
    /// <summary>The setting for how many days a conversation is kept after its last turn.</summary>
    public const string Setting = "Signpost:ConversationDays";

    private const int UsualDays = 30;

    // What the host sends says when the timer was due; which conversations are old does not depend on it.
    public static Task RunAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var days = Days(services.GetRequiredService<IConfiguration>());
        var before = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-days);
        return TimerAnswer.GiveAsync(
            context,
            async cancellationToken =>
            {
                var store = services.GetRequiredService<ConversationStore>();
                var deleted = await store.DeleteIdleAsync(before, cancellationToken);
                return $"Deleted {deleted} conversations that were idle for {days} days.";
            }
        );
    }

    private static int Days(IConfiguration configuration) =>
        int.TryParse(configuration[Setting], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? days
            : UsualDays;
}
