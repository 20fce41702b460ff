using Signpost.Bot.Tests.Fakes;
using Signpost.Bot.Turns;
using Signpost.Testing;
using Signpost.Testing.Replies;

namespace Signpost.Bot.Tests.Turns;

/// <summary>The same input delivered again, under the same id and under another.</summary>
public sealed class RepeatsTests
{
    private readonly MemoryConversations _conversations = new([]);
    private readonly MemoryEnquiries _enquiries = new([]);
    private readonly ManualTimeProvider _clock = new();
    private readonly TurnTaker _turns;

    public RepeatsTests()
    {
        var journeys = new MemoryJourneys();
        journeys.Publish(SmallJourneys.Crossroads);
        _turns = new TurnTaker(journeys, _conversations, _enquiries, _clock, new CountingRandom());
    }

    [Fact]
    public async Task Words_sent_again_at_the_same_moment_of_the_senders_clock_count_once()
    {
        var first = await TakeAsync(Words("Left turn", "m1", moment: "2026-06-01T13:00:00.123+01:00"));
        _clock.Advance(TimeSpan.FromMinutes(5));

        var again = await TakeAsync(Words("Left turn", "m2", moment: "2026-06-01T13:00:00.123+01:00"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, first.Answer), again);
        Assert.Single(Answers);
    }

    [Theory]
    [InlineData("Right turn", "2026-06-01T13:00:00.123+01:00", "ada")]
    [InlineData("Left turn", "2026-06-01T13:00:00.124+01:00", "ada")]
    [InlineData("Left turn", "2026-06-01T13:00:00.123+01:00", "grace")]
    public async Task Other_words_another_moment_or_another_sender_count(string text, string moment, string sender)
    {
        await TakeAsync(Words("Left turn", "m1", moment: "2026-06-01T13:00:00.123+01:00"));

        await TakeAsync(Words(text, "m2", moment: moment, sender: sender));

        Assert.Equal(2, Answers.Length);
    }

    [Fact]
    public async Task The_same_words_sent_before_the_answer_was_there_are_for_the_same_question()
    {
        var before = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromSeconds(2));
        var first = await TakeAsync(Words("Left turn", "m1", sentAt: before));

