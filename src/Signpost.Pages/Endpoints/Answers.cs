using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Pages.Addresses;
using Signpost.Pages.Components;
using Signpost.Pages.Rendering;
using Signpost.Pages.Views;

namespace Signpost.Pages.Endpoints;

/// <summary>What is answered where the page that was asked for cannot be shown.</summary>
internal static partial class Answers
{
    private const string TryAgain = "Try again";

    private const string AddressKeeps =
        "This page cannot be shown at the moment. Your answers are in its address, so nothing is lost.";

    // What keeps an enquiry that is posted answers by itself: only figures come here.
    private const string FiguresLost =
        "Nothing could be worked out at the moment, and the figures that you sent have not been kept. Please give them "
        + "again in a little while.";

    /// <summary>There is no such page.</summary>
    public static Task NotFoundAsync(HttpContext context, string text) =>
        SayAsync(context, 404, "There is no such page", text, PageAddress.Root, "Go to the first question");

    /// <summary>No journey has been published.</summary>
    public static Task NotReadyAsync(HttpContext context) =>
        SayAsync(
            context,
            503,
            "These pages are not ready yet",
            "Nothing has been published here yet. Please come back later.",
            Address(context),
            TryAgain
        );

    /// <summary>The body of a request is too long. It was not read, so nothing of it can be shown again.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">What may be how long, as a full sentence.</param>
    /// <param name="address">Where to begin again.</param>
    /// <param name="label">The words of the link to it.</param>
    public static Task TooLongAsync(HttpContext context, string most, string address, string label) =>
        SayAsync(
            context,
            413,
            "That text is too long",
            $"The text was too long, so it was not sent and nothing of it has been kept. {most}",
            address,
            label
        );

    /// <summary>A form did not come from one of our pages.</summary>
    public static Task ForeignAsync(HttpContext context, string address) =>
        SayAsync(
            context,
            403,
            "That did not come from this site",
            "The form was sent from another web site, so nothing has been done with it. You can fill it in here.",
            address,
            "Go on here"
        );

    /// <summary>Answers as <paramref name="page"/> does, and with an apology where storage does not answer.</summary>
    public static RequestDelegate Guarded(RequestDelegate page) =>
        async context =>
        {
            try
            {
                await page(context);
            }
            catch (StorageUnavailableException failure)
            {
                Report(context, failure);
                await SayAsync(
                    context,
                    503,
                    "Sorry, there is a problem with this service",
                    HttpMethods.IsPost(context.Request.Method) ? FiguresLost : AddressKeeps,
                    Address(context),
                    TryAgain
                );
            }
        };

    /// <summary>Tells operators that storage did not answer.</summary>
    public static void Report(HttpContext context, StorageUnavailableException failure) =>
        Unavailable(
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Answers).FullName!),
            failure
        );

    private static Task SayAsync(
        HttpContext context,
        int status,
        string title,
        string text,
        string address,
        string label
    ) =>
        PageWriter.WriteAsync<MessagePage>(
            context,
            new MessageView(title, text, address, label),
            Caching.Never,
            status
        );

    private static string Address(HttpContext context) => context.Request.Path + context.Request.QueryString;

    [LoggerMessage(Level = LogLevel.Error, Message = "A page could not be answered: storage is not available.")]
    private static partial void Unavailable(ILogger logger, Exception failure);
}
