using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Signpost.Pages.Requests;

namespace Signpost.Advisers.Api;

/// <summary>Reads the body of a call. Anybody may have written anything into it.</summary>
internal static class ApiBody
{
    private const int MostLevels = 8;

    /// <summary>
    /// The JSON object in a body, or why there is none that can be used. Only a body that says it is JSON is read: a page of
    /// another site can have browsers send other kinds without asking.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="mediaTypes">The media types that are taken.</param>
    public static async Task<(JsonDocument? Body, ApiProblem? Problem)> ReadAsync(
        HttpRequest request,
        params string[] mediaTypes
    )
    {
        var mediaType = request.ContentType?.Split(';')[0].Trim();
        if (!mediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase))
        {
            return (null, new("Not JSON", 415, $"Send the body as {Sentence.Join(mediaTypes)}."));
        }
        var buffer = ArrayPool<byte>.Shared.Rent(PostedFields.Longest + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(
                buffer.AsMemory(0, PostedFields.Longest + 1),
                PostedFields.Longest + 1,
                throwOnEndOfStream: false,
                request.HttpContext.RequestAborted
            );
            return length > PostedFields.Longest
                ? (null, new("The body is too long", 413, "The body can have 64 KiB at most. Nothing was done."))
                : Parse(buffer.AsSpan(0, length).ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static (JsonDocument? Body, ApiProblem? Problem) Parse(byte[] body)
    {
        try
        {
            var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MostLevels });
            if (document.RootElement.ValueKind is JsonValueKind.Object)
            {
                return (document, null);
            }
            document.Dispose();
        }
        catch (JsonException)
        {
            // Whatever it is, it is no object.
        }
        return (null, new("Not a JSON object", 400, "The body must be one JSON object. Nothing was done."));
    }
}