        var again = await TakeAsync(Words("Left turn", "m2", sentAt: before.AddSeconds(1)));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, first.Answer), again);
        Assert.Single(Answers);
    }

    [Fact]
    public async Task The_same_words_sent_once_the_answer_was_there_are_for_the_next_question()
    {
        await TakeAsync(Words("Left turn", "m1", sentAt: _clock.GetUtcNow()));

        await TakeAsync(Words("Left turn", "m2", sentAt: _clock.GetUtcNow()));

        Assert.Equal(2, Answers.Length);
    }

    [Fact]
    public async Task An_event_in_between_does_not_hide_what_was_said_before_it()
    {
        var before = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromSeconds(2));
        await TakeAsync(Words("Left turn", "m1", sentAt: before));
        await TakeAsync(new Said { InputId = "event" });

        await TakeAsync(Words("Left turn", "m2", sentAt: before.AddSeconds(1)));

        Assert.Single(Answers);
    }

    [Fact]
    public async Task A_late_repeat_of_an_earlier_turn_gets_that_turns_answer_and_changes_nothing()
    {
        var first = await TakeAsync(Words("Left turn", "m1"));
        var second = await TakeAsync(Words("Right turn", "m2"));
        await TakeAsync(Words("Left turn", "m3"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, first.Answer), await TakeAsync(Words("Left turn", "m1")));
        Assert.Equal(new TurnResult(TurnOutcome.Repeated, second.Answer), await TakeAsync(Words("Right turn", "m2")));
        Assert.Equal(3, Answers.Length);
    }

    [Fact]
    public async Task A_repeat_so_late_that_its_answer_is_gone_gets_the_latest_and_changes_nothing()
    {
        await TakeAsync(Long("Left turn", "m1"));
        TurnResult latest = null!;
        for (var i = 0; i < Repeats.MostRemembered - 1; i++)
        {
            latest = await TakeAsync(Long("summary", $"s{i}"));
        }

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, latest.Answer), await TakeAsync(Long("Left turn", "m1")));
        Assert.Single(Answers);
    }

    [Fact]
    public async Task A_short_answer_is_kept_as_long_as_its_turn()
    {
        var first = await TakeAsync(Short("m0"));
        for (var i = 1; i < Repeats.MostRemembered; i++)
        {
            await TakeAsync(Short($"m{i}"));
        }

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, first.Answer), await TakeAsync(Short("m0")));
        Assert.NotEqual(first.Answer, _conversations.Only.Handled[0].Answer);
    }

    [Fact]
    public async Task So_many_turns_are_known_again_and_so_many_answers_kept()
    {
        for (var i = 0; i < Repeats.MostRemembered + 10; i++)
        {
            await TakeAsync(Long(i % 2 == 0 ? "summary" : "why", $"m{i}"));
        }

        var handled = _conversations.Only.Handled;
        Assert.Equal(Repeats.MostRemembered, handled.Length);
        Assert.Equal(Repeats.MostAnswers, handled.Count(turn => turn.Answer is not null));
        Assert.Equal($"m{Repeats.MostRemembered + 9}", handled[0].InputId);
    }

    [Theory]
    [InlineData(14, TurnOutcome.Repeated)]
    [InlineData(15, TurnOutcome.Taken)]
    public async Task A_button_pressed_again_is_a_repeat_within_the_window(int seconds, TurnOutcome outcome)
    {
        await TakeAsync(Pressed("crossing-1", "Left turn", "m1"));
        _clock.Advance(TimeSpan.FromSeconds(seconds));

        var again = await TakeAsync(Pressed("crossing-1", "Left turn", "m2"));

        Assert.Equal(outcome, again.Outcome);
        Assert.Single(Answers);
    }

    [Fact]
    public async Task A_button_pressed_again_counts_when_another_process_has_taken_a_turn_in_between()
    {
        var first = await TakeAsync(Pressed("crossing-1", "Left turn", "m1"));
        var asRemembered = _conversations.Only;
        await TakeAsync(Pressed("crossing-1", "Right turn", "m2"));
        _conversations.RememberAs(asRemembered);

        var back = await TakeAsync(Pressed("crossing-1", "Left turn", "m3"));

        Assert.Equal(TurnOutcome.Taken, back.Outcome);
        Assert.NotEqual(first.Answer, back.Answer);
        Assert.Equal(asRemembered.Conversation.Trail, _conversations.Only.Conversation.Trail);
    }

    [Fact]
    public async Task The_same_choice_pressed_at_the_next_question_counts()
    {
        await TakeAsync(Pressed("crossing-1", "Left turn", "m1"));
        await TakeAsync(Pressed("crossing-2", "Left turn", "m2"));

        Assert.Equal(2, Answers.Length);
    }

    [Fact]
    public async Task Words_that_mean_nothing_where_the_conversation_now_stands_are_a_repeat_within_the_window()
    {
        await FillInAsync();
        var sent = await TakeAsync(Words("Send it", "m1"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, sent.Answer), await TakeAsync(Words("Send it", "m2")));

        _clock.Advance(Repeats.Window);
        Assert.Equal(TurnOutcome.Taken, (await TakeAsync(Words("Send it", "m3"))).Outcome);
        Assert.Single(_enquiries.Recorded);
    }

    [Fact]
    public async Task A_name_sent_again_is_not_taken_for_the_organisation()
    {
        await TakeAsync(Words("speak to a person", "m1"));
        await TakeAsync(Words("Ada Example", "m2"));

        await TakeAsync(Words("Ada Example", "m3"));
        Assert.Null(_conversations.Only.Conversation.Draft!.Organisation);

        _clock.Advance(Repeats.Window);
        await TakeAsync(Words("Ada Example", "m4"));
        Assert.Equal("Ada Example", _conversations.Only.Conversation.Draft.Organisation);
    }

    [Fact]
    public async Task To_go_back_twice_in_the_form_goes_back_twice()
    {
        await FillInAsync();
        await TakeAsync(Words("back", "m1"));
        await TakeAsync(Words("back", "m2"));

        Assert.Null(_conversations.Only.Conversation.Draft!.Way);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_enquiry_with_one_reference()
    {
        await TakeAsync(Words("speak to a person", "m1"));
        var form = new Input.Filled(_conversations.Only.Conversation.Place, FilledIn.Form);
        var filled = await TakeAsync(Of(form, "m2"));
        Assert.Equal(new TurnResult(TurnOutcome.Repeated, filled.Answer), await TakeAsync(Of(form, "m3")));
        var place = _conversations.Only.Conversation.Place;

        var sent = await TakeAsync(Pressed(place, "Send it", "m4"));
        Assert.Equal(
            new TurnResult(TurnOutcome.Repeated, sent.Answer),
            await TakeAsync(Pressed(place, "Send it", "m5"))
        );
        _clock.Advance(TimeSpan.FromHours(1));
        await TakeAsync(Pressed(place, "Send it", "m6"));
        await TakeAsync(Of(form, "m7"));

        Assert.Single(_enquiries.Recorded);
    }

    [Fact]
    public async Task Nothing_that_was_said_can_be_read_out_of_what_is_kept()
    {
        await TakeAsync(Words("speak to a person", "m1"));
        await TakeAsync(Words("Ada Private", "m2", moment: "now", sender: "ada@example.org"));

        var turn = _conversations.Only.Handled[0];
        Assert.Matches("^[0-9a-f]{32}$", turn.Print);
        Assert.Equal(("m2", "now"), (turn.InputId, turn.Moment));
    }

    [Fact]
    public async Task Turns_that_were_taken_at_the_same_time_elsewhere_are_known_when_the_race_is_lost()
    {
        var arrived = _clock.GetUtcNow();
        await TakeAsync(Said.Arrived(id: "a"));
        _conversations.BeforeNextSave = async () =>
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await TakeAsync(Words("Left turn", "m1", sentAt: arrived));
        };

        var lost = await TakeAsync(Words("Left turn", "m2", sentAt: arrived));

        Assert.Equal(TurnOutcome.Repeated, lost.Outcome);
        Assert.Single(Answers);
    }

    private System.Collections.Immutable.ImmutableArray<Answer> Answers =>
        _conversations.Only.Conversation.Trail.Answers;

    private async Task FillInAsync()
    {
        var number = 0;
        string[] words = ["speak to a person", .. FilledIn.Words()];
        foreach (var text in words)
        {
            await TakeAsync(Words(text, $"f{number++}"));
        }
    }

    private static Said Words(
        string text,
        string id,
        string? moment = null,
        DateTimeOffset? sentAt = null,
        string sender = "ada"
    ) =>
        new()
        {
            InputId = id,
            Input = new Input.Said(text),
            Moment = moment,
            Sender = sender,
            SentAt = sentAt ?? DateTimeOffset.MaxValue,
        };

    private static Said Long(string text, string id) =>
        new()
        {
            InputId = id,
            Input = new Input.Said(text),
            Sender = "ada",
            FixedAnswer = $"{id} {new string('x', Repeats.ShortAnswer)}",
        };

    private static Said Short(string id) =>
        new()
        {
            InputId = id,
            Input = new Input.Said("summary"),
            Sender = "ada",
            FixedAnswer = $"answer to {id}",
        };

    private static Said Pressed(string at, string says, string id) => Of(new Input.Pressed(at, says), id);

    private static Said Of(Input input, string id) =>
        new()
        {
            InputId = id,
            Input = input,
            Sender = "ada",
        };

    private Task<TurnResult> TakeAsync(Said said) => _turns.TakeAsync(said, TestContext.Current.CancellationToken);
}
