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
[JsonSerializable(typeof(ApiAdvisers))]
[JsonSerializable(typeof(ApiEnquiry))]
[JsonSerializable(typeof(ApiProblem))]
internal sealed partial class ApiJson : JsonSerializerContext;
