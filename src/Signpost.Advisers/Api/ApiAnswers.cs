using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Signpost.Advisers.Access;
using Signpost.Advisers.Endpoints;

namespace Signpost.Advisers.Api;

/// <summary>What the API answers with.</summary>
internal static class ApiAnswers
{
    /// <summary>The media type of problems. (RFC 9457)</summary>
    public const string ProblemType = "application/problem+json";

    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>Lets only advisers in, and says so where storage does not answer.</summary>
    /// <param name="gate">Decides who is let in.</param>
    /// <param name="call">What is called.</param>
    public static RequestDelegate Guarded(AdviserGate gate, Func<HttpContext, Visitor, Task> call) =>
        async context =>
        {
            switch (gate.Decide(context.Request))
            {
                case Entry.Admitted admitted:
                    await AnswerAsync(context, admitted.Visitor, call);
                    break;
                case Entry.Refused refused:
                    await RefuseAsync(context, new("You may not call this", 403, refused.Why));
                    break;
                default:
                    context.Response.Headers.WWWAuthenticate = "Bearer";
                    await RefuseAsync(
                        context,
                        new("Sign in first", 401, "Nobody has signed in. Sign in on the pages, or send a token.")
                    );
                    break;
            }
        };

    /// <summary>Answers with an enquiry. Its ETag is its revision.</summary>
    public static Task EnquiryAsync(HttpContext context, FollowedEnquiry enquiry, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{enquiry.Revision}\"");
        return WriteAsync(context, status, JsonType, ApiEnquiry.Of(enquiry), ApiJson.Default.ApiEnquiry);
    }

    /// <summary>Answers with a list.</summary>
    public static Task ListAsync(HttpContext context, ApiList list) =>
        WriteAsync(context, StatusCodes.Status200OK, JsonType, list, ApiJson.Default.ApiList);

    /// <summary>Answers with the advisers.</summary>
    public static Task AdvisersAsync(HttpContext context, ApiAdvisers advisers) =>
        WriteAsync(context, StatusCodes.Status200OK, JsonType, advisers, ApiJson.Default.ApiAdvisers);

    /// <summary>Refuses a call.</summary>
    public static Task RefuseAsync(HttpContext context, ApiProblem problem) =>
        WriteAsync(context, problem.Status, ProblemType, problem, ApiJson.Default.ApiProblem);

    /// <summary>Refuses a call for what is wrong with its members.</summary>
    public static Task FaultyAsync(HttpContext context, int status, ImmutableArray<ApiFault> faults) =>
        RefuseAsync(
            context,
            new("Something is wrong with this call", status, string.Join(' ', faults.Select(fault => fault.Detail)))
            {
                Errors = faults,
            }
        );

    /// <summary>There is nothing to call.</summary>
    public static Task NotFoundAsync(HttpContext context, Visitor visitor) =>
        RefuseAsync(context, new("Nothing is here", 404, "There is nothing to call at this address by this method."));

    /// <summary>There is no such enquiry.</summary>
    public static Task NoSuchEnquiryAsync(HttpContext context) =>
        RefuseAsync(
            context,
            new("There is no such enquiry", 404, "There is none under this reference, or it has been erased.")
        );

    /// <summary>Sets the headers that everything under <c>/advisers/api</c> has.</summary>
    public static void Guard(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
    }

    private static async Task AnswerAsync(HttpContext context, Visitor visitor, Func<HttpContext, Visitor, Task> call)
    {
        try
        {
            await Task.WhenAll(Attendance.KeepAsync(context, visitor), call(context, visitor));
        }
        catch (StorageUnavailableException failure)
        {
            Reporting.Report(context, failure);
            await RefuseAsync(
                context,
                new(
                    "Storage does not answer",
                    503,
                    "What was asked for may not have been done. Call again in a little while; with the same Idempotency-Key nothing is done twice."
                )
            );
        }
    }

    private static async Task WriteAsync<T>(
        HttpContext context,
        int status,
        string mediaType,
        T content,
        JsonTypeInfo<T> type
    )
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(content, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        Guard(context.Response);
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }
}
