using System.Globalization;
using System.Security.Cryptography;
using Signpost.Pages.Requests;

namespace Signpost.Advisers.Editing;

/// <summary>A follow-up form as it was posted.</summary>
/// <param name="Revision">The revision that the adviser saw; 0 where the form does not say.</param>
/// <param name="FormId">The id of the form.</param>
/// <param name="Entries">What was typed.</param>
/// <param name="Takes">Whether the enquiry is only to be assigned to whoever sends the form.</param>
internal sealed record PostedFollowUp(int Revision, string FormId, FollowUpEntries Entries, bool Takes)
{
    private const int Bytes = 16;

    /// <summary>Whether the id was drawn only now, since the form had none that counts.</summary>
    public bool HasNewId { get; private init; }

    /// <summary>Whether its sender has been told that they noted the same last.</summary>
    public bool IsMeant { get; private init; }

    /// <summary>The id of a form that is opened now: 128 random bits as 32 hexadecimal digits.</summary>
    public static string NewId(RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        random.GetBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>Reads what was posted.</summary>
    public static PostedFollowUp Read(PostedFields fields, RandomNumberGenerator random)
    {
        var id =
            fields[FollowUpKeys.Form] is { Length: 2 * Bytes } sent && sent.All(char.IsAsciiHexDigitLower)
                ? sent
                : null;
        var entries = new FollowUpEntries
        {
            Status = Text(FollowUpKeys.Status),
            ClosedAs = Text(FollowUpKeys.ClosedAs),
            Assignee = Text(FollowUpKeys.Assignee),
            When = Text(FollowUpKeys.When),
            Day = Text(FollowUpKeys.Day),
            Month = Text(FollowUpKeys.Month),
            Year = Text(FollowUpKeys.Year),
            // Browsers send each line break as two characters, and count it as one when they hold it to the limit.
            Note = Text(FollowUpKeys.Note).ReplaceLineEndings("\n"),
        };
        var revision = int.TryParse(
            fields[FollowUpKeys.Revision],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var read
        )
            ? read
            : 0;
        return new PostedFollowUp(revision, id ?? NewId(random), entries, fields[FollowUpKeys.Take] is not null)
        {
            HasNewId = id is null,
            IsMeant = fields[FollowUpKeys.Meant] is not null,
        };

        string Text(string name) => fields[name] ?? string.Empty;
    }
}
