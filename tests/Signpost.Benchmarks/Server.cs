using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Functions.Hosting;
using Signpost.Knowledge;

namespace Signpost.Benchmarks;

/// <summary>The programs that are compared, each in a process of its own.</summary>
internal static class Server
{
    /// <summary>A bare endpoint that parses an activity and returns a body that never changes.</summary>
    public const string Floor = "floor";

    /// <summary>Signpost with its state in memory.</summary>
    public const string Bot = "bot";

    public static async Task RunAsync(string role, int port)
    {
        var app = role is Floor ? BuildFloor(port) : BuildBot(port);
        await app.StartAsync();
        Console.WriteLine("ready");
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    private static WebApplication BuildFloor(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new Activity { Type = ActivityTypes.Message, Text = new string('x', 600) },
            ActivityJson.Default.Activity
        );
        app.MapPost(
            "/api/messages",
            async (HttpContext context) =>
            {
                await JsonSerializer.DeserializeAsync(context.Request.Body, ActivityJson.Default.Activity);
                context.Response.ContentType = "application/json";
                context.Response.ContentLength = body.Length;
                await context.Response.Body.WriteAsync(body);
            }
        );
        return app;
    }

    private static WebApplication BuildBot(int port) =>
        SignpostApp.Build(
            [],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Configuration.AddInMemoryCollection([
                    new("urls", $"http://127.0.0.1:{port}"),
                    new(StorageAccount.Setting, "UseDevelopmentStorage=true"),
                    // A fast machine takes more turns than one storage account would.
                    new("Limits:InTotal", "1000000"),
                ]);
                builder.Services.AddSingleton<IJourneySource>(new FixedJourney(ReadJourney()));
                builder.Services.AddSingleton<IConversationStore>(new MemoryConversations());
            }
        );

    private static Journey ReadJourney()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Signpost.sln")))
        {
            folder =
                folder.Parent ?? throw new InvalidOperationException("There is no Signpost.sln above the program.");
        }
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        return Journey.Compile(KnowledgeFolder.Read(Path.Combine(folder.FullName, "knowledge"), today).Content!);
    }
}
