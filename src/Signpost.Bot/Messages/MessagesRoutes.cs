using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Bot.Authentication;
using Signpost.Bot.Limits;

namespace Signpost.Bot.Messages;

/// <summary>Puts the messages endpoint on the map.</summary>
public static class MessagesRoutes
{
    /// <summary>The address at which channels deliver activities.</summary>
    public const string Path = "/api/messages";

    /// <summary>Maps <c>POST</c> and <c>HEAD /api/messages</c>.</summary>
    public static IEndpointRouteBuilder MapMessages(this IEndpointRouteBuilder endpoints)
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<MessagesEndpoint>();
        var limits = endpoints.ServiceProvider.GetRequiredService<RequestLimits>();
        // Without an app id, callers are programs; with one, the Bot Service calls for everybody.
        var byAddress = endpoints.ServiceProvider.GetRequiredService<BotSettings>().AppId is null;
        endpoints.MapMethods(
            Path,
            [HttpMethods.Post],
            new RequestDelegate(context =>
                limits.Refuse(context, byAddress) is { } refusal
                    ? refusal.WriteAsync(context)
                    : endpoint.PostAsync(context)
            )
        );
        endpoints.MapMethods(Path, [HttpMethods.Head], new RequestDelegate(MessagesEndpoint.HeadAsync));
        return endpoints;
    }
}
