using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Conversations;

/// <summary>One conversation on our Direct Line, as a page has it: a token, posts and polls.</summary>
public sealed class DirectLineConversation
{
    private const string Root = "v3/directline/";

    private readonly HttpClient _client;
    private readonly string _token;
    private readonly string _activities;
    private string _watermark = string.Empty;

    private DirectLineConversation(HttpClient client, JsonNode begun)
    {
        _client = client;
        _token = (string)begun["token"]!;
        _activities = $"{Root}conversations/{(string)begun["conversationId"]!}/activities";
    }

    /// <summary>Gets a token and begins.</summary>
    public static async Task<DirectLineConversation> BeginAsync(HttpClient client)
    {
        var generated = await SendAsync(client, HttpMethod.Post, $"{Root}tokens/generate", null, null);
        var token = (string)generated["token"]!;
        return new(client, await SendAsync(client, HttpMethod.Post, $"{Root}conversations", token, null));
    }

    /// <summary>Posts a message.</summary>
    public Task SayAsync(string text) =>
        SendAsync(
            _client,
            HttpMethod.Post,
            _activities,
            _token,
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["from"] = new JsonObject { ["id"] = "ada" },
                ["channelData"] = new JsonObject { ["clientActivityID"] = Guid.NewGuid().ToString() },
            }
        );

    /// <summary>What came since the last poll.</summary>
    /// <param name="watermark">Asks from there instead.</param>
    public async Task<JsonArray> PollAsync(string? watermark = null)
    {
        var path = $"{_activities}?watermark={watermark ?? _watermark}";
        var set = await SendAsync(_client, HttpMethod.Get, path, _token, null);
        _watermark = (string)set["watermark"]!;
        return set["activities"]!.AsArray();
    }

    private static async Task<JsonNode> SendAsync(
        HttpClient client,
        HttpMethod method,
        string path,
        string? token,
        JsonObject? body
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null
            ? null
            : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created, $"{answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }
}
