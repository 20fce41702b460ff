using System.Collections.Immutable;
using System.Text.Json;

namespace Signpost.Knowledge.Reading;

/// <summary>How the members of an enumeration are written in knowledge files: <c>TaxRelief</c> as <c>tax-relief</c>.</summary>
internal static class Kebab<T>
    where T : struct, Enum
{
    public static ImmutableArray<string> Words { get; } =
    [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    public static T? Find(string word) => Words.IndexOf(word) is >= 0 and var index ? Enum.GetValues<T>()[index] : null;

    public static string Write(T value) => Words[Array.IndexOf(Enum.GetValues<T>(), value)];
}
