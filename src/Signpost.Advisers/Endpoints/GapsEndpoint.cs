using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Components;
using Signpost.Advisers.Views;
using Signpost.Pages.Rendering;

namespace Signpost.Advisers.Endpoints;

/// <summary>The page of the gaps in the knowledge.</summary>
internal static class GapsEndpoint
{
    private const int DaysOfWeek = 7;

    /// <summary>The first week that is shown; there was no Signpost before it.</summary>
    private static readonly DateOnly First = new(2020, 1, 6);

    /// <summary>Shows the page.</summary>
    public static async Task GetAsync(HttpContext context, Visitor visitor)
    {
        var services = context.RequestServices;
        var current = MondayOf(UkCalendar.Today(services.GetRequiredService<TimeProvider>()));
        var monday = WeekIn(context.Request.Query[AdviserAddress.WeekKey], current);
        var journey = await services.GetRequiredService<IJourneySource>().CurrentAsync(context.RequestAborted);
        var view = new GapsView(visitor, monday, await ReportAsync(context, monday, journey))
        {
            Before = monday > First ? monday.AddDays(-DaysOfWeek) : null,
            After = monday < current ? monday.AddDays(DaysOfWeek) : null,
        };
        await PageWriter.WriteAsync<GapsPage>(context, view, Caching.Never);
    }

    private static async Task<GapReport?> ReportAsync(HttpContext context, DateOnly monday, Journey? journey)
    {
        if (journey is null)
        {
            return null;
        }
        var sunday = monday.AddDays(DaysOfWeek - 1);
        var insights = context.RequestServices.GetRequiredService<IInsights>();
        var days = await insights.ReadAsync(monday, sunday, context.RequestAborted);
        return GapReport.Of(days, monday, sunday, journey);
    }

    /// <summary>The Monday of the week in which a day of an address lies; of this week, where there can be nothing.</summary>
    private static DateOnly WeekIn(string? text, DateOnly current) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= First
        && MondayOf(day) is var monday
        && monday < current
            ? monday
            : current;

    private static DateOnly MondayOf(DateOnly day) =>
        day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - (int)DayOfWeek.Monday) % DaysOfWeek));
}
