using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Journeys;

/// <summary>
/// A journey as entities: the JSON of its content, cut into rows because an entity takes at most 1 MiB. Most journeys
/// are one row. The first row is written last and so proves that the others are there.
/// </summary>
internal static class JourneyRows
{
    private const string First = "part|0000";
    private const string Json = "json";
    private const int ChunksInRow = 15;

    /// <summary>The rows in the order of writing.</summary>
    public static IEnumerable<TableEntity> Write(Journey journey) =>
        ChunkedText
            .Split(JsonSerializer.Serialize(journey.Content, JourneyJson.Default.JourneyContent))
            .Chunk(ChunksInRow)
            .Select((chunks, part) => Row(journey.Version, part, string.Concat(chunks)))
            .Reverse();

    /// <summary>The JSON in the rows of one version, in the order of their keys; null when it is not there whole.</summary>
    public static string? Read(IReadOnlyList<TableEntity> rows) =>
        rows is [{ RowKey: First }, ..] ? string.Concat(rows.Select(row => ChunkedText.Get(row, Json))) : null;

    /// <summary>The version that a journey of this JSON has: see <see cref="Journey.VersionOf"/>.</summary>
    public static string VersionOf(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));

    private static TableEntity Row(string version, int part, string json)
    {
        var row = new TableEntity(version, $"part|{part.ToString("D4", CultureInfo.InvariantCulture)}");
        ChunkedText.Set(row, Json, json);
        return row;
    }
}
