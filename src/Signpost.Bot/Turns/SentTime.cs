using System.Globalization;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Turns;

/// <summary>Reads when an activity was sent.</summary>
internal static class SentTime
{
    private const int LongestMoment = 64;

    // What is older was sent by a clock that is wrong, or leaves out its offset.
    private static readonly TimeSpan Oldest = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The sender's own time as it came, or else the channel's; null where there is none. It names the moment and is
    /// never calculated with.
    /// </summary>
    public static string? Moment(Activity activity) =>
        (activity.LocalTimestamp ?? activity.Timestamp) is { Length: > 0 and <= LongestMoment } moment ? moment : null;

    /// <summary>When the channel says that it took the activity, where that was shortly before it came in here.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="arrivedAt">When it came in, UTC.</param>
    public static DateTimeOffset Of(Activity activity, DateTimeOffset arrivedAt) =>
        DateTimeOffset.TryParse(
            activity.Timestamp,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var sent
        )
        && sent < arrivedAt
        && sent > arrivedAt - Oldest
            ? sent
            : arrivedAt;
}
