using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>The enquiry as a form.</summary>
public sealed class FormTests(SharedSignpost shared, Chromium chromium)
{
    private const string Name = "What is your name?";
    private const string Email = "What is your e-mail address?";
    private const string Need = "What do you need, in your own words?";

    [Fact]
    public async Task Form_AsksForEverythingAtOnce_AndNotOneFieldAtATimeToo()
    {
        await using var chat = await OpenAsync();

        await chat.TypeAsync("speak to a person");

        await Expect(chat.Form.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(4);
        await Expect(chat.Form.GetByRole(AriaRole.Radio)).ToHaveCountAsync(6);
        await Expect(chat.LastBot.GetByText(Name)).ToHaveCountAsync(1);
        await Expect(chat.LastBot.Locator(".question")).ToHaveCountAsync(0);
        await Expect(chat.Form.GetByLabel(Name)).ToHaveAttributeAsync("autocomplete", "name");
        await Expect(chat.Form.GetByLabel(Email)).ToHaveAttributeAsync("autocomplete", "email");
        await Expect(chat.Form.GetByLabel(Name)).ToHaveAttributeAsync("maxlength", "100");
        await Expect(chat.Form.GetByLabel(Need))
            .ToHaveAccessibleDescriptionAsync("Please leave out anything about patients or about anybody's health.");
        await Expect(chat.Text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Problems_AreListedOnTop_StandAtTheirFields_AndLeaveTheRestAsItWas()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Name).FillAsync("Ada Example");
        await chat.Form.GetByLabel(Email).FillAsync("ada at example");
        await chat.Form.GetByLabel(Need).FillAsync("Money for a pilot");

        await chat.AnsweredAsync(() => chat.Check.ClickAsync());

        var problems = chat.Form.GetByRole(AriaRole.Group, new() { Name = "Please put this right" });
        await Expect(problems).ToBeFocusedAsync();
        await Expect(problems.GetByRole(AriaRole.Link)).ToHaveCountAsync(5);
        await Expect(chat.Form.GetByLabel(Name)).ToHaveValueAsync("Ada Example");
        await Expect(chat.Form.GetByLabel(Need)).ToHaveValueAsync("Money for a pilot");
        var email = chat.Form.GetByLabel(Email);
        await Expect(email).ToHaveValueAsync("ada at example");
        await Expect(email).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(email)
            .ToHaveAccessibleDescriptionAsync(
                "That does not look like an e-mail address. It should read like name@example.co.uk."
            );
        await Expect(chat.Form.GetByLabel(Name)).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(chat.LastBot.GetByText("That does not look like an e-mail address.")).ToHaveCountAsync(2);

        await problems.GetByRole(AriaRole.Link, new() { Name = "e-mail address" }).ClickAsync();
        await Expect(email).ToBeFocusedAsync();
        Assert.DoesNotContain("#", chat.Page.Url, StringComparison.Ordinal);
        await problems.GetByRole(AriaRole.Link, new() { Name = "agree first" }).ClickAsync();
        await Expect(chat.Agreement).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Telephone_IsAskedForOnlyWhereACallIsWanted_AndItsProblemIsLinked()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        var phone = chat.Form.GetByLabel("What is your telephone number?");
        await Expect(phone).ToBeHiddenAsync();
        await chat.Form.GetByLabel("By telephone").CheckAsync();
        await Expect(phone).ToBeVisibleAsync();
        await Expect(phone).ToHaveAttributeAsync("autocomplete", "tel");
        await phone.FillAsync("12");
        await chat.Form.GetByLabel("When is a good time to call you?").FillAsync("Mornings");

        await chat.AnsweredAsync(() => chat.Check.ClickAsync());

        await Expect(phone).ToHaveValueAsync("12");
        await chat.Form.GetByRole(AriaRole.Link, new() { Name = "telephone number" }).ClickAsync();
        await Expect(phone).ToBeFocusedAsync();
        await chat.Form.GetByRole(AriaRole.Link, new() { Name = "what kind of organisation" }).ClickAsync();
        await Expect(chat.Form.GetByLabel("A limited company or LLP")).ToBeFocusedAsync();
        await Expect(chat.Form.GetByRole(AriaRole.Radiogroup, new() { Name = "What kind of organisation is it?" }))
            .ToHaveAttributeAsync("aria-invalid", "true");
        var result = await chat.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        await phone.FillAsync("024 7600 0000");
        await chat.Form.GetByLabel(Name).FillAsync("Ada Example");
        await chat.Form.GetByLabel("What is the name of your organisation?").FillAsync(organisation);
        await chat.Form.GetByLabel("Not set up yet").CheckAsync();
        await chat.Form.GetByLabel(Email).FillAsync("ada@example.co.uk");
        await chat.Form.GetByLabel(Need).FillAsync("Money");
        await chat.Agreement.CheckAsync();
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());
        await Expect(chat.LastBot).ToContainTextAsync("Telephone: 024 7600 0000");
        await Expect(chat.LastBot).ToContainTextAsync("Best time to call: Mornings");
        await chat.PressAsync("Send it");

        Assert.Equal(
            await chat.ReferenceAsync(),
            Assert.Single(await signpost.EnquiriesOfAsync(organisation)).Reference
        );
    }

