using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.WebChat;

/// <summary>Our Direct Line as Microsoft's Web Chat sees it, from another site.</summary>
public sealed class WebChatTests(SharedSignpost shared, Chromium chromium)
{
    private const string Where = "Where in the UK are you based?";
    private const string Stage = "How far has your product or idea come?";
    private const string Email = "What is your e-mail address?";
    private const string Kind = "What kind of organisation is it?";

    [Fact]
    public async Task Conversation_FromGreetingToEnquiry_IsListedOnceWithItsTrail_ThroughReloads()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await WebChatPage.OpenAsync(await chromium.NewPageAsync(520, 900), signpost.Origin);

        await chat.PressAsync("A limited company", Where);
        await chat.TypeAsync("2", Stage);
        await chat.Page.ReloadAsync();
        await chat.AsksAsync(Stage);
        await chat.ShowsEverythingOnceAsync();
        await chat.TypeAsync("we have a working prototype", "What holds you back most at the moment?");
        await chat.PressAsync("Money", "Which kind of money do you have in mind?");
        await chat.PressAsync("I am not sure", "What is it, and who would use it?");
        await chat.PressAsync("Another product, for NHS or care", "What would you like to do next?");
        await chat.PressAsync("Speak to a person", "What is your name?");
        await chat.TypeAsync("Ada Example", "What is the name of your organisation?");
        await chat.TypeAsync(organisation, Kind);
        await chat.TypeAsync("ltd", Email);
        await chat.Page.ReloadAsync();
        await chat.AsksAsync(Email);
        await chat.TypeAsync("ada@example.co.uk", "What do you need, in your own words?");
        await chat.TypeAsync("Money for a pilot", "How would you like us to contact you?");
        await chat.TypeAsync("email", "May the Signpost team contact you");
        await chat.PressAsync("Yes, you may contact me", "Shall I send it?");
        await chat.PressAsync("Send it", "Your reference is");

        await chat.ShowsEverythingOnceAsync();
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(
            [
                "who-you-are=company",
                "where=coventry",
                "stage=prototype",
                "need=money",
                "money-kind=not-sure",
                "money-use=nhs-other",
            ],
            enquiry.Trail
        );
        Assert.Contains(
            $"Your reference is {enquiry.Reference}.",
            (await chat.ActivitiesAsync())[^1].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Connection_LostForAWhile_LosesNothingAndRepeatsNothing()
    {
        var signpost = await shared.StartedAsync();
        await using var chat = await WebChatPage.OpenAsync(await chromium.NewPageAsync(520, 900), signpost.Origin);
        await chat.PressAsync("A limited company", Where);

        var lost = new TaskCompletionSource();
        chat.Page.RequestFailed += (_, _) => lost.TrySetResult();
        await chat.Page.Context.SetOfflineAsync(true);
        await lost.Task.WaitAsync(RunningProgram.Patience, TestContext.Current.CancellationToken);
        await chat.Page.RunAndWaitForResponseAsync(
            () => chat.Page.Context.SetOfflineAsync(false),
            response => response.Ok && response.Url.Contains("/activities?", StringComparison.Ordinal)
        );
        await chat.PressAsync("Coventry", Stage);

        await chat.ShowsEverythingOnceAsync();
    }

    [Fact]
    public async Task Message_ThatWasTakenButAnsweredWithAnError_IsShownOnceAndCountsOnce()
    {
        var signpost = await shared.StartedAsync();
        await using var chat = await WebChatPage.OpenAsync(await chromium.NewPageAsync(520, 900), signpost.Origin);
        await using var line = await BrokenLine.BetweenAsync(chat.Page);
        line.LoseNextAnswer(holdPolls: false);

        await chat.PressAsync("A limited company", Where);

        await chat.ShowsEverythingOnceAsync();
        Assert.Equal(3, (await chat.ActivitiesAsync()).Count);
    }

    [Fact]
    public async Task Button_SentAgainWithRetry_AnswersItsOwnQuestionAndNotTheNext()
    {
        var signpost = await shared.StartedAsync();
        await using var chat = await WebChatPage.OpenAsync(await chromium.NewPageAsync(520, 900), signpost.Origin);
        await using var line = await BrokenLine.BetweenAsync(chat.Page);
        await chat.PressAsync("A limited company", Where);
        line.LoseNextAnswer(holdPolls: true);

        await chat.PressAsync("Coventry");
        await chat.Retry.ClickAsync();
        line.Mend();

        await chat.AsksAsync($"Your answer to “{Where}” is “Coventry” already.");
        await chat.AsksAsync(Stage);
        var sequences = (await chat.ActivitiesAsync()).Select(activity => activity.Sequence);
        Assert.Equal(Enumerable.Range(1, 7), sequences.Order());
    }

    [Fact]
    public async Task Field_SentAgainWithRetry_FillsNoOtherField()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await WebChatPage.OpenAsync(await chromium.NewPageAsync(520, 900), signpost.Origin);
        await using var line = await BrokenLine.BetweenAsync(chat.Page);
        await chat.TypeAsync("speak to a person", "What is your name?");
        line.LoseNextAnswer(holdPolls: true);

        await chat.TypeAsync("Ada Example");
        await chat.Retry.ClickAsync();
        line.Mend();

        await chat.AsksAsync("You have just sent me that, so I have not taken it a second time.");
        await chat.TypeAsync(organisation, Kind);
        await chat.TypeAsync("ltd", Email);
        await chat.TypeAsync("ada@example.co.uk", "What do you need, in your own words?");
        await chat.TypeAsync("Money for a pilot", "How would you like us to contact you?");
        await chat.TypeAsync("email", "May the Signpost team contact you");
        await chat.PressAsync("Yes, you may contact me", "Shall I send it?");
        await chat.PressAsync("Send it", "Your reference is");
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal("Ada Example", enquiry.Name);
    }
}
