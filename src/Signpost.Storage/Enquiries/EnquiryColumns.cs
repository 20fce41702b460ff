using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>
/// The columns that several kinds of row share, each readable by itself: people look at this table with other tools.
/// </summary>
internal static class EnquiryColumns
{
    public const string RecordedAt = "recordedAt";
    public const string ChangedAt = "changedAt";
    public const string Status = "status";
    public const string ClosedAs = "closedAs";
    public const string Assignee = "assignee";
    public const string AssigneeName = "assigneeName";
    public const string Due = "due";
    public const string Name = "name";
    public const string Organisation = "organisation";
    public const string Email = "email";
    public const string Need = "need";
    public const string Reference = "reference";
    public const string ErasedAt = "erasedAt";
    public const string Json = "json";

    /// <summary>A value of an enumeration as columns have it: <c>passedOn</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Fills in where a follow-up stands. A column without a value is empty, since a filter misses absent ones.</summary>
    public static void SetFollowUp(TableEntity row, FollowUp followUp)
    {
        row[Status] = Of(followUp.Status);
        row[ClosedAs] = followUp.ClosedAs is { } reason ? Of(reason) : string.Empty;
        row[Assignee] = followUp.Assignee?.Id ?? string.Empty;
        row[AssigneeName] = followUp.Assignee?.Name ?? string.Empty;
        row[Due] = EnquiryKeys.Day(followUp.Due) ?? string.Empty;
    }

    /// <summary>Where a follow-up stands.</summary>
    /// <exception cref="JsonException">The columns do not say.</exception>
    public static FollowUp ReadFollowUp(TableEntity row) =>
        new()
        {
            Status = Read<EnquiryStatus>(row, Status) ?? throw new JsonException("The row has no status."),
            ClosedAs = Read<ClosingReason>(row, ClosedAs),
            Assignee = row.GetString(Assignee) is { Length: > 0 } id
                ? new Adviser(id, row.GetString(AssigneeName) ?? id)
                : null,
            Due = row.GetString(Due) is { Length: > 0 } day ? ReadDay(day) : null,
        };

    /// <summary>A time that a row must have.</summary>
    public static DateTimeOffset At(TableEntity row, string name) =>
        row.GetDateTimeOffset(name) ?? throw new JsonException($"The row has no {name}.");

    private static DateOnly ReadDay(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read
            : throw new JsonException("The row has a day that is none.");

    private static T? Read<T>(TableEntity row, string name)
        where T : struct, Enum =>
        row.GetString(name) is { Length: > 0 } text
            ? Enum.TryParse<T>(text, ignoreCase: true, out var value)
                ? value
                : throw new JsonException($"The row has an unknown {name}.")
            : null;
}
