using Signpost.Bot.Tests.Fakes;
using Signpost.Bot.Turns;
using Signpost.Testing;
using Signpost.Testing.Replies;

namespace Signpost.Bot.Tests.Turns;

/// <summary>What has been written about enquiries agrees with what people were told, whoever comes first.</summary>
public sealed class OvertakenTests
{
    private readonly List<string> _journal = [];
    private readonly MemoryConversations _conversations;
    private readonly MemoryEnquiries _enquiries;
    private readonly MemoryJourneys _journeys = new();
    private readonly TurnTaker _turns;
    private int _number;

    public OvertakenTests()
    {
        _conversations = new MemoryConversations(_journal);
        _enquiries = new MemoryEnquiries(_journal);
        _journeys.Publish(SmallJourneys.Crossroads);
        _turns = new TurnTaker(_journeys, _conversations, _enquiries, new ManualTimeProvider(), new CountingRandom());
    }

    private Conversation Conversation => _conversations.Only.Conversation;

    [Fact]
    public async Task An_enquiry_that_was_cancelled_just_before_it_was_sent_is_withdrawn()
    {
        await FillInAsync();
        _conversations.BeforeNextSave = () => SayAsync("cancel");

        await SayAsync("send it");

        var enquiry = Assert.Single(_enquiries.Recorded);
        Assert.Equal([enquiry.Reference], _enquiries.Withdrawn);
        Assert.Empty(Conversation.Sent);
        await FillInAsync();
        Assert.DoesNotContain(enquiry.Reference, await SayAsync("send it"), StringComparison.Ordinal);
        Assert.Equal(2, _enquiries.Recorded.Count);
    }

    [Fact]
    public async Task An_enquiry_that_was_changed_just_before_it_was_sent_is_withdrawn_and_sent_later_as_another()
    {
        await FillInAsync();
        var place = Conversation.Place;
        _conversations.BeforeNextSave = () => SayAsync("change something");

        await TakeAsync(new Input.Pressed(place, "Send it"));

        var withdrawn = Assert.Single(_enquiries.Withdrawn);
        await SayAsync("Name");
        await SayAsync("Grace Example");
        Assert.DoesNotContain(withdrawn, await SayAsync("send it"), StringComparison.Ordinal);
        Assert.Equal("Grace Example", _enquiries.Recorded.Single(sent => sent.Reference != withdrawn).Name);
    }

    [Fact]
    public async Task An_enquiry_that_another_turn_has_promised_stays()
    {
        await FillInAsync();
        _conversations.BeforeNextSave = () => SayAsync("send it");

        await SayAsync("send it");

        Assert.Empty(_enquiries.Withdrawn);
        Assert.Equal(Assert.Single(_enquiries.Recorded).Reference, Assert.Single(Conversation.Sent).Reference);
    }

    [Fact]
    public async Task A_correction_that_was_cancelled_just_before_it_was_sent_is_undone()
    {
        await SendAsync();
        await CorrectAsync();
        _conversations.BeforeNextSave = () => SayAsync("cancel");

        await SayAsync("send it");

        Assert.Equal("Ada Example", Assert.Single(_enquiries.Recorded).Name);
        Assert.Empty(_enquiries.Withdrawn);
    }

    [Fact]
    public async Task A_correction_is_recorded_under_its_reference_before_it_is_promised()
    {
        var reference = await SendAsync();
        await CorrectAsync();
        _journal.Clear();

        Assert.Contains("has been changed", await SayAsync("send it"), StringComparison.Ordinal);

        Assert.Equal([$"enquiry {reference}", $"conversation {Said.SaidKey}"], _journal);
        Assert.Equal("Grace Example", Assert.Single(_enquiries.Recorded).Name);
    }

    [Fact]
    public async Task A_correction_of_an_enquiry_that_is_no_longer_theirs_is_told_plainly()
    {
        var reference = await SendAsync();
        await CorrectAsync();
        _enquiries.TakenByOthers.Add(reference);

        Assert.Contains("is no longer there", await SayAsync("send it"), StringComparison.Ordinal);
        Assert.Null(Conversation.Draft);
    }

    [Fact]
    public async Task A_withdrawal_is_carried_out_once_it_is_confirmed()
    {
        var reference = await SendAsync();
        await SayAsync("withdraw my enquiry");
        await SayAsync("withdraw it");
        Assert.Empty(_enquiries.Withdrawn);

        Assert.Contains($"{reference} has been withdrawn", await SayAsync("yes"), StringComparison.Ordinal);

        Assert.Equal([reference], _enquiries.Withdrawn);
    }

    [Fact]
    public async Task A_withdrawal_that_storage_does_not_take_is_not_told_and_can_be_asked_for_again()
    {
        var reference = await SendAsync();
        await SayAsync("withdraw my enquiry");
        await SayAsync("withdraw it");
        _enquiries.Down = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => SayAsync("yes"));
        _enquiries.Down = false;

