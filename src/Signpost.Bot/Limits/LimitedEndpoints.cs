using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Signpost.Bot.Limits;

/// <summary>Puts the limits on endpoints that are no part of the bot.</summary>
public static class LimitedEndpoints
{
    private const string Sentence =
        "There are too many requests, so nothing was done with this one: please wait a little, and then load this page again.";

    /// <summary>
    /// Counts requests by their address, as the bot does with those to itself, before anything of them is read. What is
    /// too many is answered 429 with <c>Retry-After</c> and a plain sentence for people.
    /// </summary>
    /// <param name="endpoints">The endpoints. The application adds the bot (<see cref="BotServices"/>).</param>
    public static TBuilder LimitByAddress<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint =>
        {
            var limits = endpoint.ApplicationServices.GetRequiredService<RequestLimits>();
            var next = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
                limits.Refuse(context, byAddress: true)?.RetryAfterSeconds is { } seconds
                    ? RefuseAsync(context.Response, seconds)
                    : next(context);
        });
        return endpoints;
    }

    /// <summary>Counts an enquiry by the address of whoever sends it, when it is about to be written.</summary>
    /// <param name="context">The request. The application adds the bot (<see cref="BotServices"/>).</param>
    /// <returns>Null when it is taken, else after how many seconds it would be.</returns>
    public static int? RefuseEnquiry(this HttpContext context) =>
        context.RequestServices.GetRequiredService<RequestLimits>().RefuseEnquiry(context)?.RetryAfterSeconds;

    private static Task RefuseAsync(HttpResponse response, int seconds)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync(Sentence, response.HttpContext.RequestAborted);
    }
}
