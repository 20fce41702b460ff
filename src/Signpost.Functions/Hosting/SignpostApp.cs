using Microsoft.Extensions.DependencyInjection.Extensions;
using Signpost.Advisers;
using Signpost.Advisers.Access;
using Signpost.Bot;
using Signpost.Bot.DirectLine;
using Signpost.Bot.Limits;
using Signpost.Bot.Messages;
using Signpost.Functions.Endpoints;
using Signpost.Functions.Files;
using Signpost.Functions.Rounds;
using Signpost.Notices;
using Signpost.Pages;

namespace Signpost.Functions.Hosting;

/// <summary>
/// The app: one executable that the Functions host starts as its custom handler, and that also runs on its own.
/// </summary>
public static class SignpostApp
{
    /// <summary>The address that the app listens on when neither the Functions host nor a setting names one.</summary>
    public const string UsualAddress = "http://localhost:3978";

    // The most that the Functions host passes on. The endpoints refuse far less, and their refusal only reaches the caller
    // when the server then reads the rest of the body: past this limit it cuts the connection instead.
    private const long LongestBody = 100 * 1024 * 1024;

    /// <summary>The folder that holds the files of the widget, beside the program.</summary>
    public static string WidgetFolder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot", "widget");

    /// <summary>Puts the app together. Nothing is read or connected yet.</summary>
    /// <param name="args">Settings from the command line, as <c>--key value</c>.</param>
    /// <param name="configure">Changes settings and services before the app is built; null for none.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it and the remedy.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // Why the app could not start is told once, in a sentence, by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
        });
        configure?.Invoke(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton(BankHolidays.Read(BankHolidays.UsualFile));
        builder.Services.TryAddSingleton(Keeping.From(builder.Configuration));
        builder.Services.AddSignpostStorage(builder.Configuration);
        builder.Services.TryAddSingleton<Counting>();
        builder.Services.TryAddSingleton<Tidying>();
        builder.Services.AddSignpostBot(builder.Configuration);
        builder.Services.AddSignpostNotices(builder.Configuration, UsualAddress);
        if (ListenAddress.FromHost(builder.Configuration) is null)
        {
            builder.Services.AddHostedService<NoticeRound>();
            builder.Services.AddHostedService<InsightsRound>();
            builder.Services.AddHostedService<TidyRound>();
        }

        var app = builder.Build();
        var hosted = ListenAddress.FromHost(app.Configuration);
        if (hosted is not null)
        {
            app.Urls.Clear();
            app.Urls.Add(hosted);
        }
        else if (app.Configuration["urls"] is null)
        {
            app.Urls.Add(UsualAddress);
        }
        // The example website is for trying things out: no public body should have a made-up site on its host.
        var files = WidgetFiles.In(WidgetFolder, withDemo: hosted is null);
        app.MapChatPage(files, AllowedOrigins.From(app.Configuration));
        app.MapWidget(files);
        app.MapMessages();
        app.MapDirectLine();
        app.MapJourneyPages(LimitedEndpoints.RefuseEnquiry, Origin.IsOwn).LimitByAddress();
        app.MapAdvisers(AccessSettings.From(app.Configuration, hosted is not null), Origin.IsOwn).LimitByAddress();
        if (hosted is not null)
        {
            app.MapTimers();
        }
        return app;
    }
}
