using Signpost.Notices.Delivery;
using Signpost.Notices.Digest;

namespace Signpost.Functions.Endpoints;

/// <summary>Tells the people who follow up what is new, and once a day what is due.</summary>
internal static class NoticeTimers
{
    public static Task NotifyAsync(HttpContext context) =>
        TimerAnswer.GiveAsync(
            context,
            async cancellationToken =>
            {
                var post = context.RequestServices.GetRequiredService<NoticePost>();
                var done = await post.DrainAsync(cancellationToken);
                return done.Unaddressed > 0
                    ? $"Notices: {done.Unaddressed} removed, since there are no receivers."
                    : $"Notices: {done.Delivered} delivered, {done.Postponed} postponed, {done.GivenUp} given up.";
            }
        );

    public static Task DigestAsync(HttpContext context) =>
        TimerAnswer.GiveAsync(
            context,
            async cancellationToken =>
            {
                var digest = context.RequestServices.GetRequiredService<DailyDigest>();
                return await digest.MakeAsync(cancellationToken)
                    ? "The digest of today was made."
                    : "There is no digest to make.";
            }
        );
}
