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
    public const int Longest = 32_000;

    // An entity holds 1 MiB, and a UTF-16 unit takes two bytes of it.
    private const int MostPieces = (1024 * 1024 / (2 * Longest)) + 1;

    /// <summary>The names of all properties that a text can take up in one entity.</summary>
    public static IEnumerable<string> Names(string name) =>
        Enumerable.Range(0, MostPieces).Select(chunk => Name(name, chunk));

    /// <summary>The text in pieces that a property can hold; no pair of surrogates is parted.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        do
        {
            var length = Math.Min(Longest, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }
            yield return text.Substring(start, length);
            start += length;
        } while (start < text.Length);
    }

    /// <summary>Puts the text in the place of the one that the entity had under this name.</summary>
    public static void Set(TableEntity entity, string name, string text)
    {
        var chunk = 0;
        foreach (var piece in Split(text))
        {
            entity[Name(name, chunk++)] = piece;
        }
        while (entity.Remove(Name(name, chunk)))
        {
            chunk++;
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
