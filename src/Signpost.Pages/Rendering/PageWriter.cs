using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Signpost.Pages.Rendering;

/// <summary>Writes pages. The renderer is made for each: an app that shows no page pays nothing for it at its start.</summary>
public static class PageWriter
{
    /// <summary>The name of the one parameter that pages have.</summary>
    private const string Parameter = "View";

    /// <summary>What a trimmed app must keep of a component.</summary>
    public const DynamicallyAccessedMemberTypes Needed = DynamicallyAccessedMemberTypes.All;

    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'";

    /// <summary>Answers a request with a page.</summary>
    /// <typeparam name="TPage">The component of the page.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="view">What the page shows.</param>
    /// <param name="caching">Whether browsers may keep it.</param>
    /// <param name="status">The HTTP status.</param>
    public static async Task WriteAsync<[DynamicallyAccessedMembers(Needed)] TPage>(
        HttpContext context,
        object view,
        Caching caching,
        int status = StatusCodes.Status200OK
    )
        where TPage : IComponent
    {
        var page = Encoding.UTF8.GetBytes(await RenderAsync<TPage>(context.RequestServices, view));
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        Guard(response, caching);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(page, context.RequestAborted);
        }
    }

    /// <summary>Sends the browser on to another of our pages, which it gets.</summary>
    /// <param name="context">The request.</param>
    /// <param name="address">The address, from its path.</param>
    /// <param name="caching">Whether browsers may keep the answer.</param>
    public static Task SendOnAsync(HttpContext context, string address, Caching caching)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        context.Response.ContentLength = 0;
        Guard(context.Response, caching);
        return Task.CompletedTask;
    }

    private static async Task<string> RenderAsync<[DynamicallyAccessedMembers(Needed)] TPage>(
        IServiceProvider services,
        object view
    )
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [Parameter] = view }
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString()
        );
    }

    private static void Guard(HttpResponse response, Caching caching)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        // Pages behind a sign-in have said before what theirs is.
        response.Headers.TryAdd("Referrer-Policy", "no-referrer");
        response.Headers.CacheControl = caching is Caching.Never ? "no-store" : "no-cache";
    }
}
