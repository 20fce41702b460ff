using Signpost.Bot.Tests.Fakes;
using Signpost.Bot.Turns;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Turns;

public sealed class TurnTakerTests
{
    private readonly List<string> _journal = [];
    private readonly MemoryConversations _conversations;
    private readonly MemoryEnquiries _enquiries;
    private readonly MemoryJourneys _journeys = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly TurnTaker _turns;

    public TurnTakerTests()
    {
        _conversations = new MemoryConversations(_journal);
        _enquiries = new MemoryEnquiries(_journal);
        _journeys.Publish(SmallJourneys.Crossroads);
        _turns = new TurnTaker(_journeys, _conversations, _enquiries, _clock, new CountingRandom());
    }

    [Fact]
    public async Task An_arrival_begins_the_conversation_on_the_current_journey()
    {
        var result = await TakeAsync(Said.Arrived());

        Assert.Equal(TurnOutcome.Taken, result.Outcome);
        Assert.Contains(SmallJourneys.Greeting, result.Answer, StringComparison.Ordinal);
        Assert.Equal(SmallJourneys.Crossroads.Version, _conversations.Only.Conversation.JourneyVersion);
        Assert.Equal(1, _conversations.Only.LastSequence);
    }

    [Fact]
    public async Task A_second_arrival_says_nothing_and_writes_nothing()
    {
        await TakeAsync(Said.Arrived(id: "a"));
        _conversations.ResetCounts();

        var result = await TakeAsync(Said.Arrived(id: "b"));

        Assert.Equal(new TurnResult(TurnOutcome.AlreadyBegun, null), result);
        Assert.Equal(0, _conversations.Writes);
    }

    [Fact]
    public async Task The_same_arrival_delivered_again_is_greeted_again_and_changes_nothing()
    {
        var first = await TakeAsync(Said.Arrived(id: "a"));
        var etag = _conversations.Only.ETag;

        var second = await TakeAsync(Said.Arrived(id: "a"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, first.Answer), second);
        Assert.Equal(etag, _conversations.Only.ETag);
    }

