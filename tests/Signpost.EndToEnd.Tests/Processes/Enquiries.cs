using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>What <c>signpost enquiries list --json</c> shows.</summary>
public static class Enquiries
{
    /// <summary>All enquiries of a storage.</summary>
    /// <param name="where">The options that name it.</param>
    public static async Task<IReadOnlyList<JsonNode>> ListAsync(params string[] where)
    {
        var listed = await SignpostCommand.RunAsync(["enquiries", "list", "--json", .. where]);
        return [.. JsonNode.Parse(listed.Succeeded())!.AsArray().Select(enquiry => enquiry!)];
    }

    /// <summary>The references of all enquiries of a storage.</summary>
    public static async Task<IEnumerable<string>> ReferencesAsync(params string[] where) =>
        (await ListAsync(where)).Select(enquiry => (string)enquiry["reference"]!);
}
