using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>The JSON form of journey data: stable property order, so that equal content has equal bytes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(JourneyContent))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(Enquiry))]
[JsonSerializable(typeof(DayCounts))]
[JsonSerializable(typeof(ImmutableArray<HandledTurn>))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(ImmutableArray<GivenConsent>))]
[JsonSerializable(typeof(HistoryEntry))]
[JsonSerializable(typeof(PendingNotice))]
public sealed partial class JourneyJson : JsonSerializerContext;
