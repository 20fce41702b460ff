using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Components;
using Signpost.Advisers.Views;
using Signpost.Pages.Rendering;

namespace Signpost.Advisers.Endpoints;

/// <summary>The page of the inbox.</summary>
internal static class InboxEndpoint
{
    /// <summary>How many enquiries stand on one page.</summary>
    public const int Most = 50;

    private const int DaysBeforeHolidaysEnd = 90;

    /// <summary>How old the names in the filter may be: the list itself costs three calls, and each page is not to cost four.</summary>
    private static readonly TimeSpan MostAgeOfNames = TimeSpan.FromMinutes(10);

    /// <summary>Shows the page.</summary>
    public static async Task GetAsync(HttpContext context, Visitor visitor)
    {
        var services = context.RequestServices;
        var today = UkCalendar.Today(services.GetRequiredService<TimeProvider>());
        var inbox = services.GetRequiredService<IInbox>();
        var query = InboxQuery.Read(context.Request.Query);
        if (await FindAsync(inbox, query.Search, context.RequestAborted) is { } reference)
        {
            await PageWriter.SendOnAsync(context, AdviserAddress.Enquiry(reference), Caching.Never);
            return;
        }
        var counting = inbox.CountAsync(visitor.Adviser.Id, today, context.RequestAborted);
        var listing = inbox.PageAsync(
            query.FilterFor(visitor.Adviser),
            today,
            query.From,
            Most,
            context.RequestAborted
        );
        var looking = services.GetRequiredService<IOutbox>().DeadAsync(most: 1, context.RequestAborted);
        var naming = Attendance.ListAsync(context, visitor, MostAgeOfNames);
        await Task.WhenAll(counting, listing, looking, naming);
        var view = new InboxView(visitor, query, await counting, await listing, today)
        {
            Colleagues = await naming,
            HasDeadNotices = (await looking).Count > 0,
            HolidaysEnd =
                services.GetRequiredService<WorkingDays>().KnownUntil is { } end
                && end.DayNumber - today.DayNumber < DaysBeforeHolidaysEnd
                    ? end
                    : null,
        };
        await PageWriter.WriteAsync<ListPage>(context, view, Caching.Never);
    }

    /// <summary>The first reference among the words under which there is an enquiry, in whatever list; else null.</summary>
    private static async Task<string?> FindAsync(IInbox inbox, string? search, CancellationToken cancellationToken)
    {
        foreach (var reference in EnquiryReference.FindAll(Phrase.Normalise(search ?? string.Empty)))
        {
            if (await inbox.FindAsync(reference, cancellationToken) is not null)
            {
                return reference;
            }
        }
        return null;
    }
}
