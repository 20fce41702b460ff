using System.Globalization;
using Microsoft.AspNetCore.Http;
using Signpost.Pages.Addresses;
using Signpost.Pages.Components;
using Signpost.Pages.Rendering;
using Signpost.Pages.Requests;
using Signpost.Pages.Views;

namespace Signpost.Pages.Endpoints;

/// <summary>The pages of questions and results.</summary>
internal static class PlaceEndpoint
{
    private const string Asked = "asked";
    private const string Choice = "choice";
    private const string Typed = "typed";
    private const string Figures = "figures";

    /// <summary>Shows a place; or takes an answer and sends the browser on to the next.</summary>
    public static async Task GetAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (await OpenedPlaces.OpenWithChangesAsync(context, LinkQuery.Read(query)) is not { } place)
        {
            await Answers.NotReadyAsync(context);
            return;
        }
        var isPartial = LinkQuery.IsPartial(query, place);
        var index = IndexOf(query[PageAddress.ChangeKey], place);
        if ((index is { } at ? place.QuestionAt(at) : place.Node) is not Question question)
        {
            await PageWriter.WriteAsync<ResultsPage>(context, new ResultsView(place, isPartial), Caching.Ask);
            return;
        }
        var view = index is { } changed
            ? Changing(place, question, changed, isPartial)
            : new QuestionView(place, question, isPartial) { IsBare = query.Count == 0 };
        await (
            string.Equals(query[Asked], question.Id, StringComparison.Ordinal)
                ? AnswerAsync(context, view)
                : PageWriter.WriteAsync<QuestionPage>(context, view, Caching.Ask)
        );
    }

    /// <summary>Works out an amount from figures that were posted, and shows the results with it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isOwn">Whether an origin is that of our own pages.</param>
    public static async Task PostAsync(HttpContext context, Func<HttpRequest, string, bool> isOwn)
    {
        var link = LinkQuery.Read(context.Request.Query);
        if (!OwnPage.MayHaveSent(context.Request, isOwn))
        {
            await Answers.ForeignAsync(context, PageAddress.Of(link));
        }
        else if (await PostedFields.ReadAsync(context.Request) is not { } fields)
        {
            await Answers.TooLongAsync(
                context,
                $"Figures can have {OpenedLink.LongestFigures} characters at most.",
                PageAddress.Of(link),
                "Give the figures again"
            );
        }
        else if (await OpenedPlaces.OpenWithChangesAsync(context, link) is not { } place)
        {
            await Answers.NotReadyAsync(context);
        }
        else if (place.Node is not Outcome)
        {
            await PageWriter.SendOnAsync(context, PageAddress.Of(link), Caching.Never);
        }
        else
        {
            var figures = fields[Figures] ?? string.Empty;
            var (amount, problem) = place.WorkOut(figures);
            var view = new ResultsView(place, IsPartial: false)
            {
                Figures = figures,
                Amount = amount,
                Problem = problem,
            };
            await PageWriter.WriteAsync<ResultsPage>(context, view, Caching.Never);
        }
    }

    private static Task AnswerAsync(HttpContext context, QuestionView view)
    {
        var choice = context.Request.Query[Choice].ToString();
        var typed = context.Request.Query[Typed].ToString();
        var (next, problem) = view.Index is { } index
            ? view.Place.Change(index, choice, typed)
            : view.Place.Answer(choice, typed);
        if (next is not null)
        {
            return PageWriter.SendOnAsync(context, PageAddress.Of(next), Caching.Ask);
        }
        var isTyped = choice.Length == 0 && !string.IsNullOrWhiteSpace(typed);
        var refused = view with
        {
            Chosen = isTyped ? view.Question.Choices.FirstOrDefault(each => each.Takes is not null)?.Id : choice,
            Typed = typed,
            Problem = problem,
        };
        return PageWriter.WriteAsync<QuestionPage>(context, refused, Caching.Ask);
    }

    private static QuestionView Changing(OpenedLink place, Question question, int index, bool isPartial)
    {
        var answer = place.Trail.Answers[index];
        return new QuestionView(place, question, isPartial)
        {
            Index = index,
            Chosen = answer.Choice,
            Typed = answer.Value,
        };
    }

    private static int? IndexOf(string? text, OpenedLink place) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && place.QuestionAt(index) is not null
            ? index
            : null;
}
