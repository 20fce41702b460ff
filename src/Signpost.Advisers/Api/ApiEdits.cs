using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Editing;
using Signpost.Advisers.Endpoints;
using Signpost.Pages.Requests;

namespace Signpost.Advisers.Api;

/// <summary>What can be changed by the API.</summary>
/// <param name="isOwn">Whether an origin is that of our own pages.</param>
internal sealed class ApiEdits(Func<HttpRequest, string, bool> isOwn)
{
    private const string MergePatch = "application/merge-patch+json";
    private const string Json = "application/json";

    private static readonly ApiProblem Foreign = new(
        "Another web site called this",
        403,
        "The call came from a page of another web site, so nothing has been done."
    );

    private const string KeyWasUsed =
        "Another call with this Idempotency-Key was done before, so this one was not. Give each call its own key. The enquiry "
        + "comes with this as it is now.";

    private static readonly ApiProblem LongKey = new(
        "The Idempotency-Key is too long",
        400,
        "An Idempotency-Key can have 200 characters at most. Nothing was done."
    );

    /// <summary>Changes where the follow-up of an enquiry stands.</summary>
    public async Task PatchAsync(HttpContext context, Visitor visitor)
    {
        var (revision, unnamed) = ApiHeaders.Revision(context.Request);
        if ((Problem(context, visitor, out var formId) ?? unnamed) is { } problem)
        {
            await ApiAnswers.RefuseAsync(context, problem);
            return;
        }
        var (body, unread) = await ApiBody.ReadAsync(context.Request, MergePatch, Json);
        using (body)
        {
            await (
                body is null ? ApiAnswers.RefuseAsync(context, unread!)
                : await ApiEndpoints.FindAsync(context) is not { } enquiry ? ApiAnswers.NoSuchEnquiryAsync(context)
                : PatchAsync(context, visitor, enquiry, revision, formId, body.RootElement)
            );
        }
    }

    /// <summary>Adds a note, whatever others have changed.</summary>
    public async Task NoteAsync(HttpContext context, Visitor visitor)
    {
        if (Problem(context, visitor, out var formId) is { } problem)
        {
            await ApiAnswers.RefuseAsync(context, problem);
            return;
        }
        var (body, unread) = await ApiBody.ReadAsync(context.Request, Json);
        using (body)
        {
            if (body is null)
            {
                await ApiAnswers.RefuseAsync(context, unread!);
            }
            else if (NoteIn(body.RootElement) is not { } note)
            {
                await FaultyAsync(context, "The body must have a note, which is a text that is not empty.");
            }
            else if (note.Length > FollowUpEdit.LongestNote)
            {
                await FaultyAsync(context, WantedFollowUp.NoteTooLong(note.Length));
            }
            else if (await ApiEndpoints.FindAsync(context) is not { } enquiry)
            {
                await ApiAnswers.NoSuchEnquiryAsync(context);
            }
            else
            {
                context.Response.Headers.Location = AdviserAddress.InApi(ApiEndpoints.ReferenceOf(context));
                var edit = Edit(enquiry.Revision, formId, visitor, enquiry.FollowUp, note);
                await EditAsync(context, edit, StatusCodes.Status201Created);
            }
        }
    }

    private static async Task PatchAsync(
        HttpContext context,
        Visitor visitor,
        FollowedEnquiry enquiry,
        int revision,
        string formId,
        JsonElement body
    )
    {
        // A call that was done before is compared with what was done, whatever has happened since.
        var isSentAgain = enquiry.EntryOf(formId) is not null;
        if (revision != enquiry.Revision && !isSentAgain)
        {
            await StaleAsync(context, enquiry);
            return;
        }
        var faults = new List<ApiFault>();
        var seen = enquiry.After(revision) ?? enquiry.FollowUp;
        var entries = PatchReading.Read(body, FollowUpEntries.Of(seen, visitor.Adviser), faults);
        var problems = new List<FieldProblem>();
        var form = await OpenedForm.OfAsync(context, enquiry, visitor);
        var followUp = form.WantedBy(revision, formId).Read(entries, problems);
        faults.AddRange(
            problems.Select(problem => new ApiFault(PatchReading.MemberOf(problem.Field), problem.Problem))
        );
        await (
            faults.Count > 0
                ? ApiAnswers.FaultyAsync(context, StatusCodes.Status422UnprocessableEntity, [.. faults])
                : EditAsync(context, Edit(revision, formId, visitor, followUp, entries.Note), StatusCodes.Status200OK)
        );
    }

    private static async Task EditAsync(HttpContext context, FollowUpEdit edit, int status)
    {
        var reference = ApiEndpoints.ReferenceOf(context);
        var result = await ApiEndpoints.Inbox(context).EditAsync(reference, edit, context.RequestAborted);
        await (
            result switch
            {
                EditResult.Saved saved => ApiAnswers.EnquiryAsync(context, saved.Enquiry, status),
                EditResult.Stale { Enquiry: var other } when other.EntryOf(edit.FormId) is not null => UsedAsync(
                    context,
                    other
                ),
                EditResult.Stale stale => StaleAsync(context, stale.Enquiry),
                _ => ApiAnswers.NoSuchEnquiryAsync(context),
            }
        );
    }

    private static Task StaleAsync(HttpContext context, FollowedEnquiry enquiry) =>
        ApiAnswers.RefuseAsync(
            context,
            new(
                "The enquiry has changed",
                412,
                "Others have changed the enquiry since you saw it, so nothing was done. It comes with this as it is now."
            )
            {
                Current = ApiEnquiry.Of(enquiry),
            }
        );

    private static Task UsedAsync(HttpContext context, FollowedEnquiry enquiry) =>
        ApiAnswers.RefuseAsync(
            context,
            new("The Idempotency-Key was used before", StatusCodes.Status422UnprocessableEntity, KeyWasUsed)
            {
                Errors = [new(ApiHeaders.IdempotencyKey, KeyWasUsed)],
                Current = ApiEnquiry.Of(enquiry),
            }
        );

    private ApiProblem? Problem(HttpContext context, Visitor visitor, out string formId)
    {
        var id = ApiHeaders.FormId(context, visitor.Adviser);
        formId = id ?? string.Empty;
        return !OwnPage.MayHaveSent(context.Request, isOwn) ? Foreign
            : id is null ? LongKey
            : null;
    }

    private static string? NoteIn(JsonElement body) =>
        body.TryGetProperty(PatchReading.Note, out var member)
        && PatchReading.TryText(member, out var note)
        && !string.IsNullOrWhiteSpace(note)
            ? note
            : null;

    private static Task FaultyAsync(HttpContext context, string detail) =>
        ApiAnswers.FaultyAsync(context, StatusCodes.Status422UnprocessableEntity, [new(PatchReading.Note, detail)]);

    private static FollowUpEdit Edit(int revision, string formId, Visitor visitor, FollowUp followUp, string note) =>
        new()
        {
            Revision = revision,
            FormId = formId,
            By = visitor.Adviser,
            FollowUp = followUp,
            Note = note,
        };
}
