using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Signpost.Advisers.Tests.Api;

/// <summary>A call of the API, and what was answered.</summary>
internal sealed record ApiCall(int Status, string MediaType, JsonNode? Body, HttpResponseMessage Response)
{
    public JsonNode this[string member] => Body![member]!;

    public string? ETag => Response.Headers.ETag?.Tag;

    public static async Task<ApiCall> OfAsync(
        AdvisersApp app,
        HttpMethod method,
        string address,
        string? body = null,
        string mediaType = "application/json",
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, mediaType);
        }
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        var response = await app.SendRawAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var type = response.Content.Headers.ContentType?.MediaType ?? string.Empty;
        var isJson =
            type.EndsWith("json", StringComparison.Ordinal) && response.StatusCode is not HttpStatusCode.NoContent;
        return new ApiCall((int)response.StatusCode, type, isJson ? JsonNode.Parse(text) : null, response);
    }
}