    [Fact]
    public async Task The_same_input_gets_the_same_answer_and_counts_once()
    {
        await TakeAsync(Said.Arrived());
        var first = await TakeAsync(Said.Words("Left turn", "m1"));
        var etag = _conversations.Only.ETag;

        var again = await TakeAsync(Said.Words("Left turn", "m1"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, first.Answer), again);
        Assert.Equal(etag, _conversations.Only.ETag);
        Assert.Single(_conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task The_same_words_under_another_id_count_again()
    {
        await TakeAsync(Said.Words("Left turn", "m1"));
        await TakeAsync(Said.Words("Left turn", "m2"));

        Assert.Equal(2, _conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task Without_an_id_nothing_is_taken_for_a_repeat()
    {
        await TakeAsync(Said.Words("Left turn"));
        await TakeAsync(Said.Words("Left turn"));

        Assert.Equal(2, _conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task A_turn_without_an_id_leaves_the_last_named_turn_known()
    {
        var named = await TakeAsync(Said.Words("Left turn", "m1"));
        await TakeAsync(Said.Words("Left turn"));

        var again = await TakeAsync(Said.Words("Left turn", "m1"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, named.Answer), again);
        Assert.Equal(2, _conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task An_ordinary_turn_costs_one_write_and_no_read()
    {
        await TakeAsync(Said.Arrived());
        _conversations.ResetCounts();

        await TakeAsync(Said.Words("Left turn", "m1"));

        Assert.Equal((0, 1), (_conversations.Reads, _conversations.Writes));
    }

    [Fact]
    public async Task A_turn_of_a_conversation_that_another_process_handled_costs_one_read_and_one_write()
    {
        await TakeAsync(Said.Arrived());
        _conversations.Forget();
        _conversations.ResetCounts();

        await TakeAsync(Said.Words("Left turn", "m1"));

        Assert.Equal((1, 1), (_conversations.Reads, _conversations.Writes));
    }

    [Fact]
    public async Task A_turn_that_was_overtaken_is_taken_again_and_both_count()
    {
        await TakeAsync(Said.Arrived());
        _conversations.BeforeNextSave = () => TakeAsync(Said.Words("Right turn", "m2"));
        var overtaken = Said.Words("Left turn", "m1");

        var result = await TakeAsync(overtaken);

        Assert.Equal(TurnOutcome.Taken, result.Outcome);
        Assert.Equal(2, overtaken.Written);
        Assert.Equal(["right", "left"], ChoicesMade());
    }

    [Fact]
    public async Task Turns_all_at_once_all_count()
    {
        await TakeAsync(Said.Arrived());

        await Task.WhenAll(
            Enumerable.Range(0, 3).Select(i => Task.Run(() => TakeAsync(Said.Words("Left turn", $"m{i}"))))
        );

        Assert.Equal(3, ChoicesMade().Count());
    }

    [Fact]
    public async Task Two_arrivals_at_once_greet_once()
    {
        _conversations.BeforeNextSave = () => TakeAsync(Said.Arrived(id: "install"));

        var result = await TakeAsync(Said.Arrived(id: "join"));

        Assert.Equal(TurnOutcome.AlreadyBegun, result.Outcome);
        Assert.Equal(1, _conversations.Only.LastSequence);
    }

    [Fact]
    public async Task The_same_input_twice_at_once_counts_once_and_gets_one_answer()
    {
        await TakeAsync(Said.Arrived());
        TurnResult? winner = null;
        _conversations.BeforeNextSave = async () => winner = await TakeAsync(Said.Words("Left turn", "m1"));

        var result = await TakeAsync(Said.Words("Left turn", "m1"));

        Assert.Equal(new TurnResult(TurnOutcome.Repeated, winner!.Answer), result);
        Assert.Single(ChoicesMade());
    }

    [Fact]
    public async Task A_conversation_remembered_from_before_another_process_moved_it_is_read_again()
    {
        await TakeAsync(Said.Arrived());
        var old = _conversations.Only;
        await TakeAsync(Said.Words("Right turn", "elsewhere"));
        _conversations.RememberAs(old);

        await TakeAsync(Said.Words("Left turn", "here"));

        Assert.Equal(["right", "left"], ChoicesMade());
    }

    [Fact]
    public async Task A_turn_that_is_overtaken_for_ever_gives_up_unsaved()
    {
        await TakeAsync(Said.Arrived());
        _conversations.AlwaysOvertaken = true;
        _conversations.ResetCounts();

        await Assert.ThrowsAsync<StorageUnavailableException>(() => TakeAsync(Said.Words("Left turn", "m1")));

        Assert.Equal(10, _conversations.Writes);
        Assert.Empty(ChoicesMade());
    }

    [Fact]
    public async Task While_storage_is_down_nothing_counts_and_the_same_input_counts_once_it_is_back()
    {
        await TakeAsync(Said.Arrived());
        _conversations.WritesDown = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => TakeAsync(Said.Words("Left turn", "m1")));
        _conversations.WritesDown = false;

        var result = await TakeAsync(Said.Words("Left turn", "m1"));

        Assert.Equal(TurnOutcome.Taken, result.Outcome);
        Assert.Single(ChoicesMade());
    }

    [Fact]
    public async Task An_enquiry_is_recorded_before_the_reply_that_promises_it_is_saved()
    {
        await FillInAsync();
        _journal.Clear();

        var result = await TakeAsync(Said.Words("send it", "send"));

        var enquiry = Assert.Single(_enquiries.Recorded);
        Assert.Equal([$"enquiry {enquiry.Reference}", $"conversation {Said.SaidKey}"], _journal);
        Assert.Contains(enquiry.Reference, result.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enquiry_that_is_not_recorded_is_not_promised_and_can_be_sent_again()
    {
        await FillInAsync();
        var etag = _conversations.Only.ETag;
        _enquiries.Down = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => TakeAsync(Said.Words("send it", "send")));
        Assert.Equal(etag, _conversations.Only.ETag);
        _enquiries.Down = false;

        await TakeAsync(Said.Words("send it", "send"));

        Assert.Single(_enquiries.Recorded);
    }

    [Fact]
    public async Task An_enquiry_recorded_before_its_turn_was_lost_is_the_same_enquiry_when_sent_again()
    {
        await FillInAsync();
        _conversations.WritesDown = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => TakeAsync(Said.Words("send it", "send")));
        _conversations.WritesDown = false;

        var result = await TakeAsync(Said.Words("send it", "send"));

        Assert.Contains(Assert.Single(_enquiries.Recorded).Reference, result.Answer, StringComparison.Ordinal);
        Assert.Equal(1, _conversations.Only.Conversation.Enquiries);
    }

    [Fact]
    public async Task A_reference_that_another_conversation_has_is_not_used()
    {
        await FillInAsync();
        var first = EnquiryReference.For(Said.SaidKey, _conversations.Only.Conversation.Seed, 0);
        _enquiries.TakenByOthers.Add(first);

        var result = await TakeAsync(Said.Words("send it", "send"));

        var reference = Assert.Single(_enquiries.Recorded).Reference;
        Assert.Equal(EnquiryReference.For(Said.SaidKey, _conversations.Only.Conversation.Seed, 1), reference);
        Assert.Contains(reference, result.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain(first, result.Answer, StringComparison.Ordinal);
        Assert.Equal(2, _conversations.Only.Conversation.Enquiries);
    }

    [Fact]
    public async Task A_conversation_that_begins_anew_under_the_same_key_has_other_references()
    {
        await FillInAsync();
        await TakeAsync(Said.Words("send it", "send"));
        _conversations.Clear();

        await FillInAsync();
        await TakeAsync(Said.Words("send it", "send again"));

        Assert.Equal(2, _enquiries.Recorded.Select(enquiry => enquiry.Reference).Distinct().Count());
    }

    [Fact]
    public async Task When_no_reference_is_free_the_turn_gives_up_unsaved()
    {
        await FillInAsync();
        _enquiries.AllTaken = true;
        var etag = _conversations.Only.ETag;

        await Assert.ThrowsAsync<StorageUnavailableException>(() => TakeAsync(Said.Words("send it", "send")));

        Assert.Equal(etag, _conversations.Only.ETag);
    }

    [Fact]
    public async Task An_enquiry_sent_twice_at_once_is_one_enquiry()
    {
        await FillInAsync();
        _conversations.BeforeNextSave = () => TakeAsync(Said.Words("send it", "send"));

        await TakeAsync(Said.Words("send it", "send"));

        Assert.Single(_enquiries.Recorded);
        Assert.Equal(1, _conversations.Only.Conversation.Enquiries);
    }

    [Theory]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-01")]
    [InlineData("2026-12-31T23:30:00Z", "2026-12-31")]
    public async Task The_day_is_that_of_the_United_Kingdom(string now, string day)
    {
        _clock.Set(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        await TakeAsync(Said.Words("speak to a person"));

        Assert.Equal(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            _conversations.Only.Conversation.Draft!.Opened
        );
    }

    [Fact]
    public async Task What_is_only_kept_answers_nothing_and_does_not_begin_the_conversation()
    {
        await TakeAsync(new Said());
        Assert.Equal("", _conversations.Only.Conversation.JourneyVersion);

        var arrival = await TakeAsync(Said.Arrived());

        Assert.Equal(TurnOutcome.Taken, arrival.Outcome);
        Assert.Contains(SmallJourneys.Greeting, arrival.Answer, StringComparison.Ordinal);
    }

    private async Task FillInAsync()
    {
        await TakeAsync(Said.Words("speak to a person"));
        for (var i = 0; i < 10 && _conversations.Only.Conversation.Draft is { Awaiting: { } field }; i++)
        {
            await TakeAsync(
                Said.Words(
                    field switch
                    {
                        EnquiryField.Name => "Ann Example",
                        EnquiryField.Organisation => "Example Engineering Ltd",
                        EnquiryField.Kind => "ltd",
                        EnquiryField.Email => "ann@example.org",
                        EnquiryField.Way => "e-mail",
                        EnquiryField.Need => "We want to buy a new machine",
                        _ => "yes",
                    }
                )
            );
        }
        Assert.NotNull(_conversations.Only.Conversation.Draft);
        Assert.Null(_conversations.Only.Conversation.Draft.Awaiting);
    }

    private IEnumerable<string> ChoicesMade() =>
        _conversations.Only.Conversation.Trail.Answers.Select(answer => answer.Choice);

    private Task<TurnResult> TakeAsync(Said said) => _turns.TakeAsync(said, TestContext.Current.CancellationToken);
}
