using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Advisers;

/// <summary>The row of an adviser who has been to the inbox: what the sign-in says of them, and the last day.</summary>
internal static class AdviserRow
{
    public const string SeenOn = "seenOn";
    private const string Id = "id";
    private const int LongestPlainId = 64;

    public static TableEntity Write(Adviser adviser, DateOnly day) =>
        new(EnquiryKeys.Partition, KeyOf(adviser.Id))
        {
            [Id] = adviser.Id,
            [EnquiryColumns.Name] = adviser.Name,
            [SeenOn] = EnquiryKeys.Day(day),
        };

    public static Adviser Read(TableEntity row) =>
        row.GetString(Id) is { Length: > 0 } id
            ? new Adviser(id, row.GetString(EnquiryColumns.Name) ?? id)
            : throw new JsonException("The row has no id of an adviser.");

    /// <summary>
    /// The key of an adviser. Entra ID makes ids of letters, digits and hyphens; any other may have what a key must not have,
    /// or be too long for one, so that its hash stands for it.
    /// </summary>
    public static string KeyOf(string id) =>
        EnquiryKeys.FirstAdviser
        + (
            id.Length <= LongestPlainId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')
                ? id
                : $"~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}"
        );
}
