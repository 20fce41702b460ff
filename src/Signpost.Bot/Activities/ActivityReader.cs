using Microsoft.AspNetCore.Http;

namespace Signpost.Bot.Activities;

/// <summary>Reads an activity from a request.</summary>
internal static class ActivityReader
{
    /// <summary>
    /// The activity, which then has a <see cref="Activity.Type"/>; or a refusal: 413 for a body over 256 KiB, 400 for
    /// one that is no activity.
    /// </summary>
    public static async ValueTask<Parsed<Activity>> ReadAsync(HttpRequest request)
    {
        var parsed = await RequestBody.ReadAsync(request, ActivityJson.Default.Activity);
        return parsed switch
        {
            { Refusal: not null } => parsed,
            { Value: null } => parsed with { Refusal = Refusal.BadSyntax },
            { Value.Type: null or "" } => parsed with { Value = null, Refusal = Refusal.Missing("type") },
            _ => parsed,
        };
    }
}
