using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Endpoints;

namespace Signpost.Advisers.Access;

/// <summary>Keeps who has been to the inbox, and says to whom an enquiry can be given.</summary>
internal static class Attendance
{
    /// <summary>Keeps that a visitor has been here. Where storage does not take it, the visit goes on all the same.</summary>
    public static async Task KeepAsync(HttpContext context, Visitor visitor)
    {
        if (visitor.IsLocal)
        {
            return;
        }
        var report = Reporting.ForUnkept(context);
        try
        {
            await Advisers(context).SeenAsync(visitor.Adviser, Today(context), context.RequestAborted);
        }
        catch (StorageUnavailableException failure)
        {
            report(failure);
        }
    }

    /// <summary>
    /// The advisers who have been here lately, in the order of their names, the visitor among them. Without a sign-in that is
    /// the visitor alone.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="mostAge">How old the list may be; zero reads it now.</param>
    public static async Task<IReadOnlyList<Adviser>> ListAsync(HttpContext context, Visitor visitor, TimeSpan mostAge)
    {
        if (visitor.IsLocal)
        {
            return [visitor.Adviser];
        }
        var kept = await Advisers(context).ListAsync(Today(context), mostAge, context.RequestAborted);
        // What the visitor is called now may not have been written yet.
        return
        [
            .. kept.Where(each => !string.Equals(each.Id, visitor.Adviser.Id, StringComparison.Ordinal))
                .Append(visitor.Adviser)
                .OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(each => each.Id, StringComparer.Ordinal),
        ];
    }

    private static IAdvisers Advisers(HttpContext context) => context.RequestServices.GetRequiredService<IAdvisers>();

    private static DateOnly Today(HttpContext context) =>
        UkCalendar.Today(context.RequestServices.GetRequiredService<TimeProvider>());
}
