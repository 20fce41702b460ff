using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Signpost.Advisers.Endpoints;

/// <summary>Tells operators what went wrong, with nothing personal in it.</summary>
internal static partial class Reporting
{
    /// <summary>Storage did not answer.</summary>
    public static void Report(HttpContext context, StorageUnavailableException failure) =>
        Unavailable(
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Reporting).FullName!),
            failure
        );

    [LoggerMessage(Level = LogLevel.Error, Message = "Advisers could not be answered: storage is not available.")]
    private static partial void Unavailable(ILogger logger, Exception failure);
}
