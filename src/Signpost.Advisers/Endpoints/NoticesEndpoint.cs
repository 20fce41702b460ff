using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Components;
using Signpost.Advisers.Views;
using Signpost.Pages.Rendering;
using Signpost.Pages.Requests;

namespace Signpost.Advisers.Endpoints;

/// <summary>The page of the notices that are still to be delivered.</summary>
internal static class NoticesEndpoint
{
    /// <summary>How many notices stand on the page.</summary>
    public const int Most = 200;

    /// <summary>The name of the field that has the id of the notice to try again.</summary>
    public const string NoticeField = "notice";

    /// <summary>Shows the page.</summary>
    public static async Task GetAsync(HttpContext context, Visitor visitor)
    {
        var outbox = Outbox(context);
        var dead = await outbox.DeadAsync(Most + 1, context.RequestAborted);
        var waiting = await outbox
            .ListAsync(context.RequestAborted)
            .Where(pending => !pending.IsDead)
            .Take(Most + 1)
            .ToListAsync(context.RequestAborted);
        var shown = dead.OrderByDescending(pending => pending.Notice.At).Take(Most).ToList();
        var view = new NoticesView(
            visitor,
            [.. shown],
            [.. waiting.OrderBy(pending => pending.NextTryAt).Take(Most - shown.Count)],
            Now(context)
        )
        {
            HasMore = dead.Count + waiting.Count > Most,
            Again = context.Request.Query[AdviserAddress.AgainKey],
        };
        await PageWriter.WriteAsync<NoticesPage>(context, view, Caching.Never);
    }

    /// <summary>Has a notice tried again.</summary>
    /// <param name="context">The request.</param>
    /// <param name="visitor">Who sends it.</param>
    /// <param name="isOwn">Whether an origin is that of our own pages.</param>
    public static async Task PostAsync(HttpContext context, Visitor visitor, Func<HttpRequest, string, bool> isOwn)
    {
        if (!OwnPage.MayHaveSentSignedIn(context.Request, isOwn))
        {
            await PageAnswers.SayAsync(
                context,
                403,
                new(
                    "That did not come from this site",
                    "The form was sent from another web site, so nothing has been done with it."
                )
                {
                    Visitor = visitor,
                    Address = AdviserAddress.NoticesPage,
                    Label = "Open the notices",
                }
            );
            return;
        }
        var id = (await PostedFields.ReadAsync(context.Request))?[NoticeField] ?? string.Empty;
        // One that is no longer dead, or no longer there, needs nothing more: the page shows how it stands.
        var isRevived = await Outbox(context).ReviveAsync(id, Now(context), context.RequestAborted);
        await PageWriter.SendOnAsync(
            context,
            isRevived ? AdviserAddress.TriedAgain(id) : AdviserAddress.NoticesPage,
            Caching.Never
        );
    }

    private static IOutbox Outbox(HttpContext context) => context.RequestServices.GetRequiredService<IOutbox>();

    private static DateTimeOffset Now(HttpContext context) =>
        context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
