using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Bot.Limits;

namespace Signpost.Bot.DirectLine;

/// <summary>Puts Direct Line 3.0, for clients that poll, on the map.</summary>
public static class DirectLineRoutes
{
    /// <summary>The root of all its addresses.</summary>
    public const string Root = "/v3/directline";

    /// <summary>Maps the tokens, the conversations and their activities, and the preflight requests of browsers.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var options = services.GetRequiredService<DirectLineOptions>();
        var tokens = services.GetRequiredService<TokensEndpoint>();
        var conversations = services.GetRequiredService<ConversationsEndpoint>();
        var activities = services.GetRequiredService<ActivitiesEndpoint>();
        var limits = services.GetRequiredService<RequestLimits>();

        Map(HttpMethods.Post, "/tokens/generate", Limited(tokens.GenerateAsync));
        Map(HttpMethods.Post, "/tokens/refresh", Limited(tokens.RefreshAsync));
        Map(HttpMethods.Post, "/conversations", Limited(conversations.StartAsync));
        Map(HttpMethods.Get, "/conversations/{id}", Limited(conversations.ReconnectAsync));
        // A poll that is one too many is no error, so the endpoint itself sees to its limits.
        Map(HttpMethods.Get, "/conversations/{id}/activities", activities.PollAsync);
        Map(HttpMethods.Post, "/conversations/{id}/activities", Limited(activities.PostAsync));
        Map(HttpMethods.Options, "/{**path}", PreflightAsync);
        return endpoints;

        void Map(string method, string path, RequestDelegate handler) =>
            endpoints.MapMethods(Root + path, [method], context => ServeAsync(context, options, handler));

        RequestDelegate Limited(RequestDelegate handler) =>
            context =>
                limits.Refuse(context, byAddress: true) is { } refusal ? refusal.WriteAsync(context) : handler(context);
    }

    private static Task ServeAsync(HttpContext context, DirectLineOptions options, RequestDelegate handler)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.Vary = "Origin";
        if (
            context.Request.Headers.Origin is [{ Length: > 0 } origin, ..]
            && Origin.IsIn(options.AllowedOrigins, origin)
        )
        {
            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlExposeHeaders = "Retry-After";
        }
        return handler(context);
    }

    private static Task PreflightAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        if (headers.AccessControlAllowOrigin.Count > 0)
        {
            headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
            headers.AccessControlAllowHeaders = "authorization, content-type, accept, x-ms-bot-agent, x-requested-with";
            headers.AccessControlMaxAge = "3600";
        }
        return Task.CompletedTask;
    }
}
