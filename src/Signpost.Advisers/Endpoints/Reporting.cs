using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Signpost.Advisers.Endpoints;

/// <summary>Tells operators what went wrong, with nothing personal in it.</summary>
internal static partial class Reporting
{
    /// <summary>Storage did not answer.</summary>
    public static void Report(HttpContext context, StorageUnavailableException failure) =>
        Unavailable(Logger(context), failure);

    /// <summary>What reports that an adviser could not be kept, also while the request is answered.</summary>
    public static Action<StorageUnavailableException> ForUnkept(HttpContext context)
    {
        var logger = Logger(context);
        return failure => Unkept(logger, failure);
    }

    private static ILogger Logger(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Reporting).FullName!);

    [LoggerMessage(Level = LogLevel.Error, Message = "Advisers could not be answered: storage is not available.")]
    private static partial void Unavailable(ILogger logger, Exception failure);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "An adviser could not be kept among those whom enquiries can be given to: storage is not available."
    )]
    private static partial void Unkept(ILogger logger, Exception failure);
}
