using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>A floating chat on somebody's page, for everybody.</summary>
public sealed class WidgetAccessibilityTests(SharedSignpost shared, Chromium chromium)
{
    [Theory]
    [InlineData(1280, 860, false, true)]
    [InlineData(320, 640, true)]
    [InlineData(320, 256, false)]
    public async Task EveryState_HasNoViolation(int width, int height, params bool[] isDark)
    {
        var looks = isDark.Select(dark => new Look(width, dark, height)).ToList();
        var page = await chromium.NewPageAsync(width, height, isDark[0]);
        await using var host = await HostPage.FloatingAsync(page, (await shared.StartedAsync()).Origin);
        var chat = host.Chat;

        await CheckAsync(host, looks, "closed");
        await host.OpenChatAsync();
        await CheckAsync(host, looks, "open");
        await chat.PressAsync("A limited company");
        await CheckAsync(host, looks, "question");
        await chat.PressAsync(
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        await CheckAsync(host, looks, "results");
        await chat.PressAsync("Speak to a person");
        await CheckAsync(host, looks, "form");
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());
        await CheckAsync(host, looks, "form with errors");
    }

    [Fact]
    public async Task Keyboard_Alone_GoesFromTheClosedButtonToAConfirmedEnquiry()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var host = await HostPage.FloatingAsync(await chromium.NewPageAsync(320, 640), signpost.Origin);
        var chat = host.Chat;
        var keyboard = host.Page.Keyboard;

        await chat.TabToAsync("Find support");
        await keyboard.PressAsync("Enter");
        await Expect(chat.Bot).ToHaveCountAsync(1);
        await Expect(chat.Text).ToBeFocusedAsync();
        await keyboard.TypeAsync("speak to a person");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await Expect(chat.Text).ToBeFocusedAsync();
        await chat.TabToAsync("What is your name?");
        await keyboard.TypeAsync("Ada Example");
        foreach (var text in new[] { organisation, " ", "ada@example.co.uk", "Money", " " })
        {
            await keyboard.PressAsync("Tab");
            await keyboard.TypeAsync(text);
        }
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await chat.TabToAsync("Check my details");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await chat.TabToAsync("1. Send it");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await chat.ReferenceAsync(), enquiry.Reference);
        await keyboard.PressAsync("Escape");
        await Expect(host.Launcher).ToBeFocusedAsync();
    }

    private static async Task CheckAsync(HostPage host, IEnumerable<Look> looks, string state)
    {
        foreach (var look in looks)
        {
            await look.PutOnAsync(host.Page);
            var violations = await Inspection.ViolationsAsync(host.Page);
            Assert.True(violations.Length == 0, $"When {state}, {look}: {string.Join("; ", violations)}");
            await PageFit.AssertAsync(host.Page, $"page, {state}, {look},");
        }
    }
}
