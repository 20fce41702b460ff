using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Endpoints;

namespace Signpost.Advisers.Api;

/// <summary>What can be read by the API.</summary>
internal static class ApiEndpoints
{
    private const string Description = "Signpost.Advisers.openapi.json";

    /// <summary>A list of enquiries.</summary>
    public static async Task ListAsync(HttpContext context, Visitor visitor)
    {
        var parameters = context.Request.Query;
        ImmutableArray<ApiFault> faults =
        [
            .. Fault<InboxState>(parameters, InboxQuery.StatusKey),
            .. Fault<InboxDue>(parameters, InboxQuery.DueKey),
        ];
        if (!faults.IsEmpty)
        {
            await ApiAnswers.FaultyAsync(context, StatusCodes.Status400BadRequest, faults);
            return;
        }
        var query = InboxQuery.Read(parameters);
        var page = await Inbox(context)
            .PageAsync(
                query.FilterFor(visitor.Adviser),
                UkCalendar.Today(context.RequestServices.GetRequiredService<TimeProvider>()),
                query.From,
                InboxEndpoint.Most,
                context.RequestAborted
            );
        var next = page.Next is { } from ? (query with { From = from }).AddressInApi : null;
        await ApiAnswers.ListAsync(context, new ApiList(page.Lines, next));
    }

    /// <summary>One enquiry.</summary>
    public static async Task GetAsync(HttpContext context, Visitor visitor)
    {
        await (
            await FindAsync(context) is { } enquiry
                ? ApiAnswers.EnquiryAsync(context, enquiry)
                : ApiAnswers.NoSuchEnquiryAsync(context)
        );
    }

    /// <summary>The advisers to whom an enquiry can be given.</summary>
    public static async Task AdvisersAsync(HttpContext context, Visitor visitor) =>
        await ApiAnswers.AdvisersAsync(
            context,
            new ApiAdvisers([.. await Attendance.ListAsync(context, visitor, mostAge: TimeSpan.Zero)])
        );

    /// <summary>The description of the API, in OpenAPI 3.1.</summary>
    public static async Task DescribeAsync(HttpContext context, Visitor visitor)
    {
        await using var description = Assembly.GetExecutingAssembly().GetManifestResourceStream(Description)!;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = description.Length;
        ApiAnswers.Guard(context.Response);
        await description.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>The enquiry that an address names, or null.</summary>
    public static async Task<FollowedEnquiry?> FindAsync(HttpContext context) =>
        ReferenceOf(context) is var reference && EnquiryReference.IsReference(reference)
            ? await Inbox(context).FindAsync(reference, context.RequestAborted)
            : null;

    /// <summary>The reference in an address.</summary>
    public static string ReferenceOf(HttpContext context) =>
        context.Request.RouteValues[EnquiryEndpoint.Reference] as string ?? string.Empty;

    /// <summary>The enquiries.</summary>
    public static IInbox Inbox(HttpContext context) => context.RequestServices.GetRequiredService<IInbox>();

    private static IEnumerable<ApiFault> Fault<T>(IQueryCollection parameters, string name)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetValues<T>().Select(InboxQuery.Name)];
        return parameters[name].ToString() is { Length: > 0 } text && !names.Contains(text, StringComparer.Ordinal)
            ? [new(name, $"{name} must be one of {string.Join(", ", names)}.")]
            : [];
    }
}
