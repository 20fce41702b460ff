using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Components;
using Signpost.Advisers.Views;
using Signpost.Pages.Rendering;

namespace Signpost.Advisers.Endpoints;

/// <summary>The page of what conversations came to.</summary>
internal static class InsightsEndpoint
{
    private const int UsualDays = 30;

    /// <summary>Over how many days it can be shown.</summary>
    public static IReadOnlyList<int> Choices { get; } = [7, UsualDays, 90, 365];

    /// <summary>Shows the page.</summary>
    public static async Task GetAsync(HttpContext context, Visitor visitor)
    {
        var services = context.RequestServices;
        var today = UkCalendar.Today(services.GetRequiredService<TimeProvider>());
        var days = DaysIn(context.Request.Query[AdviserAddress.DaysKey]);
        var counting = services
            .GetRequiredService<IInsights>()
            .ReadAsync(today.AddDays(1 - days), today, context.RequestAborted);
        var journey = await services.GetRequiredService<IJourneySource>().CurrentAsync(context.RequestAborted);
        var view = new InsightsView(visitor, days, today, await counting, journey);
        await PageWriter.WriteAsync<InsightsPage>(context, view, Caching.Never);
    }

    private static int DaysIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && Choices.Contains(days)
            ? days
            : UsualDays;
}
