using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Pages.Addresses;
using Signpost.Pages.Components;
using Signpost.Pages.Enquiries;
using Signpost.Pages.Rendering;
using Signpost.Pages.Requests;
using Signpost.Pages.Views;

namespace Signpost.Pages.Endpoints;

/// <summary>The enquiry form, the page on which it is checked, and the sending.</summary>
internal static class EnquiryEndpoint
{
    private const int MostTries = 5;

    private const string OtherWording =
        "The wording of what you agree to has changed since you opened this form. Please read it again.";

    private const string CheckOnceMore = "Please check this once more and send it. Nothing has been sent yet.";

    /// <summary>Shows the empty form.</summary>
    public static async Task GetAsync(HttpContext context)
    {
        if (await OpenedPlaces.OpenAsync(context, LinkQuery.Read(context.Request.Query)) is not { } place)
        {
            await Answers.NotReadyAsync(context);
            return;
        }
        var id = FormId.New(place.Today, Random(context));
        var version = place.Journey.Content.Consent.Version;
        var hidden = new HiddenFields(id.ToString(), version, FilledForm.Wordings(place));
        var view = new EnquiryView(place.Link, FilledForm.Blank(place), hidden);
        await PageWriter.WriteAsync<EnquiryPage>(context, view, Caching.Never);
    }

    /// <summary>Takes the form: shows it again, shows it to be checked, or sends it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="refuse">
    /// Counts an enquiry that is about to be written: null when it is taken, else after how many seconds it would be.
    /// </param>
    /// <param name="isOwn">Whether an origin is that of our own pages.</param>
    public static async Task PostAsync(
        HttpContext context,
        Func<HttpContext, int?> refuse,
        Func<HttpRequest, string, bool> isOwn
    )
    {
        var link = LinkQuery.Read(context.Request.Query);
        if (!OwnPage.MayHaveSent(context.Request, isOwn))
        {
            await Answers.ForeignAsync(context, PageAddress.Enquiry(link));
            return;
        }
        if (await PostedFields.ReadAsync(context.Request) is not { } fields)
        {
            var most = FormEntries.LongestNeed.ToString("N0", CultureInfo.InvariantCulture);
            await Answers.TooLongAsync(
                context,
                $"What you need can have {most} characters at most.",
                PageAddress.Enquiry(link),
                "Begin the form again"
            );
            return;
        }
        var posted = PostedEnquiry.Read(link, fields, OpenedPlaces.Today(context), Random(context));
        try
        {
            await (
                await OpenedPlaces.OpenAsync(context, link) is { } place
                    ? TakeAsync(context, place, posted, refuse)
                    : NotSaved.UnavailableAsync(context, posted)
            );
        }
        catch (StorageUnavailableException failure)
        {
            Answers.Report(context, failure);
            await NotSaved.UnavailableAsync(context, posted);
        }
    }

    private static async Task TakeAsync(
        HttpContext context,
        OpenedLink place,
        PostedEnquiry posted,
        Func<HttpContext, int?> refuse
    )
    {
        var current = posted.With(place);
        var lost = posted.Entries.PassOn.Length > current.Entries.PassOn.Length;
        var notice = lost || (posted.Entries.Agreed && !current.Entries.Agreed) ? OtherWording : null;
        if (current.Change is { } field)
        {
            var blank = FilledForm.Blank(place, current.Entries);
            await ShowAsync<EnquiryPage>(context, new(current.Link, blank, current.Hidden) { Focus = field });
            return;
        }
        var form = FilledForm.Of(place, current.Entries);
        if (!form.IsComplete || notice is not null)
        {
            await ShowAsync<EnquiryPage>(context, new(current.Link, form, current.Hidden) { Notice = notice });
        }
        else if (current.Step is not EnquiryKeys.Send || current.HasNewId)
        {
            notice = current.Step is EnquiryKeys.Send ? CheckOnceMore : null;
            await ShowAsync<CheckPage>(context, new(current.Link, form, current.Hidden) { Notice = notice });
        }
        else if (refuse(context) is { } seconds)
        {
            await NotSaved.TooManyAsync(context, current, seconds);
        }
        else
        {
            // The promise has no address of its own: anybody could make one up, and it would stay in histories and logs. A
            // reload sends the same form again, which is the same enquiry.
            var reference = await RecordAsync(context, form, current);
            await PageWriter.WriteAsync<SentPage>(context, new SentView(reference, place.Link), Caching.Never);
        }
    }

    /// <summary>Writes the enquiry. Only what has been written is promised.</summary>
    /// <returns>Its reference.</returns>
    private static async Task<string> RecordAsync(HttpContext context, FilledForm form, PostedEnquiry posted)
    {
        var log = context.RequestServices.GetRequiredService<IEnquiryLog>();
        for (var number = 0; number < MostTries; number++)
        {
            var enquiry = form.Enquiry(posted.Key, posted.Seed, number, posted.Id.Opened);
            if (await log.RecordAsync(enquiry, context.RequestAborted))
            {
                return enquiry.Reference;
            }
        }
        throw new StorageUnavailableException($"{MostTries} references for one enquiry were taken.");
    }

    private static Task ShowAsync<[DynamicallyAccessedMembers(PageWriter.Needed)] TPage>(
        HttpContext context,
        EnquiryView view
    )
        where TPage : IComponent => PageWriter.WriteAsync<TPage>(context, view, Caching.Never);

    private static RandomNumberGenerator Random(HttpContext context) =>
        context.RequestServices.GetRequiredService<RandomNumberGenerator>();
}
