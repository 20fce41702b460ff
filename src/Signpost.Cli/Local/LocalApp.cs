using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Signpost.Functions.Hosting;

namespace Signpost.Cli.Local;

/// <summary>The app, put together for this machine.</summary>
internal static class LocalApp
{
    /// <summary>The app that serves on a port.</summary>
    public static WebApplication Serving(int port, LocalStorage storage, string signingKey) =>
        Build(builder =>
        {
            Set(builder, StorageAccount.Setting, storage.ConnectionString);
            Set(builder, "DirectLine:SigningKey", signingKey);
            Set(builder, "Advisers:WithoutSignIn", "true");
            Set(builder, "urls", $"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}");
            builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        });

    /// <summary>The app for its services only: it is never started and writes no log.</summary>
    public static WebApplication Silent(LocalStorage storage) =>
        Build(builder =>
        {
            Set(builder, StorageAccount.Setting, storage.ConnectionString);
            builder.Logging.ClearProviders();
        });

    private static WebApplication Build(Action<WebApplicationBuilder> configure)
    {
        try
        {
            return SignpostApp.Build([], configure);
        }
        catch (Exception wrongSetting) when (wrongSetting is InvalidOperationException or FormatException)
        {
            throw new Problem(wrongSetting.Message, wrongSetting);
        }
    }

    private static void Set(WebApplicationBuilder builder, string key, string value) =>
        builder.Configuration.AddInMemoryCollection([new(key, value)]);
}
