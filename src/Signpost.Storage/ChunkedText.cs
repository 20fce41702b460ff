using System.Globalization;
using System.Text;
using Signpost.Storage.Tables;

namespace Signpost.Storage;

/// <summary>
/// Keeps a text of any length in the properties <c>name</c>, <c>name1</c>, <c>name2</c>, ... of one entity, since a
/// property holds at most 32 Ki UTF-16 units (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model).
/// </summary>
internal static class ChunkedText
{
    private const int Longest = 32_000;

    public static void Set(TableEntity entity, string name, string text)
    {
        for (int start = 0, chunk = 0; chunk == 0 || start < text.Length; chunk++)
        {
            var length = Math.Min(Longest, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }
            entity[Name(name, chunk)] = text.Substring(start, length);
            start += length;
        }
    }

    public static string? Get(TableEntity entity, string name)
    {
        var first = entity.GetString(name);
        if (first is null || entity.GetString(Name(name, 1)) is not { } second)
        {
            return first;
        }
        var text = new StringBuilder(first).Append(second);
        for (var chunk = 2; entity.GetString(Name(name, chunk)) is { } next; chunk++)
        {
            text.Append(next);
        }
        return text.ToString();
    }

    private static string Name(string name, int chunk) =>
        chunk == 0 ? name : name + chunk.ToString(CultureInfo.InvariantCulture);
}
