using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>
/// Stands in for the Azure Functions host, which does not run here: it reads host.json and the function.json files,
/// starts the handler, and forwards what matches a route. The rules are those of Azure/azure-functions-host.
/// </summary>
public sealed class FunctionsHost : IAsyncDisposable
{
    private readonly WebApplication _front;
    private readonly ScriptRoot _root;
    private readonly Forwarder _forwarder;

    private FunctionsHost(ScriptRoot root, Handler handler)
    {
        _root = root;
        _forwarder = new Forwarder(handler.Address);
        Handler = handler;
        _front = Front();
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    }

    /// <summary>The process behind it.</summary>
    public Handler Handler { get; }

    /// <summary>A caller on this machine, whose base address is <see cref="Address"/>.</summary>
    public HttpClient Client { get; }

    /// <summary>Where callers reach the app.</summary>
    public Uri Address => Client.BaseAddress!;

    /// <summary>Starts the app and returns when it is ready.</summary>
    /// <param name="root">The app.</param>
    /// <param name="settings">Its app settings.</param>
    public static async Task<FunctionsHost> StartAsync(ScriptRoot root, IReadOnlyDictionary<string, string?> settings)
    {
        var handler = Handler.Start(root, settings);
        try
        {
            await handler.ReadyAsync();
            var host = new FunctionsHost(root, handler);
            await host._front.StartAsync();
            var addresses = host._front.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
            host.Client.BaseAddress = new Uri(addresses!.Addresses.Single());
            return host;
        }
        catch
        {
            await handler.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the app with nothing set but its storage.</summary>
    public static Task<FunctionsHost> StartAsync(ScriptRoot root, string storage) =>
        StartAsync(root, new Dictionary<string, string?> { ["AzureWebJobsStorage"] = storage });

    /// <summary>Has the timer of a function come due.</summary>
    /// <param name="function">The function's name.</param>
    /// <param name="form">The form in which hosts send a timer's data.</param>
    public Task<TimerAnswer> TimeAsync(string function, TimerForm form) =>
        _forwarder.TimeAsync(_root.Timers.Single(timer => timer.Name == function), form);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _front.DisposeAsync();
        _forwarder.Dispose();
        await Handler.DisposeAsync();
    }

    private WebApplication Front()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var front = builder.Build();
        foreach (var function in _root.Http)
        {
            var route = $"/{_root.RoutePrefix}/{function.Route}".Replace("//", "/", StringComparison.Ordinal);
            front.Map(route, (RequestDelegate)(context => ServeAsync(context, function)));
        }

        return front;
    }

    private Task ServeAsync(HttpContext context, HttpFunction function)
    {
        if (function.Methods.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase))
        {
            return _forwarder.ForwardAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
