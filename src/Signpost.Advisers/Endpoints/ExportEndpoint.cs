using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Export;

namespace Signpost.Advisers.Endpoints;

/// <summary>
/// Downloads of enquiries: all of them, or what the address lists as it does on the page. They are written as they are
/// read, so that however many there are, few are in memory.
/// </summary>
internal static class ExportEndpoint
{
    /// <summary>Comma-separated values, for spreadsheets.</summary>
    public static async Task CsvAsync(HttpContext context, Visitor visitor)
    {
        var listed = Listed(context, visitor);
        var columns = await ExportColumns.OfAsync(listed(), context.RequestAborted);
        Begin(context, EnquiryCsv.MediaType, "csv");
        await SendAsync(
            context,
            output => EnquiryCsv.WriteAsync(output, columns, listed(), written: null, context.RequestAborted)
        );
    }

    /// <summary>JSON Lines, for programs.</summary>
    public static async Task LinesAsync(HttpContext context, Visitor visitor)
    {
        var listed = Listed(context, visitor);
        Begin(context, EnquiryLines.MediaType, "jsonl");
        await SendAsync(
            context,
            output => EnquiryLines.WriteAsync(output, listed(), written: null, context.RequestAborted)
        );
    }

    // Where storage fails halfway the connection is cut, so that the browser does not take the half for the whole. Where it
    // fails before, a page says so, and that page is no download.
    private static async Task SendAsync(HttpContext context, Func<Stream, Task<int>> write)
    {
        try
        {
            await write(context.Response.Body);
        }
        catch (StorageUnavailableException failure) when (context.Response.HasStarted)
        {
            Reporting.Report(context, failure);
            context.Abort();
        }
        catch (StorageUnavailableException)
        {
            context.Response.Clear();
            throw;
        }
    }

    private static Func<IAsyncEnumerable<RecordedEnquiry>> Listed(HttpContext context, Visitor visitor)
    {
        var services = context.RequestServices;
        var (log, today) = (services.GetRequiredService<IEnquiryLog>(), Today(context));
        var query = InboxQuery.Read(context.Request.Query);
        var filter = query.FilterFor(visitor.Adviser);
        var isAnyState = !context.Request.Query.ContainsKey(InboxQuery.StatusKey);
        return () =>
            log.ListAsync(context.RequestAborted)
                .Where(recorded =>
                    InboxLine.Of(recorded) is var line
                    && (
                        filter.Lists(line, today)
                        || (isAnyState && (filter with { State = InboxState.Closed }).Lists(line, today))
                    )
                );
    }

    private static DateOnly Today(HttpContext context) =>
        UkCalendar.Today(context.RequestServices.GetRequiredService<TimeProvider>());

    private static void Begin(HttpContext context, string mediaType, string ending)
    {
        var day = Today(context).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var headers = context.Response.Headers;
        context.Response.ContentType = mediaType;
        headers.ContentDisposition = $"attachment; filename=\"enquiries-{day}.{ending}\"";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
