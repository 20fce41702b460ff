using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Insights;

/// <summary>The counts of a day as an entity: the day is its name, and what a person wants to see is one column each.</summary>
internal static class InsightRows
{
    public const string Partition = "insights";
    private const string Json = "json";

    public static string Key(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TableEntity Write(DayCounts counts)
    {
        var row = new TableEntity(Partition, Key(counts.Day))
        {
            ["started"] = counts.Started,
            ["finished"] = counts.Finished,
            ["enquiries"] = counts.Enquiries,
        };
        ChunkedText.Set(row, Json, JsonSerializer.Serialize(counts, JourneyJson.Default.DayCounts));
        return row;
    }

    /// <summary>Whether two rows hold the same counts.</summary>
    public static bool AreEqual(TableEntity row, TableEntity other) =>
        string.Equals(ChunkedText.Get(row, Json), ChunkedText.Get(other, Json), StringComparison.Ordinal);

    public static DayCounts Read(TableEntity row) =>
        JsonSerializer.Deserialize(ChunkedText.Get(row, Json) ?? string.Empty, JourneyJson.Default.DayCounts)!;
}