    [Fact]
    public async Task Enquiry_IsChanged_ByTheButtonAfterIt()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.FillAsync("Ada Example", SharedSignpost.NewOrganisation(), "ada@example.co.uk", "Money");
        await chat.PressAsync("Send it");
        var reference = await chat.ReferenceAsync();

        await chat.PressAsync("Change or withdraw my enquiry");
        await Expect(chat.LastBot).ToContainTextAsync($"This is your enquiry {reference} as you sent it:");
        await chat.PressAsync("Change something");
        await Expect(chat.Form.GetByLabel(Name)).ToHaveValueAsync("Ada Example");
        await Expect(chat.Form.GetByLabel("By e-mail")).ToBeCheckedAsync();
        await chat.Form.GetByLabel(Name).FillAsync("Grace Example");
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());
        await chat.PressAsync("Send it");
        await Expect(chat.LastBot).ToContainTextAsync($"Your reference is still {reference}.");
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Form_PutRight_IsSavedAsOneEnquiry_AndWhatWasTypedIsNotInTheTranscript()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());

        await chat.FillAsync("Ada Example", organisation, "ada@example.co.uk", "Money\nfor a pilot");

        await Expect(chat.Log.Locator(".message.person").Last).ToHaveTextAsync("You: My details");
        await Expect(chat.Form).ToHaveCountAsync(0);
        Assert.Equal("options", await chat.FocusAsync());
        await chat.PressAsync("Send it");
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await chat.ReferenceAsync(), enquiry.Reference);
        Assert.Equal("Money for a pilot", enquiry.Need);
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Cancel_ClosesTheForm_AndSendsNothing()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Name).FillAsync("Ada Example");

        await chat.AnsweredAsync(() => chat.Form.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync());

        await Expect(chat.LastBot).ToContainTextAsync("nothing has been sent");
        await Expect(chat.Form).ToHaveCountAsync(0);
        await chat.TypeAsync("speak to a person");
        await Expect(chat.Form.GetByLabel(Name)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Form_ThatIsShownAgain_KeepsWhatWasTypedButNotSent()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Need).FillAsync("Money for a pilot");
        await chat.Agreement.CheckAsync();

        await chat.TypeAsync("help");

        await Expect(chat.Form).ToHaveCountAsync(1);
        await Expect(chat.Form.GetByLabel(Need)).ToHaveValueAsync("Money for a pilot");
        await Expect(chat.Agreement).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Conversation_ThatExpiresInTheForm_KeepsWhatWasTypedForTheNextOne()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Need).FillAsync("Money for a pilot");
        await Line.RefuseAsync(chat.Page);

        await chat.Check.ClickAsync();

        await Expect(chat.Status).ToContainTextAsync("a new one has begun");
        await Expect(chat.Text).ToHaveValueAsync("");
        await chat.TypeAsync("speak to a person");
        await Expect(chat.Form.GetByLabel(Need)).ToHaveValueAsync("Money for a pilot");
    }

    [Fact]
    public async Task Form_ThatIsShownAgain_KeepsWhatWasTypedSince_RatherThanWhatWasSent()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Name).FillAsync("Ada Example");
        await chat.Agreement.CheckAsync();
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());
        await Expect(chat.Agreement).ToBeCheckedAsync();
        await chat.Form.GetByLabel(Name).FillAsync("Grace Example");
        await chat.Agreement.UncheckAsync();

        await chat.TypeAsync("help");

        await Expect(chat.Form.GetByLabel(Name)).ToHaveValueAsync("Grace Example");
        await Expect(chat.Agreement).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Ticks_AreCarriedToTheSameWordsOnly_SoThatNothingElseIsTickedBeforehand()
    {
        await using var chat = await OpenAsync();

        var carried = await chat.Page.EvaluateAsync<Dictionary<string, object>>(
            """
            async () => {
              const { EnquiryForm } = await import('/widget/chat/form.js');
              const formOf = (consent, organisation, typed) => {
                const passOn = [{ scheme: 'one', text: 'To One?' }, { scheme: 'two', text: `To ${organisation}?` }];
                const fields = [{ field: 'name', question: 'Name?' }];
                return new EnquiryForm({ type: 'form', fields, consent, passOn, agreed: false }, typed, {});
              };
              const before = formOf('May Team A contact you?', 'Body A', {});
              before.element.querySelector('[name=name]').value = 'Ada';
              for (const box of before.element.querySelectorAll('[type=checkbox]')) box.click();
              return formOf('May Team B contact you?', 'Body B', before.typed).entries;
            }
            """
        );

        Assert.Equal("Ada", $"{carried["name"]}");
        Assert.Equal("False", $"{carried["agree"]}");
        Assert.Equal("True", $"{carried["passOn/one"]}");
        Assert.Equal("False", $"{carried["passOn/two"]}");
    }

    [Fact]
    public async Task Form_ThatIsReworded_ComesBackWithWhatWasTyped_AndUnticked()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Need).FillAsync("Money for a pilot");
        await chat.Agreement.CheckAsync();
        await Line.RewordAsync(chat.Page, "contact you about this enquiry", "contact you about anything");

        await chat.TypeAsync("help");

        await Expect(chat.Form.GetByRole(AriaRole.Checkbox, new() { Name = "about anything" })).Not.ToBeCheckedAsync();
        await Expect(chat.Form.GetByLabel(Need)).ToHaveValueAsync("Money for a pilot");
    }

    [Fact]
    public async Task Conversation_ThatExpiresTwice_StillKeepsWhatWasTyped_AndGivesBackNoWordsOfButtons()
    {
        await using var chat = await OpenAsync();
        await chat.TypeAsync("speak to a person");
        await chat.Form.GetByLabel(Need).FillAsync("Money for a pilot");
        await Line.RefuseAsync(chat.Page);
        await chat.Check.ClickAsync();
        await Expect(chat.Status).ToContainTextAsync("a new one has begun");
        Assert.Equal("options", await chat.FocusAsync());
        await chat.PressAsync("A limited company");
        await Line.RefuseAsync(chat.Page);

        await chat.Option("Coventry").ClickAsync();

        await Expect(chat.Status).ToContainTextAsync("a new one has begun");
        await Expect(chat.Text).ToHaveValueAsync("");
        await chat.TypeAsync("speak to a person");
        await Expect(chat.Form.GetByLabel(Need)).ToHaveValueAsync("Money for a pilot");
    }

    [Fact]
    public async Task Toolbar_LeavesOutWhatWouldBeAnAnswer_WhileAFormIsOpen()
    {
        await using var chat = await OpenAsync();
        var answers = chat
            .Page.GetByRole(AriaRole.Group, new() { Name = "This conversation" })
            .GetByRole(AriaRole.Button, new() { Name = "Your answers" });
        await chat.PressAsync("A limited company");
        await chat.AnsweredAsync(() => answers.ClickAsync());
        await Expect(chat.LastBot).ToContainTextAsync("This is what you have told me:");

        await chat.TypeAsync("speak to a person");
        await Expect(answers).ToBeDisabledAsync();

        await chat.TypeAsync("cancel");
        await Expect(answers).ToBeEnabledAsync();
    }

    private Task<ChatPage> OpenAsync() => ChatPage.OpenAsync(shared, chromium);
}
