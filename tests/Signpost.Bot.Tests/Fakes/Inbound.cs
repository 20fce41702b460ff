using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>Activities as a channel delivers them.</summary>
internal static class Inbound
{
    public const string ServiceUrl = "http://127.0.0.1:56150";

    public static JsonObject Message(string text, string? id = "m1") => Of("message", id, ("text", text));

    public static JsonObject Joined(string? id = "j1") =>
        Of("conversationUpdate", id, ("membersAdded", new JsonArray(new JsonObject { ["id"] = "user" })));

    public static JsonObject Of(string type, string? id = "a1", params (string Name, JsonNode? Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["channelId"] = "webchat",
            ["serviceUrl"] = ServiceUrl,
            ["conversation"] = new JsonObject { ["id"] = "conversation" },
            ["from"] = new JsonObject { ["id"] = "user", ["name"] = "Ada Private" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot" },
            ["somethingUnknown"] = new JsonObject { ["a"] = 1 },
        };
        if (id is not null)
        {
            activity["id"] = id;
        }
        foreach (var (name, value) in more)
        {
            activity[name] = value;
        }
        return activity;
    }

    public static string Expecting(this JsonObject activity) => activity.With("deliveryMode", "expectReplies");

    public static string With(this JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity.ToJsonString();
    }

    public static string Without(this JsonObject activity, string name)
    {
        activity.Remove(name);
        return activity.ToJsonString();
    }
}
