using System.Globalization;

namespace Signpost.Advisers.Editing;

/// <summary>What is in the fields of a follow-up form, as it was typed.</summary>
public sealed record FollowUpEntries
{
    /// <summary>The status that is marked.</summary>
    public required string Status { get; init; }

    /// <summary>The reason for closing that is chosen; empty for none.</summary>
    public string ClosedAs { get; init; } = string.Empty;

    /// <summary><c>me</c>, <c>nobody</c>, or the id of an adviser.</summary>
    public required string Assignee { get; init; }

    /// <summary>When it is due: <c>typed</c>, <c>never</c>, or a number of working days.</summary>
    public required string When { get; init; }

    /// <summary>The day of the month that is typed.</summary>
    public string Day { get; init; } = string.Empty;

    /// <summary>The number of the month that is typed.</summary>
    public string Month { get; init; } = string.Empty;

    /// <summary>The year that is typed.</summary>
    public string Year { get; init; } = string.Empty;

    /// <summary>The note.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>The form of an enquiry that nobody has changed.</summary>
    /// <param name="followUp">Where the follow-up stands.</param>
    /// <param name="me">Who is going to fill it in.</param>
    public static FollowUpEntries Of(FollowUp followUp, Adviser me) =>
        new()
        {
            Status = Name(followUp.Status),
            ClosedAs = followUp.ClosedAs is { } reason ? Name(reason) : string.Empty,
            Assignee =
                followUp.Assignee is not { } assignee ? FollowUpKeys.Nobody
                : string.Equals(assignee.Id, me.Id, StringComparison.Ordinal) ? FollowUpKeys.Me
                : assignee.Id,
            When = followUp.Due is null ? FollowUpKeys.Never : FollowUpKeys.Typed,
            Day = Number(followUp.Due?.Day),
            Month = Number(followUp.Due?.Month),
            Year = Number(followUp.Due?.Year),
        };

    /// <summary>A value of a list as the form and the API send it: <c>passedOn</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value that a form or a call means, or null for none.</summary>
    public static T? Find<T>(string? name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Name(value), name, StringComparison.Ordinal))
            {
                return value;
            }
        }
        return null;
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
