using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Editing;

namespace Signpost.Advisers.Api;

/// <summary>Reads the headers of a call.</summary>
internal static class ApiHeaders
{
    /// <summary>The header that names a call, so that the same call sent twice is one.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    private const string Weak = "W/";
    private const int LongestKey = 200;

    /// <summary>The revision that <c>If-Match</c> names, or why there is none.</summary>
    public static (int Revision, ApiProblem? Problem) Revision(HttpRequest request)
    {
        var text = request.Headers.IfMatch.ToString();
        // A front end that compresses an answer marks its ETag as weak; the revision in it is the same.
        var tag = text.StartsWith(Weak, StringComparison.Ordinal) ? text[Weak.Length..] : text;
        return text.Length == 0
                ? (
                    0,
                    new(
                        "If-Match is missing",
                        428,
                        "Send the ETag of the enquiry that you saw as If-Match, so that nobody's change is overwritten."
                    )
                )
            : tag is ['"', .. var digits, '"']
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
                ? (revision, null)
            : (0, new("If-Match is no revision", 400, "Send one ETag as If-Match, as it came, such as \"3\"."));
    }

    /// <summary>
    /// The id of the call: made of the key and of who calls, so that no two people have one; drawn where there is no key.
    /// Null where the key is too long.
    /// </summary>
    public static string? FormId(HttpContext context, Adviser adviser)
    {
        var key = context.Request.Headers[IdempotencyKey].ToString();
        if (key.Length == 0)
        {
            return PostedFollowUp.NewId(context.RequestServices.GetRequiredService<RandomNumberGenerator>());
        }
        var source = $"{adviser.Id.Length}|{adviser.Id}|{key}";
        return key.Length > LongestKey
            ? null
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 16));
    }
}