        Assert.Contains("has been withdrawn", await SayAsync("yes"), StringComparison.Ordinal);
        Assert.Equal([reference], _enquiries.Withdrawn);
    }

    [Fact]
    public async Task Whoever_withdraws_an_enquiry_that_has_been_erased_is_told_plainly()
    {
        await SendAsync();
        await SayAsync("withdraw my enquiry");
        await SayAsync("withdraw it");
        _enquiries.Erase();

        Assert.Contains("is no longer there", await SayAsync("yes"), StringComparison.Ordinal);
        Assert.Null(Conversation.Review);
    }

    [Fact]
    public async Task A_withdrawal_of_an_enquiry_that_was_kept_just_before_is_undone()
    {
        var reference = await SendAsync();
        await SayAsync("withdraw my enquiry");
        await SayAsync("withdraw it");
        _conversations.BeforeNextSave = () => SayAsync("no");

        await SayAsync("yes");

        Assert.Empty(_enquiries.Withdrawn);
        Assert.NotNull(Conversation.FindSent(reference));
        Assert.Contains("as you sent it", await SayAsync(reference), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("start again")]
    [InlineData("change something", "cancel")]
    [InlineData("back", "back", "cancel")]
    public async Task An_enquiry_that_was_written_and_not_saved_is_withdrawn_when_its_form_is_left(
        params string[] leaving
    )
    {
        await FillInAsync();
        await FailToSaveAsync("send it");
        var written = Assert.Single(_enquiries.Recorded).Reference;
        Assert.Empty(_enquiries.Withdrawn);

        foreach (var words in leaving)
        {
            await SayAsync(words);
        }

        Assert.Equal([written], _enquiries.Withdrawn);
        Assert.Empty(Conversation.Sent);
        await FillInAsync();
        Assert.DoesNotContain(written, await SayAsync("send it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enquiry_that_was_written_and_not_saved_is_the_same_when_it_is_sent_again()
    {
        await FillInAsync();
        await FailToSaveAsync("send it");

        await SayAsync("send it");

        Assert.Equal(Assert.Single(_enquiries.Recorded).Reference, Assert.Single(Conversation.Sent).Reference);
        Assert.Empty(_enquiries.Withdrawn);
    }

    [Fact]
    public async Task A_form_of_which_nothing_was_written_uses_up_no_reference_when_it_is_left()
    {
        await FillInAsync();

        await SayAsync("cancel");

        Assert.Equal(0, Conversation.Enquiries);
        Assert.Empty(_enquiries.Withdrawn);
    }

    [Fact]
    public async Task A_correction_that_was_written_and_not_saved_is_undone_when_its_form_is_left()
    {
        await SendAsync();
        await CorrectAsync();
        await FailToSaveAsync("send it");
        Assert.Equal("Grace Example", Assert.Single(_enquiries.Recorded).Name);

        await SayAsync("cancel");

        Assert.Equal("Ada Example", Assert.Single(_enquiries.Recorded).Name);
    }

    [Fact]
    public async Task A_withdrawal_that_was_written_and_not_saved_is_undone_when_the_enquiry_is_kept()
    {
        await SendAsync();
        await SayAsync("withdraw my enquiry");
        await SayAsync("withdraw it");
        await FailToSaveAsync("yes");
        Assert.Single(_enquiries.Withdrawn);

        await SayAsync("no");

        Assert.Empty(_enquiries.Withdrawn);
    }

    [Fact]
    public async Task An_enquiry_that_was_promised_just_before_its_form_was_left_stays()
    {
        await FillInAsync();
        _conversations.BeforeNextSave = () => SayAsync("send it");

        await SayAsync("cancel");

        Assert.Empty(_enquiries.Withdrawn);
        Assert.Equal(Assert.Single(_enquiries.Recorded).Reference, Assert.Single(Conversation.Sent).Reference);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_enquiry_whose_conversation_was_erased_just_before_it_was_sent_is_erased(bool beginsAnew)
    {
        await FillInAsync();
        _conversations.BeforeNextSave = async () =>
        {
            _conversations.Clear();
            if (beginsAnew)
            {
                await SayAsync("hello");
            }
        };

        await SayAsync("send it");

        Assert.Empty(_enquiries.Recorded);
        Assert.Empty(Conversation.Sent);
    }

    [Fact]
    public async Task What_was_sent_can_be_withdrawn_once_a_newer_journey_is_taken()
    {
        var reference = await SendAsync();
        _journeys.Publish(Journey.Compile(SmallJourneys.Content("Another greeting.")));
        await SayAsync("start again");
        await SayAsync("start again");

        Assert.NotEqual(SmallJourneys.Crossroads.Version, Conversation.JourneyVersion);
        Assert.Contains("as you sent it", await SayAsync(reference), StringComparison.Ordinal);
    }

    private async Task FillInAsync()
    {
        foreach (var words in FilledIn.Words().Prepend("speak to a person"))
        {
            await SayAsync(words);
        }
    }

    private async Task FailToSaveAsync(string words)
    {
        _conversations.WritesDown = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => SayAsync(words));
        _conversations.WritesDown = false;
    }

    private async Task<string> SendAsync()
    {
        await FillInAsync();
        await SayAsync("send it");
        return Assert.Single(Conversation.Sent).Reference;
    }

    private async Task CorrectAsync()
    {
        foreach (var words in new[] { "my enquiry", "change something", "Name", "Grace Example" })
        {
            await SayAsync(words);
        }
    }

    private Task<string> SayAsync(string words) => TakeAsync(new Input.Said(words));

    private async Task<string> TakeAsync(Input input)
    {
        var said = new Said
        {
            Key = Said.SaidKey,
            Input = input,
            InputId = $"o{_number++}",
        };
        return (await _turns.TakeAsync(said, TestContext.Current.CancellationToken)).Answer ?? string.Empty;
    }
}
