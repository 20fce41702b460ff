using System.Text.Json.Nodes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>botframework-connector for JavaScript, asked what it makes of deliveries.</summary>
internal static class OfficialLibrary
{
    /// <summary>Its reasons for refusing each delivery; null for one that it lets in.</summary>
    public static async Task<string?[]> DecideAsync(
        TwoIssuers issuers,
        DateTimeOffset now,
        IEnumerable<Delivery> deliveries
    )
    {
        var question = new JsonObject
        {
            ["appId"] = Delivery.AppId,
            ["now"] = now.ToUnixTimeMilliseconds(),
            ["channels"] = issuers.Channels.Address,
            ["entra"] = issuers.Entra.Address,
            ["deliveries"] = new JsonArray([
                .. deliveries.Select(delivery => new JsonObject
                {
                    ["authorization"] = new JsonArray([.. delivery.Authorization().Select(h => JsonValue.Create(h))]),
                    ["activity"] = delivery.Activity.DeepClone(),
                }),
            ]),
        };
        var answer = await NodeScript.RunAsync(
            "authentication/decide.mjs",
            input: question.ToJsonString(),
            cancellationToken: TestContext.Current.CancellationToken
        );
        return [.. JsonNode.Parse(answer)!.AsArray().Select(reason => (string?)reason)];
    }
}
