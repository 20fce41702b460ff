using System.Net;
using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Messages;

/// <summary>Invokes, which are answered in the HTTP response.</summary>
public sealed class InvokeTests : IAsyncLifetime
{
    private const string Left = """{"signpost":{"at":"crossing-1","says":"Left turn"}}""";

    private BotApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await BotApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("adaptivecard/action")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_invoke_of_another_name_is_not_implemented(string? name)
    {
        var response = await PostAsync(Inbound.Of("invoke", "i", ("name", name), ("value", Execute(Left))));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Empty(_app.Conversations.Rows);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":null}""")]
    [InlineData("""{"action":"Action.Execute"}""")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{"signpost":{"at":"a","says":"b"}}}}""")]
    [InlineData("""{"action":{"type":7,"data":{"signpost":{"at":"a","says":"b"}}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","data":"x"}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"signpost":{}}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"signpost":{"at":7,"says":"b"}}}}""")]
    public async Task An_action_that_is_not_ours_is_a_bad_request_and_takes_no_turn(string value)
    {
        var response = await PostAsync(
            Inbound.Of("invoke", "i", ("name", "adaptiveCard/action"), ("value", JsonNode.Parse(value)))
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var body = await BotApp.JsonOf(response);
        Assert.Equal(400, (int)body["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string)body["type"]!);
        Assert.Equal("BadRequest", (string)body["value"]!["code"]!);
        Assert.Empty(_app.Conversations.Rows);
    }

    [Fact]
    public async Task A_pressed_action_takes_the_turn_and_posts_nothing_to_the_connector()
    {
        var response = await PostAsync(Action(Left));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(200, (int)(await BotApp.JsonOf(response))["statusCode"]!);
        Assert.Equal("left", Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers).Choice);
        Assert.Empty(_app.Connector.Posts);
    }

    [Fact]
    public async Task The_same_action_sent_again_gets_the_same_answer_and_counts_once()
    {
        var first = await (await PostAsync(Action(Left))).Content.ReadAsStringAsync();

        Assert.Equal(first, await (await PostAsync(Action(Left))).Content.ReadAsStringAsync());
        Assert.Equal(first, await (await PostAsync(Action(Left, "another"))).Content.ReadAsStringAsync());
        Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers);
    }

    [Fact]
    public async Task What_was_not_saved_is_said_and_leaves_the_card_in_its_place()
    {
        _app.Conversations.Down = true;

        var response = await PostAsync(Action(Left));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await BotApp.JsonOf(response);
        Assert.Equal("application/vnd.microsoft.activity.message", (string)body["type"]!);
        Assert.Contains("Please send that again", (string)body["value"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    public async Task An_action_that_lacks_what_names_its_conversation_is_refused(string missing)
    {
        var activity = Action(Left);
        activity.Remove(missing);

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(activity)).StatusCode);
        Assert.Empty(_app.Conversations.Rows);
    }

    [Fact]
    public async Task A_form_in_an_action_is_filled_in()
    {
        await PostAsync(Action("""{"signpost":{"at":"crossing-1","says":"Speak to a person"}}"""));

        await PostAsync(
            Action(
                """
                {"signpost":{"at":"enquiry/0/field"},"name":"Ada","organisation":"Example Ltd",
                "kind":"company","email":"ada@example.org","need":"Money","way":"phone","phone":"024 7600 0000","time":"Mornings",
                "agree":"true","passOn/body":"true","passOn/other":"false"}
                """,
                "form"
            )
        );

        var draft = _app.Conversations.Only.Conversation.Draft!;
        Assert.Equal(
            ("Ada", "Example Ltd", OrganisationKind.Company, "ada@example.org", "Money"),
            (draft.Name, draft.Organisation, draft.Kind, draft.Email, draft.Need)
        );
        Assert.Equal((ContactWay.Phone, "024 7600 0000", "Mornings"), (draft.Way, draft.Phone, draft.BestTime));
        Assert.NotNull(draft.ConsentVersion);
    }

    private static JsonNode Execute(string data) =>
        new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = JsonNode.Parse(data) },
        };

    private static JsonObject Action(string data, string id = "i1") =>
        Inbound.Of("invoke", id, ("name", "adaptiveCard/action"), ("value", Execute(data)));

    private Task<HttpResponseMessage> PostAsync(JsonObject activity) =>
        _app.PostAsync("/api/messages", activity.ToJsonString());
}
