using System.Globalization;
using Microsoft.AspNetCore.Http;
using Signpost.Pages.Components;
using Signpost.Pages.Enquiries;
using Signpost.Pages.Rendering;
using Signpost.Pages.Views;

namespace Signpost.Pages.Endpoints;

/// <summary>What is answered where an enquiry form could not be taken. All that was typed comes back with it.</summary>
internal static class NotSaved
{
    private const string Kept = "What you typed is still here.";
    private const string OnlyOnce = "Sending it again makes no second enquiry.";

    /// <summary>
    /// Storage does not answer. A form that was sent may have been saved all the same: an answer can be lost on its way, and
    /// so can that to an earlier try.
    /// </summary>
    public static Task UnavailableAsync(HttpContext context, PostedEnquiry posted) =>
        posted.Step is EnquiryKeys.Send
            ? WriteAsync(
                context,
                503,
                posted,
                "We could not make sure that your enquiry was saved",
                $"Sorry, there is a problem with this service. {Kept} Please send it again in a little while. {OnlyOnce}"
            )
            : WriteAsync(
                context,
                503,
                posted,
                "Your enquiry has not been sent yet",
                $"Sorry, there is a problem with this service. {Kept} Please try again in a little while."
            );

    /// <summary>Too many enquiries come from the same address.</summary>
    /// <param name="context">The request.</param>
    /// <param name="posted">The form.</param>
    /// <param name="seconds">After how many seconds it would be taken.</param>
    public static Task TooManyAsync(HttpContext context, PostedEnquiry posted, int seconds)
    {
        var wait = seconds.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = wait;
        return WriteAsync(
            context,
            429,
            posted,
            "Please wait a little, and then send it again",
            $"Many enquiries have just come from your network, so this one was not taken yet. {Kept} Please send it again "
                + $"in {wait} {(seconds == 1 ? "second" : "seconds")}. {OnlyOnce}"
        );
    }

    private static Task WriteAsync(HttpContext context, int status, PostedEnquiry posted, string title, string text) =>
        PageWriter.WriteAsync<NotSavedPage>(
            context,
            new NotSavedView(posted.Link, posted.Entries, posted.Hidden, posted.Step) { Title = title, Text = text },
            Caching.Never,
            status
        );
}
