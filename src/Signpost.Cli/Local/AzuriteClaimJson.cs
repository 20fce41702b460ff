using System.Text.Json.Serialization;

namespace Signpost.Cli.Local;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AzuriteClaim))]
internal sealed partial class AzuriteClaimJson : JsonSerializerContext;
