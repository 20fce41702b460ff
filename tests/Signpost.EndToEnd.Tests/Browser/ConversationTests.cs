using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class ConversationTests(SharedSignpost shared, Chromium chromium)
{
    private static readonly string[] Trail =
    [
        "who-you-are=company",
        "where=coventry",
        "stage=prototype",
        "need=money",
        "money-kind=not-sure",
        "money-use=nhs-other",
    ];

    [Fact]
    public async Task Clicking_ThroughEverything_SavesOneEnquiryWithItsTrail()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);

        await chat.PressAsync(
            "A limited company",
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        await chat.PressAsync("Speak to a person");
        await chat.FillAsync("Ada Example", organisation, "ada@example.co.uk", "Money for a pilot");
        await chat.PressAsync("Send it");

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await chat.ReferenceAsync(), enquiry.Reference);
        Assert.Equal(Trail, enquiry.Trail);
        Assert.Equal(
            ("Ada Example", "ada@example.co.uk", "Money for a pilot"),
            (enquiry.Name, enquiry.Email, enquiry.Need)
        );
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Numbers_MeanTheButtonsThatCarryThem()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);

        await chat.TypeAsync("1", "2", "3", "1", "4", "2");
        var person = await chat.Option("Speak to a person").InnerTextAsync();
        await chat.TypeAsync(person.Split('.')[0]);
        await chat.TypeAsync("Ada Example", organisation, "1", "ada@example.co.uk", "Money", "1", "1", "1");

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await chat.ReferenceAsync(), enquiry.Reference);
        Assert.Equal(Trail, enquiry.Trail);
        await Expect(chat.Messages.Nth(1)).ToContainTextAsync("1 (A limited company)");
    }

    [Fact]
    public async Task Keyboard_Alone_ReachesAConfirmedEnquiry()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        var keyboard = chat.Page.Keyboard;

        await chat.TabToAsync("1. A limited company");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await chat.TabToAsync("2. Coventry");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Space"));
        await chat.TabToAsync("3. We have a working prototype");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await chat.TabToAsync("1. Money");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await chat.TabToAsync("4. I am not sure");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await chat.TabToAsync("2. Another product, for NHS or care");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Space"));
        await chat.TabToAsync("Speak to a person");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        Assert.Equal("details", await chat.FocusAsync());
        foreach (var text in new[] { "Ada Example", organisation, " ", "ada@example.co.uk", "Money", " " })
        {
            await keyboard.PressAsync("Tab");
            await keyboard.TypeAsync(text);
        }
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("Tab");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));
        await chat.TabToAsync("1. Send it");
        await chat.AnsweredAsync(() => keyboard.PressAsync("Enter"));

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await chat.ReferenceAsync(), enquiry.Reference);
        Assert.Equal(Trail, enquiry.Trail);
    }
}
