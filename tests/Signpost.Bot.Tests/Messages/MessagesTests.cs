using System.Net;
using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Messages;

public sealed class MessagesTests : IAsyncLifetime
{
    private const string Path = "/api/messages";

    private BotApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await BotApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_probe_is_answered() =>
        Assert.Equal(HttpStatusCode.OK, (await _app.SendAsync(HttpMethod.Head, Path)).StatusCode);

    [Fact]
    public async Task Other_methods_are_not_allowed() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _app.GetAsync(Path)).StatusCode);

    [Fact]
    public async Task A_message_is_answered_through_the_connector_before_the_request_is()
    {
        var response = await PostAsync(Inbound.Message("hello"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var (method, address, body) = Assert.Single(_app.Connector.Posts);
        Assert.Equal(HttpMethod.Post, method);
        Assert.Equal("http://127.0.0.1:56150/v3/conversations/conversation/activities/m1", address.OriginalString);
        Assert.Equal("message", (string)body["type"]!);
        Assert.Equal("bot", (string)body["from"]!["id"]!);
        Assert.Equal("user", (string)body["recipient"]!["id"]!);
        Assert.Equal("conversation", (string)body["conversation"]!["id"]!);
        Assert.Equal("m1", (string)body["replyToId"]!);
        Assert.Equal("en-GB", (string)body["locale"]!);
        Assert.Equal("plain", (string)body["textFormat"]!);
        Assert.Equal("expectingInput", (string)body["inputHint"]!);
        Assert.Null(body["id"]);
        var suggested = body["suggestedActions"]!;
        Assert.Equal("user", (string)suggested["to"]![0]!);
        Assert.Equal("messageBack", (string)suggested["actions"]![0]!["type"]!);
        Assert.Equal("Left turn", (string)suggested["actions"]![0]!["title"]!);
        Assert.Equal("Left turn", (string)suggested["actions"]![0]!["text"]!);
        Assert.Equal("Left turn", (string)suggested["actions"]![0]!["value"]!["signpost"]!["says"]!);
    }

    [Theory]
    [InlineData("19:abc@thread.v2;messageid=1", "19%3Aabc%40thread.v2%3Bmessageid%3D1")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("..", "%2E%2E")]
    [InlineData("ünï", "%C3%BCn%C3%AF")]
    public async Task Ids_are_one_segment_of_the_path_each(string id, string segment)
    {
        await PostAsync(Inbound.Message("hello", id).With("conversation", new JsonObject { ["id"] = id }));

        Assert.Equal(
            $"http://127.0.0.1:56150/v3/conversations/{segment}/activities/{segment}",
            Assert.Single(_app.Connector.Posts).Address.AbsoluteUri
        );
    }

    [Fact]
    public async Task Without_an_id_the_reply_goes_to_the_conversation_and_every_delivery_counts()
    {
        await PostAsync(Inbound.Message("Left turn", id: null).With("serviceUrl", "http://localhost:1/base/"));
        await PostAsync(Inbound.Message("Left turn", id: null).With("serviceUrl", "http://localhost:1/base/"));

        Assert.All(
            _app.Connector.Posts,
            post =>
                Assert.Equal(
                    "http://localhost:1/base/v3/conversations/conversation/activities",
                    post.Address.OriginalString
                )
        );
        Assert.Equal(2, _app.Conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task With_expectReplies_the_reply_is_in_the_answer_and_nothing_goes_out()
    {
        var response = await PostAsync(Inbound.Message("hello").Expecting());

        var reply = Assert.Single((await BotApp.JsonOf(response))["activities"]!.AsArray());
        Assert.Equal("m1", (string)reply!["replyToId"]!);
        Assert.Contains("Which way at crossing 1?", (string)reply["text"]!);
        Assert.Empty(_app.Connector.Posts);
    }

    [Fact]
    public async Task With_expectReplies_no_service_url_is_needed()
    {
        var activity = Inbound.Message("hello");
        activity.Remove("serviceUrl");

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(activity.Expecting())).StatusCode);
    }

    [Fact]
    public async Task An_activity_delivered_twice_gets_the_same_reply_and_counts_once()
    {
        await PostAsync(Inbound.Message("Left turn"));
        await PostAsync(Inbound.Message("Left turn"));

        Assert.Equal(2, _app.Connector.Posts.Count);
        Assert.Equal(_app.Connector.Posts[0].Body.ToJsonString(), _app.Connector.Posts[1].Body.ToJsonString());
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task A_reply_that_could_not_be_delivered_is_delivered_when_the_activity_is_sent_again()
    {
        _app.Connector.Status = HttpStatusCode.InternalServerError;
        var failed = await PostAsync(Inbound.Message("Left turn"));
        _app.Connector.Status = HttpStatusCode.Created;
        var again = await PostAsync(Inbound.Message("Left turn"));

        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        Assert.Equal("ServiceError", await BotApp.ErrorCodeOf(failed));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("crossing 2", _app.Connector.Texts.Last());
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task A_reply_that_the_person_may_have_is_not_asked_for_again()
    {
        _app.Connector.Breaks = true;
        var response = await PostAsync(Inbound.Message("Left turn"));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Single(_app.Connector.Posts);
        Assert.Contains(_app.Log, line => line.Contains("Unknown"));
    }

    [Fact]
    public async Task While_the_connector_is_busy_the_reply_waits_and_is_delivered_within_the_request()
    {
        _app.Connector.Statuses.Enqueue(HttpStatusCode.TooManyRequests);
        _app.Connector.Statuses.Enqueue(HttpStatusCode.BadGateway);
        var response = await PostAsync(Inbound.Message("Left turn"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, _app.Connector.Posts.Count);
        Assert.Single(_app.Connector.Texts.Distinct());
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task Neither_a_refused_connection_nor_a_redirect_nor_a_time_out_counts_as_delivered()
    {
        _app.Connector.Failure = new HttpRequestException("refused");
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(Inbound.Message("hello"))).StatusCode);
        _app.Connector.Failure = new TaskCanceledException("time-out");
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(Inbound.Message("hello"))).StatusCode);
        _app.Connector.Failure = null;
        _app.Connector.Status = HttpStatusCode.TemporaryRedirect;
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(Inbound.Message("hello"))).StatusCode);
    }

    [Fact]
    public async Task Nothing_personal_is_logged()
    {
        _app.Connector.Status = HttpStatusCode.InternalServerError;
        await PostAsync(Inbound.Message("my secret words"));

        Assert.Contains(_app.Log, line => line.Contains("webchat"));
        Assert.DoesNotContain(_app.Log, line => line.Contains("my secret words") || line.Contains("Ada Private"));
    }

    [Fact]
    public async Task Whoever_joins_is_greeted_once_however_many_updates_say_so()
    {
        await PostAsync(Inbound.Of("installationUpdate", "i1", ("action", "add")));
        await PostAsync(Inbound.Joined("j1"));
        await PostAsync(Inbound.Joined("j2"));

        Assert.Contains(SmallJourneys.Greeting, Assert.Single(_app.Connector.Texts));
    }

    [Fact]
    public async Task An_update_delivered_twice_is_greeted_again_with_the_same_words()
    {
        _app.Connector.Status = HttpStatusCode.InternalServerError;
        await PostAsync(Inbound.Joined());
        _app.Connector.Status = HttpStatusCode.OK;
        await PostAsync(Inbound.Joined());

        Assert.Equal(2, _app.Connector.Posts.Count);
        Assert.Single(_app.Connector.Texts.Distinct());
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"user"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null]}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    [InlineData("""{"type":"event","name":"webchat/join"}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"Message","text":"types are compared ordinally"}""")]
    [InlineData("""{"type":"neverHeardOf"}""")]
    public async Task What_needs_no_answer_is_accepted_and_left(string activity)
    {
        var response = await PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_app.Connector.Posts);
        Assert.Empty(_app.Conversations.Rows);
    }

    [Fact]
    public async Task What_needs_no_answer_has_an_empty_list_when_replies_are_expected()
    {
        var response = await PostAsync(Inbound.Of("typing").Expecting());

        Assert.Empty((await BotApp.JsonOf(response))["activities"]!.AsArray());
    }

    [Fact]
    public async Task A_message_without_text_says_its_value()
    {
        await PostAsync(Inbound.Of("message", "v1", ("value", "Left turn")));

        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task A_message_with_nothing_at_all_is_answered()
    {
        await PostAsync(Inbound.Of("message", "n1", ("value", new JsonObject { ["x"] = 1 })));

        Assert.Single(_app.Connector.Posts);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    [InlineData("type")]
    public async Task What_must_be_there_is_asked_for(string property)
    {
        var response = await PostAsync(Inbound.Message("hello").Without(property));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("MissingProperty", await BotApp.ErrorCodeOf(response));
        Assert.Empty(_app.Conversations.Rows);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://127.0.0.1.example.org/")]
    [InlineData("http://localhost.example.org/")]
    [InlineData("http://user@127.0.0.1/")]
    [InlineData("http://127.0.0.1/?x=")]
    [InlineData("http://127.0.0.1/#x")]
    [InlineData("file://localhost/etc")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("not an address")]
    public async Task A_reply_goes_to_this_machine_only(string serviceUrl)
    {
        var response = await PostAsync(Inbound.Message("hello").With("serviceUrl", serviceUrl));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await BotApp.ErrorCodeOf(response));
        Assert.Empty(_app.Connector.Posts);
        Assert.Empty(_app.Conversations.Rows);
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("https://[::1]:5000/")]
    [InlineData("http://127.8.9.10")]
    [InlineData("http://loopback/")]
    public async Task Every_name_of_this_machine_will_do(string serviceUrl)
    {
        await PostAsync(Inbound.Message("hello").With("serviceUrl", serviceUrl));

        Assert.True(Assert.Single(_app.Connector.Posts).Address.IsLoopback);
    }

    [Fact]
    public async Task While_storage_is_down_the_person_is_told_and_the_activity_sent_again_counts()
    {
        _app.Conversations.Down = true;
        var down = await PostAsync(Inbound.Message("Left turn"));
        _app.Conversations.Down = false;
        await PostAsync(Inbound.Message("Left turn"));

        Assert.Equal(HttpStatusCode.OK, down.StatusCode);
        Assert.Equal(
            "Sorry, something went wrong on our side. Please send that again in a minute.",
            _app.Connector.Texts.First()
        );
        Assert.Contains("crossing 2", _app.Connector.Texts.Last());
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
        Assert.Contains(_app.Log, line => line.Contains("not saved"));
        Assert.DoesNotContain(_app.Log, line => line.Contains("Left turn"));
    }

    [Fact]
    public async Task Conversations_of_two_channels_are_two_conversations()
    {
        await PostAsync(Inbound.Message("Left turn"));
        await PostAsync(Inbound.Message("Left turn").With("channelId", "slack"));

        Assert.Equal(2, _app.Conversations.Rows.Count);
    }

    [Fact]
    public async Task With_no_journey_published_that_is_what_is_said()
    {
        _app.Journeys.Withdraw();
        await PostAsync(Inbound.Message("hello"));

        Assert.StartsWith("Signpost has nothing to say yet", Assert.Single(_app.Connector.Texts));
    }

    [Fact]
    public async Task Very_long_ids_do_not_outgrow_what_is_kept()
    {
        var id = new string('i', 60_000);
        var activity = Inbound.Message("hello", id);
        activity["from"]!["id"] = id;
        activity["conversation"]!["id"] = id;

        var response = await PostAsync(activity.Expecting());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(64, _app.Conversations.Only.Handled[0].InputId!.Length);
    }

    private Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    private Task<HttpResponseMessage> PostAsync(string json) => _app.PostAsync(Path, json);
}
