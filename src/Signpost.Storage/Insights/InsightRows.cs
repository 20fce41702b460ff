using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Insights;

/// <summary>The counts of a day as an entity: the day is its name, and what a person wants to see is one column each.</summary>
internal static class InsightRows
{
    public const string Partition = "insights";

    /// <summary>The row that changes with every change of a day. It comes before all days.</summary>
    public const string Guard = "0000-guard";
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
        ChunkedText.Set(row, Json, JsonOf(counts));
        return row;
    }

    /// <summary>Whether two days have the same counts.</summary>
    public static bool AreEqual(DayCounts day, DayCounts other) =>
        string.Equals(JsonOf(day), JsonOf(other), StringComparison.Ordinal);

    public static DayCounts Read(TableEntity row) =>
        JsonSerializer.Deserialize(ChunkedText.Get(row, Json) ?? string.Empty, JourneyJson.Default.DayCounts)!;

    private static string JsonOf(DayCounts counts) => JsonSerializer.Serialize(counts, JourneyJson.Default.DayCounts);
}
