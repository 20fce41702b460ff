namespace Signpost.Functions.Hosting;

/// <summary>Where the app listens.</summary>
internal static class ListenAddress
{
    /// <summary>
    /// The address for the port that the Functions host gives, which is always called on 127.0.0.1 over plain HTTP and
    /// goes before any other setting; null when no host gives one.
    /// (https://learn.microsoft.com/azure/azure-functions/functions-custom-handlers)
    /// </summary>
    public static string? FromHost(IConfiguration configuration) =>
        configuration["FUNCTIONS_CUSTOMHANDLER_PORT"] is { Length: > 0 } port ? $"http://127.0.0.1:{port}" : null;
}
