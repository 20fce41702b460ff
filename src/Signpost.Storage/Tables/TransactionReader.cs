using System.Buffers.Text;
using System.Text;
using Azure;
using Azure.Core;

namespace Signpost.Storage.Tables;

/// <summary>
/// Reads the multipart answer to a transaction: one part that holds a changeset, which holds one HTTP response an
/// action, or a single response with the refusal of the whole.
/// </summary>
internal static class TransactionReader
{
    private const int MinStatusLine = 12;

    /// <summary>The responses in order; null when the body is not a whole multipart answer.</summary>
    public static List<Response>? Read(string? contentType, ReadOnlySpan<byte> body)
    {
        List<Response> responses = [];
        return contentType is not null && ReadParts(contentType, body, responses) && responses.Count > 0
            ? responses
            : null;
    }

    private static bool ReadParts(string contentType, ReadOnlySpan<byte> body, List<Response> responses)
    {
        if (DelimiterOf(contentType) is not { } delimiter || !SkipPast(ref body, delimiter))
        {
            return false;
        }

        while (!body.StartsWith("--"u8))
        {
            var end = body.IndexOf(delimiter);
            if (end < 0 || !ReadPart(body[..end], responses))
            {
                return false;
            }

            body = body[(end + delimiter.Length)..];
        }

        return true;
    }

    private static bool ReadPart(ReadOnlySpan<byte> part, List<Response> responses)
    {
        TakeLine(ref part);
        var headers = TakeHeaders(ref part);
        var type = headers.Find(h => h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value;
        return type is not null && type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
            ? ReadParts(type, part, responses)
            : ReadResponse(part, responses);
    }

    private static bool ReadResponse(ReadOnlySpan<byte> part, List<Response> responses)
    {
        var line = TakeLine(ref part);
        if (
            line.Length < MinStatusLine
            || !line.StartsWith("HTTP/1."u8)
            || !Utf8Parser.TryParse(line[9..], out int status, out var digits)
        )
        {
            return false;
        }

        var reason = Encoding.UTF8.GetString(line[(9 + digits)..]).Trim();
        var headers = TakeHeaders(ref part);
        responses.Add(new TransactionResponse(status, reason, headers, part.TrimEnd("\r\n"u8).ToArray()));
        return true;
    }

    private static List<HttpHeader> TakeHeaders(ref ReadOnlySpan<byte> text)
    {
        List<HttpHeader> headers = [];
        while (TakeLine(ref text) is { Length: > 0 } line)
        {
            var colon = line.IndexOf((byte)':');
            if (colon > 0)
            {
                var name = Encoding.UTF8.GetString(line[..colon]);
                headers.Add(new HttpHeader(name, Encoding.UTF8.GetString(line[(colon + 1)..]).Trim()));
            }
        }

        return headers;
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return line.TrimEnd((byte)'\r');
    }

    private static byte[]? DelimiterOf(string contentType)
    {
        const string parameter = "boundary=";
        var start = contentType.IndexOf(parameter, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var boundary = contentType.AsSpan(start + parameter.Length);
        var end = boundary.IndexOf(';');
        boundary = (end < 0 ? boundary : boundary[..end]).Trim().Trim('"');
        return boundary.IsEmpty ? null : Encoding.UTF8.GetBytes($"--{boundary}");
    }

    private static bool SkipPast(ref ReadOnlySpan<byte> body, ReadOnlySpan<byte> delimiter)
    {
        var start = body.IndexOf(delimiter);
        body = start < 0 ? [] : body[(start + delimiter.Length)..];
        return start >= 0;
    }
}
