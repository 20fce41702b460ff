using System.Text.Json;
using System.Text.Json.Serialization;

namespace Signpost.Bot.Activities;

/// <summary>The JSON form of what a button sends: words are a string, data stands as it is.</summary>
internal sealed class ActionValueJson : JsonConverter<ActionValue>
{
    /// <inheritdoc/>
    public override ActionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            return new ActionValue(reader.GetString());
        }
        using var data = JsonDocument.ParseValue(ref reader);
        return new ActionValue(null, data.RootElement.GetRawText());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ActionValue value, JsonSerializerOptions options)
    {
        if (value.Data is { } data)
        {
            writer.WriteRawValue(data, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(value.Words);
        }
    }
}
