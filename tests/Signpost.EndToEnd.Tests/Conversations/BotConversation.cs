using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Conversations;

/// <summary>One conversation at <c>/api/messages</c>, of a channel that takes the replies in the answer.</summary>
/// <param name="client">A caller, whose base address is the app's.</param>
/// <param name="id">The conversation's id; null for a new one.</param>
public sealed class BotConversation(HttpClient client, string? id = null)
{
    private int _said;

    /// <summary>The conversation's id.</summary>
    public string Id { get; } = id ?? Guid.NewGuid().ToString("N");

    /// <summary>The same conversation, at another instance of the app.</summary>
    public BotConversation At(HttpClient other) => new(other, Id);

    /// <summary>Arrives, and returns what is said.</summary>
    public Task<string> ArriveAsync() =>
        ReplyAsync(
            Activity("conversationUpdate", "arrival", "membersAdded", new JsonArray(new JsonObject { ["id"] = "ada" }))
        );

    /// <summary>Says something, and returns what is answered.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="activityId">The activity's id; null for one that no other has.</param>
    /// <param name="timestamp">When the channel took it; null where it does not say.</param>
    public Task<string> SayAsync(string text, string? activityId = null, string? timestamp = null)
    {
        var activity = Activity("message", activityId ?? $"{Guid.NewGuid():N}-{_said++}", "text", text);
        activity["timestamp"] = timestamp;
        return ReplyAsync(activity);
    }

    /// <summary>Says one thing after another, and returns the last answer.</summary>
    public async Task<string> SayAllAsync(params string[] texts)
    {
        var reply = string.Empty;
        foreach (var text in texts)
        {
            reply = await SayAsync(text);
        }

        return reply;
    }

    /// <summary>An activity of this conversation.</summary>
    public JsonObject Activity(string type, string activityId, string property, JsonNode value) =>
        new()
        {
            ["type"] = type,
            ["id"] = activityId,
            ["channelId"] = "test",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = "ada" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = Id },
            [property] = value,
        };

    /// <summary>Posts a body as it is.</summary>
    public static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<string> ReplyAsync(JsonObject activity)
    {
        var (status, body) = await PostAsync(client, activity.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, status);
        var replies = JsonNode.Parse(body)!["activities"]!.AsArray();
        return string.Join('\n', replies.Select(reply => (string?)reply!["text"]));
    }
}
