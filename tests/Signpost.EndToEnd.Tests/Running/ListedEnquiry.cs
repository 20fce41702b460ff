using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Running;

/// <summary>An enquiry as <c>signpost enquiries list --json</c> writes it.</summary>
internal sealed record ListedEnquiry(
    string Reference,
    string Name,
    string Organisation,
    string Email,
    string Need,
    IReadOnlyList<string> Trail
)
{
    public static ListedEnquiry From(JsonNode json) =>
        new(
            (string)json["reference"]!,
            (string)json["name"]!,
            (string)json["organisation"]!,
            (string)json["email"]!,
            (string)json["need"]!,
            [.. json["trail"]!.AsArray().Select(answer => $"{answer!["question"]}={answer["choice"]}")]
        );
}
