using Microsoft.Extensions.FileProviders;

namespace Signpost.Functions.Endpoints;

/// <summary>The chat page and its files.</summary>
public static class ChatPageEndpoint
{
    private const string Page = "/widget/page/index.html";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>
    /// Maps <c>/</c> and <c>/chat</c> to the page and <c>/widget/...</c> to the files of the widget. <c>GET /</c> is also what the
    /// Functions host asks to see whether the app is up, so it touches nothing but one file.
    /// </summary>
    public static WebApplication MapChatPage(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => Guard(file.Context.Response) });
        RequestDelegate page = context => SendAsync(context, files.GetFileInfo(Page));
        foreach (var path in new[] { "/", "/chat" })
        {
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], page);
        }
        return app;
    }

    private static Task SendAsync(HttpContext context, IFileInfo file)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = file.Length;
        Guard(context.Response);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.SendFileAsync(file, context.RequestAborted);
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
    }
}
