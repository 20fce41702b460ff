using System.Text.Json;
using System.Text.Json.Serialization;

namespace Signpost.Advisers.Api;

/// <summary>The JSON of the API.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(NamedValues<EnquiryStatus>),
        typeof(NamedValues<ClosingReason>),
        typeof(NamedValues<HistoryKind>),
        typeof(NamedValues<OrganisationKind>),
        typeof(NamedValues<ContactWay>),
    ]
)]
[JsonSerializable(typeof(ApiList))]
[JsonSerializable(typeof(ApiEnquiry))]
[JsonSerializable(typeof(ApiProblem))]
internal sealed partial class ApiJson : JsonSerializerContext;

/// <summary>Writes the values of a list by their names: <c>passedOn</c>.</summary>
internal sealed class NamedValues<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
