using Microsoft.AspNetCore.Http;
using Signpost.Pages.Components;
using Signpost.Pages.Rendering;
using Signpost.Pages.Requests;
using Signpost.Pages.Views;

namespace Signpost.Pages.Endpoints;

/// <summary>The page that promises an enquiry. Only what has been saved is sent there.</summary>
internal static class SentEndpoint
{
    private const string Reference = "reference";

    /// <summary>Shows the page.</summary>
    public static Task GetAsync(HttpContext context)
    {
        var reference = context.Request.Query[Reference].ToString();
        return EnquiryReference.IsReference(reference)
            ? PageWriter.WriteAsync<SentPage>(
                context,
                new SentView(reference, LinkQuery.Read(context.Request.Query)),
                Caching.Never
            )
            : Answers.NotFoundAsync(context, "There is no enquiry with this reference.");
    }
}
