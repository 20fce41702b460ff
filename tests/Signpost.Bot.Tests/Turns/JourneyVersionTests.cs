using Signpost.Bot.Tests.Fakes;
using Signpost.Bot.Turns;
using Signpost.Testing;
using Signpost.Testing.Replies;

namespace Signpost.Bot.Tests.Turns;

public sealed class JourneyVersionTests
{
    private readonly MemoryConversations _conversations = new([]);
    private readonly MemoryJourneys _journeys = new();
    private readonly MemoryEnquiries _enquiries = new([]);
    private readonly TurnTaker _turns;

    public JourneyVersionTests() =>
        _turns = new TurnTaker(_journeys, _conversations, _enquiries, new ManualTimeProvider(), new CountingRandom());

    [Fact]
    public async Task With_no_journey_published_that_is_what_is_said_and_it_is_kept()
    {
        var result = await TakeAsync(Said.Words("hello", "m1"));

        Assert.Equal("Signpost has nothing to say yet: no journey has been published.", result.Answer);
        Assert.Equal(1, _conversations.Only.LastSequence);
    }

    [Fact]
    public async Task A_conversation_from_before_the_first_publication_begins_when_somebody_arrives_again()
    {
        await TakeAsync(Said.Arrived());
        _journeys.Publish(SmallJourneys.Crossroads);

        var result = await TakeAsync(Said.Arrived());

        Assert.Contains(SmallJourneys.Greeting, result.Answer, StringComparison.Ordinal);
        Assert.Equal(SmallJourneys.Crossroads.Version, _conversations.Only.Conversation.JourneyVersion);
    }

    [Fact]
    public async Task A_conversation_stays_on_the_version_that_it_began_on()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Arrived());
        _journeys.Publish(Journey.Compile(SmallJourneys.Content("Another greeting.")));

        await TakeAsync(Said.Words("Left turn"));

        Assert.Equal(SmallJourneys.Crossroads.Version, _conversations.Only.Conversation.JourneyVersion);
        Assert.Single(_conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task Whoever_presses_back_to_the_start_is_not_told_that_the_button_is_an_old_one()
    {
        _journeys.Publish(Journey.Compile(SmallJourneys.Content(questions: 1)));
        await TakeAsync(Said.Words("Left turn"));
        var place = _conversations.Only.Conversation.Place;
        var next = Journey.Compile(SmallJourneys.Content("Another greeting."));
        _journeys.Publish(next);

        var result = await TakeAsync(new Said { Input = new Input.Pressed(place, "back") });

        Assert.Equal(next.Version, _conversations.Only.Conversation.JourneyVersion);
        Assert.DoesNotContain("earlier part", result.Answer, StringComparison.Ordinal);
        Assert.Contains("Which way at crossing 1?", result.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_starts_again_starts_on_the_version_that_is_current()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Words("Left turn"));
        var next = Journey.Compile(SmallJourneys.Content("Another greeting."));
        _journeys.Publish(next);

        var result = await TakeAsync(Said.Words("start again"));

        Assert.Contains("back at the start", result.Answer, StringComparison.Ordinal);
        Assert.Equal(next.Version, _conversations.Only.Conversation.JourneyVersion);
        Assert.Contains("Another greeting.", (await TakeAsync(Said.Words("hello"))).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enquiry_that_is_sent_from_the_first_question_survives_a_publication()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        foreach (var words in FilledIn.Words().Prepend("speak to a person"))
        {
            await TakeAsync(Said.Words(words));
        }
        _journeys.Publish(Journey.Compile(SmallJourneys.Content("Another greeting.")));

        var result = await TakeAsync(Said.Words("send it"));

        Assert.Contains(Assert.Single(_enquiries.Recorded).Reference, result.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_keep_their_numbers_through_a_publication()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Words("a left turn or a right turn perhaps"));
        var offered = _conversations.Only.Conversation.Offered;
        _journeys.Publish(Journey.Compile(SmallJourneys.Content("Another greeting.")));

        var result = await TakeAsync(Said.Words($"{offered.Length}"));

        Assert.Contains("Here is where we were.", result.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_its_version_is_gone_the_answers_are_replayed_and_the_turn_is_taken()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Words("Left turn"));
        var next = Journey.Compile(SmallJourneys.Content("Another greeting."));
        _journeys.Withdraw();
        _journeys.Publish(next);

        await TakeAsync(Said.Words("Right turn"));

        var conversation = _conversations.Only.Conversation;
        Assert.Equal(next.Version, conversation.JourneyVersion);
        Assert.Equal(["left", "right"], conversation.Trail.Answers.Select(answer => answer.Choice));
    }

    [Fact]
    public async Task When_the_answers_lead_elsewhere_the_person_is_told_and_what_they_typed_is_not_used()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Words("Left turn"));
        var next = Journey.Compile(Renamed(SmallJourneys.Content()));
        _journeys.Withdraw();
        _journeys.Publish(next);

        var result = await TakeAsync(Said.Words("Right turn"));

        Assert.Contains("Our questions have changed", result.Answer, StringComparison.Ordinal);
        Assert.Contains("Which way at crossing 1?", result.Answer, StringComparison.Ordinal);
        Assert.Contains("2. Right turn", result.Answer, StringComparison.Ordinal);
        Assert.Empty(_conversations.Only.Conversation.Trail.Answers);
        Assert.Equal("junction-1", _conversations.Only.Conversation.Node);
    }

    [Fact]
    public async Task A_form_is_filled_in_on_whatever_the_questions_became()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Words("speak to a person"));
        _journeys.Withdraw();
        _journeys.Publish(Journey.Compile(Renamed(SmallJourneys.Content())));

        await TakeAsync(Said.Words("Ann Example"));

        Assert.Equal("Ann Example", _conversations.Only.Conversation.Draft!.Name);
    }

    [Theory]
    [InlineData("c1", true)]
    [InlineData("c2", false)]
    public async Task Agreement_to_words_that_have_changed_is_asked_for_again(string consent, bool isSent)
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        foreach (var words in FilledIn.Words().Prepend("speak to a person"))
        {
            await TakeAsync(Said.Words(words));
        }
        _journeys.Withdraw();
        _journeys.Publish(Journey.Compile(SmallJourneys.Content("Hello.", consent: consent)));

        var result = await TakeAsync(Said.Words("yes"));

        Assert.Equal(isSent, _enquiries.Recorded.Count == 1);
        Assert.Equal(!isSent, result.Answer!.Contains("May we contact you?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_all_journeys_are_gone_the_conversation_is_kept_as_it_is()
    {
        _journeys.Publish(SmallJourneys.Crossroads);
        await TakeAsync(Said.Words("Left turn"));
        _journeys.Withdraw();

        var result = await TakeAsync(Said.Words("Right turn"));

        Assert.StartsWith("Signpost has nothing to say yet", result.Answer, StringComparison.Ordinal);
        Assert.Single(_conversations.Only.Conversation.Trail.Answers);
    }

    private static JourneyContent Renamed(JourneyContent content) =>
        content with
        {
            Start = "junction-1",
            Questions = [content.Questions[0] with { Id = "junction-1" }, .. content.Questions.Skip(1)],
        };

    private Task<TurnResult> TakeAsync(Said said) => _turns.TakeAsync(said, TestContext.Current.CancellationToken);
}
