using System.Net;
using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.DirectLine;

/// <summary>A Direct Line conversation as a client holds it.</summary>
internal sealed class DirectLineTalk(BotApp app, string id, string token)
{
    public const string Root = "/v3/directline";

    public string Id => id;

    public string Token { get; set; } = token;

    public string Watermark { get; set; } = "";

    public static async Task<DirectLineTalk> GenerateAsync(BotApp app, string? secret = null, string? body = null)
    {
        var made = await app.PostAsync($"{Root}/tokens/generate", body, secret);
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var json = await BotApp.JsonOf(made);
        return new DirectLineTalk(app, (string)json["conversationId"]!, (string)json["token"]!);
    }

    public static async Task<DirectLineTalk> StartAsync(BotApp app)
    {
        var talk = await GenerateAsync(app);
        Assert.Equal(HttpStatusCode.Created, (await talk.BeginAsync()).StatusCode);
        return talk;
    }

    public Task<HttpResponseMessage> BeginAsync(string? body = """{"user":{}}""") =>
        app.PostAsync($"{Root}/conversations", body, Token);

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    public Task<HttpResponseMessage> PostAsync(string activity) =>
        app.PostAsync($"{Root}/conversations/{id}/activities", activity, Token);

    public Task<HttpResponseMessage> SayAsync(string text, string? clientActivityId = null) =>
        PostAsync(Message(text, clientActivityId));

    public static JsonObject Message(string text, string? clientActivityId = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "visitor", ["name"] = "Visitor" },
        };
        if (clientActivityId is not null)
        {
            activity["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId, ["own"] = "kept" };
        }
        return activity;
    }

    /// <summary>What is new since the last poll.</summary>
    public async Task<IReadOnlyList<JsonNode>> PollAsync()
    {
        var response = await app.GetAsync($"{Root}/conversations/{id}/activities?watermark={Watermark}", Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var json = await BotApp.JsonOf(response);
        Watermark = (string)json["watermark"]!;
        Assert.NotEmpty(Watermark);
        return [.. json["activities"]!.AsArray().Select(activity => activity!)];
    }
}
