using System.Text.Json.Serialization;
using Signpost.Knowledge.Graph;

namespace Signpost.Cli.Graph;

/// <summary>What is said to infra/graph/layout.mjs, and what it answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LayoutRequest))]
[JsonSerializable(typeof(Arrangement))]
internal sealed partial class LayoutJson : JsonSerializerContext;
