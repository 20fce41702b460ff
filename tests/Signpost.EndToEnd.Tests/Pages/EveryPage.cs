using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Pages;

/// <summary>Walks to one of each page.</summary>
internal static class EveryPage
{
    private const string Period =
        "/journey?answers=who-you-are.check/rd-tax-credits,rd-company.yes,rd-advance.yes,rd-decided.we-did";

    /// <summary>The address of results with a form for figures, from an old link.</summary>
    public const string Relief =
        $"{Period},rd-period.given~1_April_2025_to_31_March_2026,rd-claimed.recent,rd-size.small,rd-profit.profit,"
        + "rd-where.uk,rd-enquiry.no&version=0123456789abcdef&day=2026-01-01";

    /// <summary>Does something on each page.</summary>
    /// <param name="walk">Who walks.</param>
    /// <param name="visit">What to do; it gets the name of the page.</param>
    public static async Task VisitAsync(JourneyWalk walk, Func<string, Task> visit)
    {
        await walk.OpenAsync();
        await visit("start");
        await walk.AnswerAsync("A limited company");
        await visit("question");
        await walk.PressAsync("Continue");
        await visit("question with an error");
        await walk.AnswerAsync(JourneyWalk.ToResults[1..]);
        await visit("results");
        await walk.MovedAsync(() => walk.Page.GetByText("More about this").First.ClickAsync());
        await visit("scheme");
        await walk.OpenAsync($"{Period}&asked=rd-period&typed=next+year");
        await visit("typed answer with an error");
        await walk.OpenAsync(Relief);
        await walk.Page.GetByLabel("Work out a rough amount").FillAsync("80,000 of 250,000");
        await walk.PressAsync("Work it out");
        await visit("amount from an old link");
        await walk.OpenAsync("/journey/nothing");
        await visit("no such page");
        await walk.OpenAsync("/journey/enquiry?answers=who-you-are.company");
        await visit("form");
        await walk.PressAsync("Continue");
        await visit("form with errors");
        await walk.FillAsync("Ada Example", SharedSignpost.NewOrganisation(), "ada@example.co.uk", "Money for a pilot");
        await walk.PressAsync("Continue");
        await visit("check");
        await walk.PressAsync("Send it");
        await visit("sent");
    }
}
