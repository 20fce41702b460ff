using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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
        endpoints.MapMethods(Path, [HttpMethods.Post], new RequestDelegate(endpoint.PostAsync));
        endpoints.MapMethods(Path, [HttpMethods.Head], new RequestDelegate(MessagesEndpoint.HeadAsync));
        return endpoints;
    }
}
