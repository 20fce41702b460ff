using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Editing;

namespace Signpost.Advisers.Endpoints;

/// <summary>Opens the follow-up form of an enquiry for a visitor.</summary>
internal static class OpenedForm
{
    /// <summary>The form, with all in it to whom the enquiry can be given now.</summary>
    public static async Task<EditForm> OfAsync(HttpContext context, FollowedEnquiry enquiry, Visitor visitor) =>
        new(
            enquiry,
            visitor.Adviser,
            UkCalendar.Today(context.RequestServices.GetRequiredService<TimeProvider>()),
            context.RequestServices.GetRequiredService<WorkingDays>()
        )
        {
            Colleagues = await Attendance.ListAsync(context, visitor, mostAge: TimeSpan.Zero),
        };
}
