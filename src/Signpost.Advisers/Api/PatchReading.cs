using System.Globalization;
using System.Text.Json;
using Signpost.Advisers.Editing;

namespace Signpost.Advisers.Api;

/// <summary>Reads what a call changes: what is not in the body stays, and null takes away. (RFC 7396)</summary>
internal static class PatchReading
{
    public const string Status = "status";
    public const string ClosedAs = "closedAs";
    public const string Assignee = "assignee";
    public const string Due = "due";
    public const string Note = "note";

    /// <summary>The fields that a body makes of those that stand now.</summary>
    /// <param name="body">The body; an object.</param>
    /// <param name="entries">The fields as they stand now.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static FollowUpEntries Read(JsonElement body, FollowUpEntries entries, ICollection<ApiFault> faults)
    {
        foreach (var member in body.EnumerateObject())
        {
            if (!TryText(member.Value, out var text))
            {
                faults.Add(new(member.Name, $"{member.Name} must be a text, or null to take it away."));
                continue;
            }
            switch (member.Name)
            {
                case Status when text is not null:
                    entries = entries with { Status = text };
                    break;
                case ClosedAs:
                    entries = entries with { ClosedAs = text ?? string.Empty };
                    break;
                case Assignee:
                    entries = entries with { Assignee = text ?? FollowUpKeys.Nobody };
                    break;
                case Due:
                    entries = WithDue(entries, text, faults);
                    break;
                case Note:
                    entries = entries with { Note = text ?? string.Empty };
                    break;
                default:
                    faults.Add(
                        new(member.Name, $"There is nothing to change by the name of {member.Name} with this value.")
                    );
                    break;
            }
        }
        var isClosed = string.Equals(
            entries.Status,
            FollowUpEntries.Name(EnquiryStatus.Closed),
            StringComparison.Ordinal
        );
        if (!isClosed && body.TryGetProperty(ClosedAs, out var reason) && reason.ValueKind is not JsonValueKind.Null)
        {
            faults.Add(new(ClosedAs, "closedAs goes only with the status closed."));
            entries = entries with { ClosedAs = string.Empty };
        }
        if (isClosed && body.TryGetProperty(Due, out var due) && due.ValueKind is JsonValueKind.String)
        {
            faults.Add(new(Due, "due goes only with a status that is not closed."));
        }
        return entries;
    }

    /// <summary>The member that a field of the form is in a body.</summary>
    public static string MemberOf(string field) =>
        field switch
        {
            FollowUpKeys.ClosedAs => ClosedAs,
            FollowUpKeys.When or FollowUpKeys.Day or FollowUpKeys.Month or FollowUpKeys.Year => Due,
            _ => field,
        };

    /// <summary>A text, or null for null; false for anything else.</summary>
    public static bool TryText(JsonElement value, out string? text)
    {
        text = null;
        try
        {
            text = value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escape that is half of a character.
            return false;
        }
        return value.ValueKind is JsonValueKind.String or JsonValueKind.Null;
    }

    private static FollowUpEntries WithDue(FollowUpEntries entries, string? text, ICollection<ApiFault> faults)
    {
        if (text is null)
        {
            return entries with { When = FollowUpKeys.Never };
        }
        if (
            !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day.Year < 1000
        )
        {
            faults.Add(new(Due, "due must be a day such as 2026-11-25, or null for none."));
            return entries;
        }
        return entries with
        {
            When = FollowUpKeys.Typed,
            Day = day.Day.ToString(CultureInfo.InvariantCulture),
            Month = day.Month.ToString(CultureInfo.InvariantCulture),
            Year = day.Year.ToString(CultureInfo.InvariantCulture),
        };
    }
}
