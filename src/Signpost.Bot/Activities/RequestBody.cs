using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Signpost.Bot.Activities;

/// <summary>Reads a JSON request body out of the server's own pooled buffers, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The most bytes that a body may have.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>Reads one JSON object; an empty body is neither a value nor a refusal.</summary>
    public static async ValueTask<Parsed<T>> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type)
        where T : class
    {
        if (request.ContentLength > Limit)
        {
            return new(null, Refusal.TooLarge, request.ContentLength.Value);
        }
        var reader = request.BodyReader;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
                var body = read.Buffer;
                if (body.Length > Limit)
                {
                    reader.AdvanceTo(body.End);
                    return new(null, Refusal.TooLarge, body.Length);
                }
                if (read.IsCompleted)
                {
                    var parsed = body.IsEmpty ? default : Parse(body, type);
                    reader.AdvanceTo(body.End);
                    return parsed;
                }
                reader.AdvanceTo(body.Start, body.End);
            }
        }
        catch (BadHttpRequestException refused)
        {
            return new(null, refused.StatusCode == Refusal.TooLarge.Status ? Refusal.TooLarge : Refusal.BadSyntax, 0);
        }
    }

    /// <summary>Reads a body whose content does not matter: only that it is not longer than <see cref="Limit"/>.</summary>
    /// <returns>Null, or why the request is refused.</returns>
    public static async ValueTask<Refusal?> RefuseLongAsync(HttpRequest request)
    {
        if (request.ContentLength is 0)
        {
            return null;
        }
        if (request.ContentLength > Limit)
        {
            return Refusal.TooLarge;
        }
        var left = Limit;
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
                var over = read.Buffer.Length > left;
                left -= over ? 0 : (int)read.Buffer.Length;
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (over || read.IsCompleted)
                {
                    return over ? Refusal.TooLarge : null;
                }
            }
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode == Refusal.TooLarge.Status ? Refusal.TooLarge : Refusal.BadSyntax;
        }
    }

    private static Parsed<T> Parse<T>(in ReadOnlySequence<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        try
        {
            var value = JsonSerializer.Deserialize(ref reader, type);
            var more = reader.Read();
            return value is null || more || !IsText(body)
                ? new(null, Refusal.BadSyntax, body.Length)
                : new(value, null, body.Length);
        }
        catch (JsonException)
        {
            return new(null, Refusal.BadSyntax, body.Length);
        }
    }

    /// <summary>
    /// Whether every string can be read as text. Bytes that are no UTF-8, and a lone half of a surrogate pair, written as
    /// an escape, pass the parser in a raw value and fail when that is read or written again.
    /// </summary>
    private static bool IsText(in ReadOnlySequence<byte> body)
    {
        var bytes = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        return Utf8.IsValid(bytes) && (bytes.IndexOf("\\u"u8) < 0 || HasNoHalfPair(bytes));
    }

    private static bool HasNoHalfPair(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString();
                }
            }
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
