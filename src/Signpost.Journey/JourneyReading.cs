using System.Text.Json;
using System.Text.Json.Nodes;

namespace Signpost;

/// <summary>Reads the JSON form of a journey, also as the release before wrote it.</summary>
public static class JourneyReading
{
    /// <summary>The texts of a description. They stood in the scheme itself before they were dated.</summary>
    private static readonly string[] Texts = ["summary", "whoFor", "gives", "nextStep", "link"];

    /// <summary>The content that was written.</summary>
    /// <param name="json">What <see cref="JourneyJson"/> of this release or of the one before wrote.</param>
    /// <exception cref="JsonException">It is not the JSON of a journey.</exception>
    public static JourneyContent Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, JourneyJson.Default.JourneyContent)
                ?? throw new JsonException("It is null where a journey should be.");
        }
        catch (JsonException unread)
        {
            return ReadEarlier(json) ?? throw new JsonException(unread.Message, unread);
        }
    }

    /// <summary>What the release before wrote; null for anything else.</summary>
    private static JourneyContent? ReadEarlier(string json)
    {
        if (JsonNode.Parse(json) is not JsonObject content || content["schemes"] is not JsonArray schemes)
        {
            return null;
        }
        foreach (var scheme in schemes.OfType<JsonObject>().Where(scheme => !scheme.ContainsKey("descriptions")))
        {
            scheme["descriptions"] = new JsonArray(
                new JsonObject(Texts.Select(text => KeyValuePair.Create(text, scheme[text]?.DeepClone())))
            );
        }
        return content.Deserialize(JourneyJson.Default.JourneyContent);
    }
}
