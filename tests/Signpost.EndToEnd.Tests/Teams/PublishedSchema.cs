using System.Text.Json;
using System.Text.Json.Nodes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Teams;

/// <summary>Microsoft's schema of the Teams app manifest, from Microsoft's own package.</summary>
internal static class PublishedSchema
{
    /// <summary>What the schema that a manifest names has to say against it, a complaint each; empty when it is valid.</summary>
    public static async Task<string[]> ComplaintsAsync(JsonNode manifest) =>
        JsonSerializer.Deserialize<string[]>(
            await NodeScript.RunAsync("teams/validate.mjs", input: manifest.ToJsonString())
        )!;
}
