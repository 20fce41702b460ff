using Signpost.Bot.Limits;
using Signpost.Functions.Files;

namespace Signpost.Functions.Endpoints;

/// <summary>The files of the widget, for pages of any site: they are the same for everybody and carry no data.</summary>
internal static class WidgetEndpoint
{
    /// <summary>The root of their addresses.</summary>
    public const string Root = "/widget";

    private const string Kept = "public, max-age=600, stale-while-revalidate=86400";

    /// <summary>Maps <c>/widget/...</c> and <c>/widget/start.json</c>.</summary>
    public static WebApplication MapWidget(this WebApplication app, WidgetFiles files)
    {
        var start = ActivatorUtilities.CreateInstance<FirstScreenEndpoint>(app.Services);
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods($"{Root}/{WidgetFiles.FirstScreen}", methods, start.SendAsync).LimitByAddress();
        app.MapMethods($"{Root}/{{**name}}", methods, context => SendAsync(context, files));
        return app;
    }

    /// <summary>Lets pages of any site read the answer.</summary>
    public static void OpenToAnySite(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        response.Headers.XContentTypeOptions = "nosniff";
    }

    private static Task SendAsync(HttpContext context, WidgetFiles files)
    {
        var name = context.GetRouteValue("name") as string;
        if (files.Find(name) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (name!.EndsWith(".html", StringComparison.Ordinal))
        {
            PagePolicy.Set(context.Response, PagePolicy.NotFramed);
        }
        OpenToAnySite(context.Response);
        context.Response.Headers.CacheControl = Kept;
        return file.SendAsync(context);
    }
}
