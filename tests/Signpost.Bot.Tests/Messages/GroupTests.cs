using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Messages;

/// <summary>Teams chats of many, where each person has a conversation of their own.</summary>
public sealed class GroupTests : IAsyncLifetime
{
    private BotApp _app = null!;
    private int _ids;

    public async ValueTask InitializeAsync() => _app = await BotApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Each_person_walks_alone(string type)
    {
        await SayAsync("29:ada", "Left turn", type);
        await SayAsync("29:ada", "Left turn", type);
        await SayAsync("29:grace", "Right turn", type);

        Assert.Equal(
            [1, 2],
            _app.Conversations.Rows.Values.Select(row => row.Conversation.Trail.Answers.Length).Order()
        );
    }

    [Fact]
    public async Task A_personal_chat_is_one_conversation()
    {
        await SayAsync("29:ada", "Left turn", "personal");
        await SayAsync("29:ada", "Left turn", "personal");

        Assert.Equal(2, _app.Conversations.Only.Conversation.Trail.Answers.Length);
    }

    [Fact]
    public async Task The_bot_is_greeted_once_however_it_is_said_that_it_arrived()
    {
        await PostAsync(Teams("installationUpdate", "29:ada", "channel", ("action", "add")));
        await PostAsync(Teams("conversationUpdate", "29:ada", "channel", ("membersAdded", Members("28:bot"))));
        await PostAsync(Teams("conversationUpdate", "29:grace", "channel", ("membersAdded", Members("28:bot"))));

        Assert.Single(_app.Connector.Posts);
    }

    [Fact]
    public async Task People_who_join_a_group_are_not_greeted()
    {
        await PostAsync(Teams("conversationUpdate", "29:ada", "groupChat", ("membersAdded", Members("29:grace"))));

        Assert.Empty(_app.Connector.Posts);
        Assert.Empty(_app.Conversations.Rows);
    }

    [Fact]
    public async Task A_person_who_joins_a_personal_chat_is_greeted()
    {
        await PostAsync(Teams("conversationUpdate", "29:ada", "personal", ("membersAdded", Members("29:ada"))));

        Assert.Single(_app.Connector.Posts);
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    [InlineData("")]
    public async Task Other_installation_updates_are_not_answered(string action)
    {
        await PostAsync(Teams("installationUpdate", "29:ada", "personal", ("action", action)));

        Assert.Empty(_app.Connector.Posts);
    }

    [Theory]
    [InlineData("groupChat", true)]
    [InlineData("channel", true)]
    [InlineData("personal", false)]
    public async Task Who_asks_for_a_person_among_others_is_told_that_they_read_along(string type, bool told)
    {
        await SayAsync("29:ada", "speak to a person", type);

        Assert.Equal(
            told,
            Assert.Single(_app.Connector.Posts).Body.ToJsonString().Contains("Everybody here can read what you type")
        );
    }

    [Fact]
    public async Task Who_only_mentions_the_bot_is_greeted_and_not_told_that_nothing_was_understood()
    {
        await PostAsync(
            Teams("message", "29:ada", "channel", ("text", "<at>Signpost</at>"), ("entities", MentionOfTheBot()))
        );

        var said = Assert.Single(_app.Connector.Posts).Body.ToJsonString();
        Assert.Contains(SmallJourneys.Crossroads.Content.Greeting, said);
        Assert.DoesNotContain("Sorry", said);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_no_part_of_what_is_said()
    {
        await PostAsync(
            Teams("message", "29:ada", "channel", ("text", "<at>Signpost</at> 2"), ("entities", MentionOfTheBot()))
        );

        Assert.Equal("right", Assert.Single(_app.Conversations.Only.Conversation.Trail.Answers).Choice);
    }

    [Fact]
    public async Task Somebody_elses_button_begins_ones_own_conversation_and_answers_nothing_that_was_not_asked()
    {
        await SayAsync("29:ada", "Left turn", "groupChat");

        await PostAsync(
            Teams(
                "message",
                "29:grace",
                "groupChat",
                ("value", JsonNode.Parse("""{"signpost":{"at":"crossing-2","says":"Left turn"}}"""))
            )
        );

        Assert.Equal(
            [0, 1],
            _app.Conversations.Rows.Values.Select(row => row.Conversation.Trail.Answers.Length).Order()
        );
    }

    [Fact]
    public async Task A_reply_that_is_not_delivered_is_logged_under_the_key_that_the_conversation_is_kept_under()
    {
        _app.Connector.Status = System.Net.HttpStatusCode.Forbidden;

        var response = await _app.PostAsync(
            "/api/messages",
            Teams("message", "29:ada", "groupChat", ("text", "Left turn")).ToJsonString()
        );

        Assert.Equal(System.Net.HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains(
            _app.Log,
            line => line.Contains($"to conversation {_app.Conversations.Only.Conversation.Key} ")
        );
    }

    private static JsonArray MentionOfTheBot() =>
        new(
            new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Signpost" },
                ["text"] = "<at>Signpost</at>",
            }
        );

    private static JsonArray Members(string id) => new(new JsonObject { ["id"] = id });

    private Task SayAsync(string person, string text, string type) =>
        PostAsync(Teams("message", person, type, ("text", text)));

    private JsonObject Teams(string activity, string person, string type, params (string Name, JsonNode? Value)[] more)
    {
        var made = Inbound.Of(activity, $"t{_ids++}", more);
        made["channelId"] = "msteams";
        made["from"] = new JsonObject { ["id"] = person };
        made["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Signpost" };
        made["conversation"] = new JsonObject { ["id"] = "19:abc@thread.v2", ["conversationType"] = type };
        return made;
    }

    private async Task PostAsync(JsonObject activity)
    {
        var response = await _app.PostAsync("/api/messages", activity.ToJsonString());
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }
}
