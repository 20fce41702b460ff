using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class AccessibilityTests(SharedSignpost shared, Chromium chromium)
{
    private const int SmallestTarget = 44;

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task EveryPlace_HasNoViolation_FitsTheWidthAndIsEasyToPress_InLightAndInDark(int width)
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync(width);
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);

        await CheckAsync(chat, width, "greeting");
        await chat.PressAsync("A limited company");
        await CheckAsync(chat, width, "question");
        await chat.PressAsync(
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        await CheckAsync(chat, width, "results");
        await chat.TypeAsync("1");
        await CheckAsync(chat, width, "details");
        await chat.PressAsync("Speak to a person");
        await CheckAsync(chat, width, "form");
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());
        await CheckAsync(chat, width, "form with errors");
        await chat.FillAsync("Ada Example", SharedSignpost.NewOrganisation(), "ada@example.co.uk", "Money");
        await CheckAsync(chat, width, "check");
    }

    [Fact]
    public async Task Results_HaveAHeadingEach_AndTheirSourceAsALink()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);

        await chat.PressAsync(
            "A limited company",
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );

        var results = chat.LastBot.Locator(".result");
        var headings = await chat.LastBot.GetByRole(AriaRole.Heading, new() { Level = 3 }).AllInnerTextsAsync();
        Assert.InRange(headings.Count, 2, 5);
        await Expect(results).ToHaveCountAsync(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            await Expect(results.Nth(i).GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
            await Expect(results.Nth(i).GetByRole(AriaRole.Button))
                .ToHaveTextAsync(
                    headings[i].Replace($"{i + 1}. ", $"{i + 1}. More about this: ", StringComparison.Ordinal)
                );
        }
    }

    private static async Task CheckAsync(ChatPage chat, int width, string place)
    {
        foreach (var look in Look.Both(width))
        {
            await look.PutOnAsync(chat.Page);
            await CheckAsync(chat, $"{place}, {look},");
        }
    }

    private static async Task CheckAsync(ChatPage chat, string place)
    {
        var violations = await Inspection.ViolationsAsync(chat.Page);
        Assert.True(violations.Length == 0, $"At the {place}: {string.Join("; ", violations)}");
        await PageFit.AssertAsync(chat.Page, $"page at the {place}");
        var within = await chat.Log.EvaluateAsync<int>("log => log.scrollWidth - log.clientWidth");
        Assert.True(within <= 0, $"At the {place} what is said is {within} px wider than the chat.");
        var small = await chat
            .Page.Locator("button, input, textarea, summary")
            .EvaluateAllAsync<string[]>(
                """
                (all, least) => all
                  .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < least)
                  .map(each => each.outerHTML)
                """,
                SmallestTarget
            );
        Assert.Empty(small);
    }
}
