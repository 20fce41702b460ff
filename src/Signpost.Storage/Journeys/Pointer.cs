using System.Globalization;
using Azure;

namespace Signpost.Storage.Journeys;

/// <summary>The row that says which publication is current, as it was read.</summary>
/// <param name="Version">The version that new conversations use; null when the row has lost it.</param>
/// <param name="Publication">The key of the publication's row in the history.</param>
/// <param name="ETag">What the row must still have when it is replaced.</param>
internal sealed record Pointer(string? Version, string Publication, ETag ETag)
{
    private const string OrderForm = "D19";
    private const int OrderLength = 19;

    /// <summary>A key of the history: keys are in the order of the times in them.</summary>
    public static string Key(DateTimeOffset at, string version) => Key(at.UtcTicks, version);

    /// <summary>
    /// The key of a publication that follows another. The history is in the order in which versions became current,
    /// also where the clocks of two machines differ.
    /// </summary>
    public static string KeyAfter(Pointer? before, DateTimeOffset now, string version) =>
        Key(before is null ? now.UtcTicks : Math.Max(now.UtcTicks, before.Order + 1), version);

    private long Order =>
        long.TryParse(
            Publication.AsSpan(0, Math.Min(OrderLength, Publication.Length)),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var order
        )
            ? order
            : 0;

    private static string Key(long order, string version) =>
        $"{order.ToString(OrderForm, CultureInfo.InvariantCulture)}|{version}";
}
