using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Signpost.Pages.Requests;

/// <summary>The fields of a form that a page posted. Anybody may have written anything into them.</summary>
public sealed class PostedFields
{
    /// <summary>The longest body that is read, in bytes: 64 KiB.</summary>
    public const int Longest = 64 * 1024;

    private readonly Dictionary<string, StringValues> _fields;

    private PostedFields(Dictionary<string, StringValues> fields) => _fields = fields;

    /// <summary>The first value of a field, or null where it is not there.</summary>
    public string? this[string name] => _fields.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>All values of a field; none where it is not there.</summary>
    public IEnumerable<string> All(string name) =>
        _fields.TryGetValue(name, out var values) ? values.OfType<string>() : [];

    /// <summary>Reads the body of a request.</summary>
    /// <returns>The fields, none for a body that is no form; null when the body is too long.</returns>
    public static async Task<PostedFields?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > Longest)
        {
            return null;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(Longest + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(
                buffer.AsMemory(0, Longest + 1),
                Longest + 1,
                throwOnEndOfStream: false,
                request.HttpContext.RequestAborted
            );
            return length > Longest ? null
                : request.HasFormContentType ? new(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(buffer, 0, length)))
                : new([]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
