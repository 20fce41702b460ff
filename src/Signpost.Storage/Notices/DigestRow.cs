using System.Globalization;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Notices;

/// <summary>The row that says for which day it was settled last whether there is a digest.</summary>
internal static class DigestRow
{
    public const string Save = "save";
    private const string Day = "day";

    /// <param name="day">The day.</param>
    /// <param name="save">An id that no other save has.</param>
    public static TableEntity Write(DateOnly day, string save) =>
        new(EnquiryKeys.Partition, EnquiryKeys.LastDigest) { [Day] = Text(day), [Save] = save };

    /// <summary>Whether a day or a later one has been settled.</summary>
    public static bool IsFor(TableEntity row, DateOnly day) =>
        string.CompareOrdinal(row.GetString(Day), Text(day)) >= 0;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
