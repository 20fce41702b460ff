using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>
/// One conversation of a channel that delivers to two instances in turn, and not always once, in time, in order or under
/// the same id.
/// </summary>
internal sealed class TestChannel(
    IReadOnlyList<HttpClient> instances,
    TestConnector connector,
    Random random,
    bool calm
)
{
    private readonly string _conversation = $"a:{Guid.NewGuid():N}";
    private readonly List<JsonObject> _held = [];
    private int _deliveries;

    /// <summary>Delivers what the person did, and gives what is then shown to them.</summary>
    /// <param name="channelId">The channel's name.</param>
    /// <param name="activity">What is particular to the activity.</param>
    /// <param name="namesItsPlace">Whether it is a button that can be told from a later one by itself.</param>
    public async Task<Shown> SendAsync(string channelId, JsonObject activity, bool namesItsPlace)
    {
        Complete(channelId, activity);
        var held = _held.ToList();
        _held.Clear();
        var unruly = calm ? Unruliness.None : (Unruliness)random.Next(32);
        var now = new List<JsonObject>();
        if (!unruly.HasFlag(Unruliness.Lost))
        {
            now.Add(activity);
        }
        if (unruly.HasFlag(Unruliness.Doubled))
        {
            now.Add(activity);
        }
        if (unruly.HasFlag(Unruliness.SentAgain) || now.Count == 0)
        {
            now.Add(Again(activity, namesItsPlace));
        }
        if (unruly.HasFlag(Unruliness.Late))
        {
            _held.Add(activity);
        }
        if (unruly.HasFlag(Unruliness.SentAgainLate))
        {
            _held.Add(Again(activity, namesItsPlace));
        }
        var shown = (await Task.WhenAll(now.Select(DeliverAsync))).OfType<Shown>().ToList();
        Assert.All(shown, reply => Assert.Equal(shown[0].Text, reply.Text));
        foreach (var late in held)
        {
            await DeliverAsync(late);
        }
        return shown[0];
    }

    /// <summary>Delivers what is still on its way.</summary>
    public async Task SettleAsync()
    {
        foreach (var late in _held)
        {
            await DeliverAsync(late);
        }
        _held.Clear();
    }

    private void Complete(string channelId, JsonObject activity)
    {
        var now = TimeProvider.System.GetUtcNow();
        activity["id"] = $"{Guid.NewGuid():N}";
        activity["timestamp"] = now.ToString("O");
        activity["localTimestamp"] = now.ToOffset(TimeSpan.FromHours(1)).ToString("O");
        activity["channelId"] = channelId;
        activity["serviceUrl"] = connector.ServiceUrl;
        activity["conversation"] = new JsonObject { ["id"] = _conversation, ["conversationType"] = "personal" };
        activity["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada Example" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Signpost" };
    }

    /// <summary>
    /// The same under another id. Most clients keep the time at which somebody typed; a button need not even have that.
    /// </summary>
    private JsonObject Again(JsonObject activity, bool namesItsPlace)
    {
        var again = activity.DeepClone().AsObject();
        again["id"] = $"{Guid.NewGuid():N}";
        if (namesItsPlace && random.Next(2) == 0)
        {
            again.Remove("timestamp");
            again.Remove("localTimestamp");
        }
        return again;
    }

    private async Task<Shown?> DeliverAsync(JsonObject activity)
    {
        var instance = instances[Interlocked.Increment(ref _deliveries) % instances.Count];
        var id = (string)activity["id"]!;
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await instance.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{(int)answer.StatusCode} {body}");
        if ((string)activity["type"]! is "invoke")
        {
            return Shown.OfCard(JsonNode.Parse(body)!["value"]!);
        }
        var replies = connector.RepliesTo(_conversation, id);
        return replies.Count == 0 ? null : Shown.Of(replies[^1]);
    }
}
