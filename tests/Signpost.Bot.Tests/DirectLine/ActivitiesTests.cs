using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Signpost.Bot.Tests.Fakes;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Tests.DirectLine;

public sealed class ActivitiesTests : IAsyncLifetime
{
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
    public async Task What_is_said_comes_back_with_its_own_data_and_the_answer_after_it()
    {
        _app.Conversations.ResetCounts();

        var response = await _talk.SayAsync("Left turn", "client-1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((0, 1), (_app.Conversations.Reads, _app.Conversations.Writes));
        var id = (string)(await BotApp.JsonOf(response))["id"]!;
        Assert.Equal($"{_talk.Id}|0000002", id);
        var activities = await _talk.PollAsync();
        Assert.Equal(2, activities.Count);
        var own = activities[0];
        Assert.Equal(id, (string)own["id"]!);
        Assert.Equal("Left turn", (string)own["text"]!);
        Assert.Equal("""{"clientActivityID":"client-1","own":"kept"}""", own["channelData"]!.ToJsonString());
        Assert.Equal("user", (string)own["from"]!["role"]!);
        Assert.Equal("Visitor", (string)own["from"]!["name"]!);
        Assert.Equal("2026-06-01T12:00:00.000Z", (string)own["timestamp"]!);
        var answer = activities[1];
        Assert.Equal($"{_talk.Id}|0000003", (string)answer["id"]!);
        Assert.Equal(id, (string)answer["replyToId"]!);
        Assert.Contains("crossing 2", (string)answer["text"]!);
        Assert.True(string.CompareOrdinal((string)own["timestamp"]!, (string)answer["timestamp"]!) < 0);
    }

    [Fact]
    public async Task What_is_answered_carries_the_reply_in_its_parts_for_pages()
    {
        await _talk.SayAsync("Left turn");

        var reply = (await _talk.PollAsync())[1]["channelData"]!["signpost"]!;

        Assert.Equal("crossing-2", (string)reply["at"]!);
        Assert.Equal("Which way at crossing 2?", (string)reply["blocks"]![0]!["text"]!);
        Assert.Equal("""{"number":2,"label":"Right turn","says":"Right turn"}""", reply["options"]![1]!.ToJsonString());
    }

    [Fact]
    public async Task Who_the_token_says_it_is_counts_and_not_who_the_body_says()
    {
        await _talk.SayAsync("Left turn");

        var own = (await _talk.PollAsync())[0];

        Assert.Equal(new JsonWebToken(_talk.Token).GetClaim("user").Value, (string)own["from"]!["id"]!);
    }

    [Fact]
    public async Task Nothing_that_only_servers_say_is_taken_from_a_client()
    {
        var message = DirectLineTalk.Message("Left turn");
        message["id"] = "mine";
        message["timestamp"] = "2001-01-01T00:00:00Z";
        message["channelId"] = "webchat";
        message["serviceUrl"] = "https://evil.example";
        message["conversation"] = new JsonObject { ["id"] = "another" };
        message["from"]!["role"] = "bot";
        message["recipient"] = new JsonObject { ["id"] = "x" };
        message["suggestedActions"] = new JsonObject { ["actions"] = new JsonArray() };

        await _talk.PostAsync(message);

        var own = (await _talk.PollAsync())[0].AsObject();
        Assert.Equal($"{_talk.Id}|0000002", (string)own["id"]!);
        Assert.StartsWith("2026-", (string)own["timestamp"]!);
        Assert.Equal("directline", (string)own["channelId"]!);
        Assert.Equal(_talk.Id, (string)own["conversation"]!["id"]!);
        Assert.Equal("user", (string)own["from"]!["role"]!);
        Assert.DoesNotContain("serviceUrl", own.Select(member => member.Key));
        Assert.DoesNotContain("recipient", own.Select(member => member.Key));
        Assert.DoesNotContain("suggestedActions", own.Select(member => member.Key));
    }

    [Fact]
    public async Task What_is_sent_again_has_the_same_id_and_adds_nothing()
    {
        var first = await BotApp.JsonOf(await _talk.SayAsync("Left turn", "client-1"));
        var again = await BotApp.JsonOf(await _talk.SayAsync("Left turn", "client-1"));

        Assert.Equal((string)first["id"]!, (string)again["id"]!);
        Assert.Equal(2, (await _talk.PollAsync()).Count);
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task Sent_again_while_the_first_is_being_taken_it_counts_once()
    {
        HttpResponseMessage? inner = null;
        _app.Conversations.BeforeNextSave = async () => inner = await _talk.SayAsync("Left turn", "client-1");

        var outer = await _talk.SayAsync("Left turn", "client-1");

        Assert.Equal(await inner!.Content.ReadAsStringAsync(), await outer.Content.ReadAsStringAsync());
        Assert.Equal(2, (await _talk.PollAsync()).Count);
    }

    [Fact]
    public async Task Two_messages_at_once_both_count_and_the_transcript_has_no_gap()
    {
        _app.Conversations.BeforeNextSave = () => _talk.SayAsync("Right turn", "client-2");

        await _talk.SayAsync("Left turn", "client-1");

        var activities = await _talk.PollAsync();
        Assert.Equal(
            ["Right turn", "Left turn"],
            activities.Where(a => (string)a["from"]!["role"]! == "user").Select(a => (string)a["text"]!)
        );
        Assert.Equal(
            Enumerable.Range(2, 4).Select(sequence => $"{_talk.Id}|{sequence:D7}"),
            activities.Select(a => (string)a["id"]!)
        );
        Assert.Equal(2, _app.Conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task Without_a_client_id_the_activity_id_tells_a_repeat()
    {
        var message = DirectLineTalk.Message("Left turn");
        message["id"] = "mine";

        await _talk.PostAsync(message);
        await _talk.PostAsync(message);

        Assert.Equal(2, (await _talk.PollAsync()).Count);
    }

    [Fact]
    public async Task While_storage_is_down_a_message_is_not_taken_and_sent_again_counts_once()
    {
        _app.Conversations.Down = true;
        var down = await _talk.SayAsync("Left turn", "client-1");
        _app.Conversations.Down = false;
        var up = await _talk.SayAsync("Left turn", "client-1");

        Assert.Equal(HttpStatusCode.BadGateway, down.StatusCode);
        Assert.Equal("BotError", await BotApp.ErrorCodeOf(down));
        Assert.Equal(HttpStatusCode.OK, up.StatusCode);
        Assert.Equal(2, (await _talk.PollAsync()).Count);
        Assert.DoesNotContain(_app.Log, line => line.Contains("Left turn"));
    }

    [Fact]
    public async Task While_storage_is_down_a_poll_is_empty_and_loses_nothing()
    {
        await _talk.SayAsync("Left turn");
        var watermark = _talk.Watermark;
        _app.Conversations.Down = true;

        Assert.Empty(await _talk.PollAsync());
        Assert.Equal(watermark, _talk.Watermark);

        _app.Conversations.Down = false;
        Assert.Equal(2, (await _talk.PollAsync()).Count);
    }

    [Fact]
    public async Task While_storage_is_silent_a_poll_is_empty_long_before_a_client_gives_it_up()
    {
        await _talk.SayAsync("Left turn");
        var watermark = _talk.Watermark;
        _app.Conversations.Silent = () => _app.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Empty(await _talk.PollAsync());
        Assert.Equal(watermark, _talk.Watermark);

        _app.Conversations.Silent = null;
        Assert.Equal(2, (await _talk.PollAsync()).Count);
        Assert.Contains(_app.Log, line => line.Contains("did not answer within 5 seconds"));
    }

    [Fact]
    public async Task A_poll_gives_only_what_is_new_and_the_watermark_of_the_last()
    {
        Assert.Equal("1", _talk.Watermark);
        Assert.Empty(await _talk.PollAsync());
        Assert.Equal("1", _talk.Watermark);

        await _talk.SayAsync("Left turn");

        Assert.Equal(2, (await _talk.PollAsync()).Count);
        Assert.Equal("3", _talk.Watermark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("later")]
    [InlineData("99999999999999999999999")]
    public async Task A_watermark_that_is_none_means_from_the_start(string watermark)
    {
        _talk.Watermark = watermark;

        Assert.Single(await _talk.PollAsync());
    }

    [Fact]
    public async Task A_poll_without_a_watermark_begins_at_the_start()
    {
        var response = await _app.GetAsync($"{DirectLineTalk.Root}/conversations/{_talk.Id}/activities", _talk.Token);

        Assert.Single((await BotApp.JsonOf(response))["activities"]!.AsArray());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages_without_gap_or_repeat()
    {
        for (var i = 0; i < 120; i++)
        {
            await _talk.SayAsync("help");
        }
        _talk.Watermark = "";

        var first = await _talk.PollAsync();
        var second = await _talk.PollAsync();
        var third = await _talk.PollAsync();

        Assert.Equal([100, 100, 41], [first.Count, second.Count, third.Count]);
        Assert.Equal(241, first.Concat(second).Concat(third).Select(a => (string)a["id"]!).Distinct().Count());
        Assert.Empty(await _talk.PollAsync());
    }

    [Fact]
    public async Task A_poll_before_the_start_is_an_empty_list()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);

        Assert.Empty(await talk.PollAsync());
        Assert.Equal("0", talk.Watermark);
    }

    [Fact]
    public async Task A_message_before_the_start_begins_the_conversation()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);

        await talk.SayAsync("Left turn");

        Assert.Equal(2, (await talk.PollAsync()).Count);
    }

    [Fact]
    public async Task An_event_is_kept_and_shown_and_not_answered()
    {
        var response = await _talk.PostAsync(
            """{"type":"event","name":"webchat/join","value":{"language":"en"},"from":{"id":"visitor"}}"""
        );

        var shown = Assert.Single(await _talk.PollAsync());
        Assert.Equal((string)(await BotApp.JsonOf(response))["id"]!, (string)shown["id"]!);
        Assert.Equal("webchat/join", (string)shown["name"]!);
        Assert.Equal("""{"language":"en"}""", shown["value"]!.ToJsonString());
    }

    [Fact]
    public async Task An_event_before_the_start_does_not_keep_the_greeting_away()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);
        await talk.PostAsync("""{"type":"event","name":"webchat/join"}""");

        Assert.Equal(HttpStatusCode.Created, (await talk.BeginAsync()).StatusCode);
        Assert.Contains(SmallJourneys.Greeting, (string)(await talk.PollAsync())[1]["text"]!);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("invoke")]
    [InlineData("neverHeardOf")]
    public async Task Anything_else_is_accepted_and_left(string type)
    {
        var response = await _talk.PostAsync($$"""{"type":"{{type}}","membersAdded":[{"id":"x"}]}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty((string)(await BotApp.JsonOf(response))["id"]!);
        Assert.Empty(await _talk.PollAsync());
    }

    [Fact]
    public async Task A_button_that_only_has_a_value_says_it()
    {
        await _talk.PostAsync("""{"type":"message","value":"Left turn","channelData":{"postBack":true}}""");

        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Theory]
    [InlineData(29_000, HttpStatusCode.OK)]
    [InlineData(30_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(200_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(300_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_text_that_cannot_be_kept_is_not_taken(int characters, HttpStatusCode status)
    {
        var response = await _talk.SayAsync(new string('x', characters));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status is HttpStatusCode.OK ? 2 : 0, (await _talk.PollAsync()).Count);
    }

    [Fact]
    public async Task A_short_text_that_grows_when_it_is_written_is_kept()
    {
        var response = await _talk.SayAsync(new string('\u0001', 600));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new string('\u0001', 600), (string)(await _talk.PollAsync())[0]["text"]!);
    }

    [Theory]
    [InlineData("{", "BadSyntax")]
    [InlineData("", "BadSyntax")]
    [InlineData("""{"text":"hello"}""", "MissingProperty")]
    public async Task What_is_no_activity_is_refused(string body, string code)
    {
        var response = await _talk.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await BotApp.ErrorCodeOf(response));
    }

    [Fact]
    public async Task Where_the_token_names_nobody_the_body_must()
    {
        await using var app = await BotApp.StartAsync(("DirectLine:Secret", "secret"));
        var talk = await DirectLineTalk.GenerateAsync(app, "secret");
        var nameless = DirectLineTalk.Message("Left turn");
        nameless.Remove("from");

        var refused = await talk.PostAsync(nameless);
        await talk.SayAsync("Left turn");

        Assert.Equal("MissingProperty", await BotApp.ErrorCodeOf(refused));
        Assert.Equal("visitor", (string)(await talk.PollAsync())[0]["from"]!["id"]!);
    }

    [Fact]
    public async Task The_same_client_id_of_two_people_is_two_messages()
    {
        await using var app = await BotApp.StartAsync(("DirectLine:Secret", "secret"));
        var talk = await DirectLineTalk.GenerateAsync(app, "secret");
        var other = DirectLineTalk.Message("Left turn", "client-1");
        other["from"]!["id"] = "somebody else";

        await talk.SayAsync("Left turn", "client-1");
        await talk.PostAsync(other);

        Assert.Equal(2, app.Conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task A_channel_that_claims_to_be_our_Direct_Line_reaches_no_conversation_of_it()
    {
        var message = Inbound.Message("Right turn");
        message["conversation"] = new JsonObject { ["id"] = _talk.Id };

        await _app.PostAsync("/api/messages", message.With("channelId", "directline"));

        Assert.Empty(await _talk.PollAsync());
        Assert.Equal(2, _app.Conversations.Rows.Count);
        Assert.Empty(_app.Conversations.Rows[ConversationKey.ForDirectLine(_talk.Id)].Conversation.Trail.Answers);
    }
}
