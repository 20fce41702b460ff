using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Components;
using Signpost.Advisers.Editing;
using Signpost.Advisers.Views;
using Signpost.Advisers.Words;
using Signpost.Pages.Rendering;
using Signpost.Pages.Requests;

namespace Signpost.Advisers.Endpoints;

/// <summary>The page of one enquiry, and its follow-up form.</summary>
internal static class EnquiryEndpoint
{
    /// <summary>The name of the reference in the route.</summary>
    public const string Reference = "reference";

    private const string CheckOnceMore = "Please check this once more and save it. Nothing has been saved yet.";
    private const string AlreadyNoted =
        "You noted the same before, and it is in the history. Nothing has been saved now. Save it again only if you mean to note it twice.";
    private const string NothingToDo = "Nothing was changed and nothing was noted, so there is nothing to save.";

    /// <summary>Shows the page.</summary>
    public static async Task GetAsync(HttpContext context, Visitor visitor)
    {
        if (await FindAsync(context) is not { } enquiry)
        {
            await PageAnswers.NoSuchEnquiryAsync(context, visitor);
            return;
        }
        var form = (await OpenedForm.OfAsync(context, enquiry, visitor)).Fresh(NewId(context), NewId(context));
        var saved = HistoryWords.Saved(enquiry, visitor.Adviser, context.Request.Query[AdviserAddress.SavedKey]);
        await ShowAsync(context, visitor, enquiry, form, saved: saved);
    }

    /// <summary>Takes the form.</summary>
    /// <param name="context">The request.</param>
    /// <param name="visitor">Who sends it.</param>
    /// <param name="isOwn">Whether an origin is that of our own pages.</param>
    public static async Task PostAsync(HttpContext context, Visitor visitor, Func<HttpRequest, string, bool> isOwn)
    {
        if (!OwnPage.MayHaveSent(context.Request, isOwn))
        {
            await RefuseAsync(
                context,
                visitor,
                403,
                "That did not come from this site",
                "The form was sent from another web site, so nothing has been done with it."
            );
        }
        else if (await PostedFields.ReadAsync(context.Request) is not { } fields)
        {
            await RefuseAsync(
                context,
                visitor,
                413,
                "That text is too long",
                $"The form was too long, so nothing of it has been saved. A note can have {Numbers.Write(FollowUpEdit.LongestNote)} characters at most."
            );
        }
        else
        {
            await SaveAsync(context, visitor, PostedFollowUp.Read(fields, Random(context)));
        }
    }

    private static async Task SaveAsync(HttpContext context, Visitor visitor, PostedFollowUp posted)
    {
        try
        {
            await (
                await FindAsync(context) is { } enquiry
                    ? SaveAsync(context, visitor, posted, enquiry)
                    : PageAnswers.NoSuchEnquiryAsync(context, visitor, posted.Entries.Note)
            );
        }
        catch (StorageUnavailableException failure)
        {
            Reporting.Report(context, failure);
            await PageAnswers.SayAsync(
                context,
                503,
                new(
                    "We could not make sure that this was saved",
                    "Sorry, there is a problem with this service. Go back with your browser, where what you typed still is, and save it again in a little while. Saving it again makes no second entry."
                )
                {
                    Visitor = visitor,
                    Typed = posted.Entries.Note,
                }
            );
        }
    }

    private static async Task SaveAsync(
        HttpContext context,
        Visitor visitor,
        PostedFollowUp posted,
        FollowedEnquiry enquiry
    )
    {
        var form = await OpenedForm.OfAsync(context, enquiry, visitor);
        var wanted = form.WantedBy(posted.Revision, posted.FormId);
        var problems = new List<FieldProblem>();
        var followUp = posted.Takes
            ? wanted.Seen with
            {
                Assignee = visitor.Adviser,
            }
            : wanted.Read(posted.Entries, problems);
        if (problems.Count > 0)
        {
            var again = form.Again(posted, NewId(context)) with { Problems = [.. problems] };
            await ShowAsync(context, visitor, enquiry, again);
        }
        else if (posted.HasNewId)
        {
            var again = posted.Takes ? form.Fresh(posted.FormId, NewId(context)) : form.Again(posted, NewId(context));
            await ShowAsync(context, visitor, enquiry, again, CheckOnceMore);
        }
        else if (form.IsRepeat(posted, followUp))
        {
            var again = form.Again(posted, NewId(context)) with { IsRepeat = true };
            await ShowAsync(context, visitor, enquiry, again, AlreadyNoted);
        }
        else
        {
            var edit = new FollowUpEdit
            {
                Revision = posted.Revision,
                FormId = posted.FormId,
                By = visitor.Adviser,
                FollowUp = followUp,
                Note = posted.Takes ? null : posted.Entries.Note,
            };
            await EditAsync(context, visitor, posted, edit);
        }
    }

