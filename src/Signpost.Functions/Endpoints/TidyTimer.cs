using Signpost.Functions.Rounds;

namespace Signpost.Functions.Endpoints;

/// <summary>Deletes conversations that nobody has used for a while, and erases enquiries that are kept no longer.</summary>
internal static class TidyTimer
{
    // What the host sends says when the timer was due; what is old does not depend on it.
    public static Task RunAsync(HttpContext context) =>
        TimerAnswer.GiveAsync(context, context.RequestServices.GetRequiredService<Tidying>().TidyAsync);
}
