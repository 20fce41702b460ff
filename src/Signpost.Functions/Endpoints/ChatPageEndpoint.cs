using Signpost.Functions.Files;

namespace Signpost.Functions.Endpoints;

/// <summary>The pages that are made of the widget's files: the chat and, to try things out, the example website.</summary>
internal static class ChatPageEndpoint
{
    private const string Chat = "page/index.html";
    private const string Demo = "demo/index.html";

    /// <summary>
    /// Maps <c>/</c> and <c>/chat</c> to the chat page, and <c>/demo</c> to the example website where the files have one.
    /// <c>GET /</c> is also what the Functions host asks to see whether the app is up, so it touches no more than one file.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <param name="files">The files.</param>
    /// <param name="framedBy">The origins of other sites whose pages may show <c>/chat</c> in a frame.</param>
    public static WebApplication MapChatPage(this WebApplication app, WidgetFiles files, IReadOnlyList<string> framedBy)
    {
        Map("/", Chat, PagePolicy.NotFramed);
        Map("/chat", Chat, framedBy);
        Map("/demo", Demo, PagePolicy.NotFramed);
        return app;

        void Map(string path, string name, IReadOnlyList<string> framers) =>
            app.MapMethods(
                path,
                [HttpMethods.Get, HttpMethods.Head],
                context => SendAsync(context, files.Find(name), framers)
            );
    }

    private static Task SendAsync(HttpContext context, PublicFile? page, IReadOnlyList<string> framers)
    {
        if (page is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        PagePolicy.Set(context.Response, framers);
        context.Response.Headers.CacheControl = "no-cache";
        return page.SendAsync(context);
    }
}