    private static async Task EditAsync(HttpContext context, Visitor visitor, PostedFollowUp posted, FollowUpEdit edit)
    {
        var reference = ReferenceOf(context);
        switch (await Inbox(context).EditAsync(reference, edit, context.RequestAborted))
        {
            case EditResult.Saved { Enquiry: var saved } when saved.EntryOf(edit.FormId) is { } entry:
                await PageWriter.SendOnAsync(
                    context,
                    ListOf(context).AddressOfSaved(reference, entry.Revision),
                    Caching.Never
                );
                break;
            case EditResult.Saved { Enquiry: var same }:
                var untouched = (await OpenedForm.OfAsync(context, same, visitor)).Fresh(edit.FormId, NewId(context));
                await ShowAsync(context, visitor, same, untouched, NothingToDo);
                break;
            case EditResult.Stale { Enquiry: var changed }:
                var form = await OpenedForm.OfAsync(context, changed, visitor);
                var (id, takeId) = (NewId(context), NewId(context));
                var again = posted.Takes ? form.Fresh(id, takeId) : form.Stale(posted, id, takeId);
                await ShowStaleAsync(context, visitor, changed, again, posted);
                break;
            default:
                await PageAnswers.NoSuchEnquiryAsync(context, visitor, posted.Entries.Note);
                break;
        }
    }

    private static async Task ShowAsync(
        HttpContext context,
        Visitor visitor,
        FollowedEnquiry enquiry,
        FollowUpForm form,
        string? notice = null,
        string? saved = null
    )
    {
        var view = new EnquiryView(visitor, enquiry, await ShownSchemes.OfAsync(context, enquiry.Recorded), form)
        {
            List = ListOf(context),
            Notice = notice,
            Saved = saved,
        };
        await PageWriter.WriteAsync<EnquiryPage>(context, view, Caching.Never);
    }

    private static async Task ShowStaleAsync(
        HttpContext context,
        Visitor visitor,
        FollowedEnquiry enquiry,
        FollowUpForm form,
        PostedFollowUp posted
    )
    {
        var view = new EnquiryView(visitor, enquiry, await ShownSchemes.OfAsync(context, enquiry.Recorded), form)
        {
            List = ListOf(context),
            Since = HistoryWords.Since(enquiry, posted.Revision),
            IsSentTwice = enquiry.EntryOf(posted.FormId) is not null,
        };
        await PageWriter.WriteAsync<EnquiryPage>(context, view, Caching.Never, StatusCodes.Status409Conflict);
    }

    private static Task RefuseAsync(HttpContext context, Visitor visitor, int status, string title, string text) =>
        PageAnswers.SayAsync(
            context,
            status,
            new(title, text)
            {
                Visitor = visitor,
                Address = ListOf(context).AddressOf(ReferenceOf(context)),
                Label = "Open the enquiry",
            }
        );

    private static async Task<FollowedEnquiry?> FindAsync(HttpContext context) =>
        ReferenceOf(context) is var reference && EnquiryReference.IsReference(reference)
            ? await Inbox(context).FindAsync(reference, context.RequestAborted)
            : null;

    private static string ReferenceOf(HttpContext context) =>
        (context.Request.RouteValues[Reference] as string ?? string.Empty).ToUpperInvariant();

    private static InboxQuery ListOf(HttpContext context) => InboxQuery.Read(context.Request.Query);

    private static IInbox Inbox(HttpContext context) => context.RequestServices.GetRequiredService<IInbox>();

    private static RandomNumberGenerator Random(HttpContext context) =>
        context.RequestServices.GetRequiredService<RandomNumberGenerator>();

    private static string NewId(HttpContext context) => PostedFollowUp.NewId(Random(context));
}
