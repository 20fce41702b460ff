using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class AccessibilityTests(SharedSignpost shared, Chromium chromium)
{
    private const int SmallestTarget = 44;

    public static TheoryData<int, bool> Looks =>
        new()
        {
            { 1280, false },
            { 1280, true },
            { 320, false },
            { 320, true },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task EveryPlace_HasNoViolation_FitsTheWidthAndIsEasyToPress(int width, bool isDark)
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync(width, isDark: isDark);
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);

        await CheckAsync(chat, "greeting");
        await chat.PressAsync("A limited company");
        await CheckAsync(chat, "question");
        await chat.PressAsync(
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        await CheckAsync(chat, "results");
        await chat.TypeAsync("1");
        await CheckAsync(chat, "details");
        await chat.PressAsync("Speak to a person");
        await CheckAsync(chat, "form");
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());
        await CheckAsync(chat, "form with errors");
        await chat.FillAsync("Ada Example", SharedSignpost.NewOrganisation(), "ada@example.co.uk", "Money");
        await CheckAsync(chat, "check");
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

    private static async Task CheckAsync(ChatPage chat, string place)
    {
        var violations = await Inspection.ViolationsAsync(chat.Page);
        Assert.True(violations.Length == 0, $"At the {place}: {string.Join("; ", violations)}");
        var overflow = await chat.Page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(overflow <= 0, $"At the {place} the page is {overflow} px wider than the window.");
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
