using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Signpost.Functions.Files;

/// <summary>
/// Bytes that anybody may read and keep. They are compressed when that is first asked for, and never again: what is the
/// same for everybody gives nothing away by its length.
/// </summary>
internal sealed class PublicFile
{
    private const int TagDigits = 16;

    private readonly ReadOnlyMemory<byte> _content;
    private readonly string _mediaType;
    private readonly string _tag;
    private readonly Lazy<ReadOnlyMemory<byte>> _brotli;
    private readonly Lazy<ReadOnlyMemory<byte>> _gzip;

    /// <summary>Makes one.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">What they are, as <c>Content-Type</c> says it.</param>
    public PublicFile(ReadOnlyMemory<byte> content, string mediaType)
    {
        _content = content;
        _mediaType = mediaType;
        _tag = Convert.ToHexStringLower(SHA256.HashData(content.Span))[..TagDigits];
        _brotli = new(() => Compress(to => new BrotliStream(to, CompressionLevel.SmallestSize)));
        _gzip = new(() => Compress(to => new GZipStream(to, CompressionLevel.SmallestSize)));
    }

    /// <summary>
    /// Answers <c>GET</c> or <c>HEAD</c>: in the smallest form that the caller takes, or with 304 when it has that. Adds to
    /// the headers that the response has by now.
    /// </summary>
    public async Task SendAsync(HttpContext context)
    {
        var (encoding, body) = FormFor(context.Request);
        var response = context.Response;
        var tag = new EntityTagHeaderValue(encoding is null ? $"\"{_tag}\"" : $"\"{_tag}-{encoding}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = _mediaType;
        response.ContentLength = body.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private (string? Encoding, ReadOnlyMemory<byte> Body) FormFor(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        if (Accepts(accepted, "br") && _brotli.Value.Length < _content.Length)
        {
            return ("br", _brotli.Value);
        }
        return Accepts(accepted, "gzip") && _gzip.Value.Length < _content.Length
            ? ("gzip", _gzip.Value)
            : (null, _content);
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding)
    {
        var entry =
            accepted.FirstOrDefault(each => each.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(each => each.Value.Equals("*", StringComparison.Ordinal));
        return entry is not null && entry.Quality is not 0;
    }

    // By the weak comparison, as RFC 9110 section 13.1.2 asks for: a front end may have weakened the tag on the way.
    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known =>
                known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)
            );

    private ReadOnlyMemory<byte> Compress(Func<Stream, Stream> compressor)
    {
        using var compressed = new MemoryStream();
        using (var stream = compressor(compressed))
        {
            stream.Write(_content.Span);
        }
        return compressed.ToArray();
    }
}
