using System.Text.Json.Serialization;

namespace Signpost.Bot.DirectLine;

/// <summary>The JSON form of what Direct Line takes and gives beside activities.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64
)]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(PostedAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
