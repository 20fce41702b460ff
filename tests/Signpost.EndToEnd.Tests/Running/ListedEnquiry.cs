using System.Text.Json;

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
    public static ListedEnquiry From(JsonElement json) =>
        new(
            json.GetProperty("reference").GetString()!,
            json.GetProperty("name").GetString()!,
            json.GetProperty("organisation").GetString()!,
            json.GetProperty("email").GetString()!,
            json.GetProperty("need").GetString()!,
            [
                .. json.GetProperty("answers")
                    .EnumerateArray()
                    .Select(answer => $"{answer.GetProperty("question")}={answer.GetProperty("choice")}"),
            ]
        );
}
