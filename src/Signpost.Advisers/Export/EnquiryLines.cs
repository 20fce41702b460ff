using System.Text.Json;
using Signpost.Advisers.Api;

namespace Signpost.Advisers.Export;

/// <summary>
/// Writes enquiries as JSON Lines (https://jsonlines.org): one object a line, in UTF-8, in the form in which the API shows
/// an enquiry.
/// </summary>
public static class EnquiryLines
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/jsonl; charset=utf-8";

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>Writes the enquiries as they come; only one of them is in memory.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="enquiries">The enquiries, without their histories.</param>
    /// <param name="written">Told after each enquiry how many have been written; null for nobody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many were written.</returns>
    public static Task<int> WriteAsync(
        Stream output,
        IAsyncEnumerable<RecordedEnquiry> enquiries,
        Action<int>? written,
        CancellationToken cancellationToken
    ) => WriteAsync(output, enquiries, ApiEnquiry.Of, written, cancellationToken);

    /// <summary>Writes one enquiry with its history as an object.</summary>
    public static void Write(Utf8JsonWriter json, FollowedEnquiry enquiry) =>
        JsonSerializer.Serialize(json, ApiEnquiry.Of(enquiry), ApiJson.Default.ApiEnquiry);

    /// <summary>Writes one enquiry as it stands as an object.</summary>
    public static void Write(Utf8JsonWriter json, RecordedEnquiry enquiry) =>
        JsonSerializer.Serialize(json, ApiEnquiry.Of(enquiry), ApiJson.Default.ApiEnquiry);

    private static async Task<int> WriteAsync<T>(
        Stream output,
        IAsyncEnumerable<T> enquiries,
        Func<T, ApiEnquiry> read,
        Action<int>? written,
        CancellationToken cancellationToken
    )
    {
        var type = ApiJson.Default.ApiEnquiry;
        var count = 0;
        await foreach (var enquiry in enquiries.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(output, read(enquiry), type, cancellationToken);
            await output.WriteAsync(LineEnd, cancellationToken);
            count++;
            written?.Invoke(count);
        }
        return count;
    }
}
