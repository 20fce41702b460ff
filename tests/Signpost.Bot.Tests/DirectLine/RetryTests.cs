using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;
using Signpost.Bot.Turns;
using Signpost.Testing.Replies;

namespace Signpost.Bot.Tests.DirectLine;

/// <summary>
/// What a person sends again under another id, as "Retry" in Web Chat does: the first may have been taken, and only its
/// answer lost.
/// </summary>
public sealed class RetryTests : IAsyncLifetime
{
    private const string Told = "You have just sent me that";

    private BotApp _app = null!;
    private DirectLineTalk _talk = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await BotApp.StartAsync();
        _talk = await DirectLineTalk.StartAsync(_app);
        await _talk.PollAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_field_sent_again_is_shown_and_asked_again_and_fills_no_other_field()
    {
        await _talk.SayAsync("speak to a person", "c1");
        var first = await IdOf(_talk.SayAsync("Ada Example", "c2"));
        await _talk.PollAsync();
        _app.Clock.Advance(TimeSpan.FromSeconds(25));

        var again = await IdOf(_talk.SayAsync("Ada Example", "c3"));

        Assert.NotEqual(first, again);
        var shown = await _talk.PollAsync();
        Assert.Equal([again, $"{_talk.Id}|0000007"], shown.Select(activity => (string)activity["id"]!));
        Assert.Equal("c3", (string)shown[0]["channelData"]!["clientActivityID"]!);
        Assert.StartsWith(Told, (string)shown[1]["text"]!);
        Assert.Contains("What is the name of your organisation?", (string)shown[1]["text"]!);
        Assert.Null(_app.Conversations.Only.Conversation.Draft!.Organisation);
    }

    [Fact]
    public async Task Whoever_says_it_a_third_time_means_it()
    {
        foreach (var id in new[] { "c1", "c2", "c3" })
        {
            await _talk.SayAsync(id is "c1" ? "speak to a person" : "Ada Example", id);
        }

        await _talk.SayAsync("Ada Example", "c4");

        Assert.Equal("Ada Example", _app.Conversations.Only.Conversation.Draft!.Organisation);
    }

    [Fact]
    public async Task What_was_sent_again_and_comes_again_with_its_own_id_adds_nothing()
    {
        await _talk.SayAsync("speak to a person", "c1");
        await _talk.SayAsync("Ada Example", "c2");
        var again = await IdOf(_talk.SayAsync("Ada Example", "c3"));
        await _talk.PollAsync();

        Assert.Equal(again, await IdOf(_talk.SayAsync("Ada Example", "c3")));
        Assert.Empty(await _talk.PollAsync());
    }

    [Fact]
    public async Task After_a_minute_the_same_words_are_an_answer_of_their_own()
    {
        await _talk.SayAsync("speak to a person", "c1");
        await _talk.SayAsync("Ada Example", "c2");
        _app.Clock.Advance(Repeats.WindowForPeople);

        await _talk.SayAsync("Ada Example", "c3");

        Assert.Equal("Ada Example", _app.Conversations.Only.Conversation.Draft!.Organisation);
    }

    [Fact]
    public async Task Words_that_mean_nothing_are_answered_each_time()
    {
        await _talk.SayAsync("xyzzy", "c1");
        await _talk.PollAsync();

        await _talk.SayAsync("xyzzy", "c2");

        var shown = await _talk.PollAsync();
        Assert.Equal(2, shown.Count);
        Assert.StartsWith(Told, (string)shown[1]["text"]!);
        Assert.Contains("Which way at crossing 1?", (string)shown[1]["text"]!);
    }

    [Fact]
    public async Task A_button_pressed_again_answers_its_own_question_again_and_not_the_next()
    {
        await _talk.PostAsync(Press("crossing-1", "Left turn", "c1"));
        await _talk.PollAsync();

        await _talk.PostAsync(Press("crossing-1", "Left turn", "c2"));

        var shown = await _talk.PollAsync();
        Assert.Equal(2, shown.Count);
        Assert.Contains("Your answer to “Which way at crossing 1?” is “Left turn” already.", (string)shown[1]["text"]!);
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task An_enquiry_confirmed_again_is_one_enquiry()
    {
        var number = 0;
        foreach (var text in FilledIn.Words().Prepend("speak to a person"))
        {
            await _talk.SayAsync(text, $"c{number++}");
        }
        await _talk.SayAsync("1", "first");
        _app.Clock.Advance(TimeSpan.FromSeconds(25));

        await _talk.SayAsync("send it", "again");

        Assert.Single(_app.Enquiries.Recorded);
    }

    private static JsonObject Press(string at, string says, string id)
    {
        var message = DirectLineTalk.Message(says, id);
        message["value"] = new JsonObject
        {
            ["signpost"] = new JsonObject { ["at"] = at, ["says"] = says },
        };
        return message;
    }

    private static async Task<string> IdOf(Task<HttpResponseMessage> posted) =>
        (string)(await BotApp.JsonOf(await posted))["id"]!;
}
