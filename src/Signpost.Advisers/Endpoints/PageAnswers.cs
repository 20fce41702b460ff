using Microsoft.AspNetCore.Http;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Components;
using Signpost.Advisers.Views;
using Signpost.Pages.Rendering;

namespace Signpost.Advisers.Endpoints;

/// <summary>What is answered where a page for advisers cannot be shown.</summary>
internal static class PageAnswers
{
    private const string SignIn = "/.auth/login/aad?post_login_redirect_uri=";

    /// <summary>Lets only advisers in, and apologises where storage does not answer.</summary>
    /// <param name="gate">Decides who is let in.</param>
    /// <param name="page">The page.</param>
    public static RequestDelegate Guarded(AdviserGate gate, Func<HttpContext, Visitor, Task> page) =>
        async context =>
        {
            switch (gate.Decide(context.Request))
            {
                case Entry.Admitted admitted:
                    await AnswerAsync(context, admitted.Visitor, page);
                    break;
                case Entry.Refused refused:
                    await SayAsync(context, 403, new("You cannot see this page", refused.Why));
                    break;
                default:
                    await SignInAsync(context);
                    break;
            }
        };

    /// <summary>There is no such page.</summary>
    public static Task NotFoundAsync(HttpContext context, Visitor visitor) =>
        SayAsync(
            context,
            404,
            new("There is no such page", "The address may be mistyped, or the page may have moved.")
            {
                Visitor = visitor,
                Address = AdviserAddress.Root,
                Label = "Go to the inbox",
            }
        );

    /// <summary>There is no such enquiry.</summary>
    /// <param name="context">The request.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="typed">What was typed and cannot be saved, or null.</param>
    public static Task NoSuchEnquiryAsync(HttpContext context, Visitor visitor, string? typed = null) =>
        SayAsync(
            context,
            404,
            new(
                "There is no such enquiry",
                "There is none under this reference, or it has been erased. Please check the reference."
            )
            {
                Visitor = visitor,
                Address = AdviserAddress.Root,
                Label = "Go to the inbox",
                Typed = typed,
            }
        );

    /// <summary>Answers with a page that only says something.</summary>
    public static Task SayAsync(HttpContext context, int status, RefusalView view) =>
        PageWriter.WriteAsync<RefusalPage>(context, view, Caching.Never, status);

    private static async Task AnswerAsync(HttpContext context, Visitor visitor, Func<HttpContext, Visitor, Task> page)
    {
        try
        {
            await Task.WhenAll(Attendance.KeepAsync(context, visitor), page(context, visitor));
        }
        catch (StorageUnavailableException failure)
        {
            Reporting.Report(context, failure);
            await SayAsync(
                context,
                503,
                new(
                    "Sorry, there is a problem with this service",
                    "This page cannot be shown at the moment. Please try again in a little while."
                )
                {
                    Visitor = visitor,
                    Address = context.Request.Path + context.Request.QueryString,
                    Label = "Try again",
                }
            );
        }
    }

    // A form that is posted would be lost on the way through the sign-in, so that is said instead.
    private static Task SignInAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            var address = context.Request.Path + context.Request.QueryString;
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = SignIn + Uri.EscapeDataString(address);
            context.Response.Headers.CacheControl = "no-store";
            context.Response.ContentLength = 0;
            return Task.CompletedTask;
        }
        return SayAsync(
            context,
            401,
            new(
                "Please sign in again",
                "You are no longer signed in, so nothing has been saved. Sign in in another tab. Then go back here with your browser, where what you typed still is, and save it again."
            )
            {
                Address = SignIn + Uri.EscapeDataString(AdviserAddress.Root),
                Label = "Sign in",
            }
        );
    }
}
