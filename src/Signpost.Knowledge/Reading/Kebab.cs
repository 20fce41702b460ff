using System.Collections.Immutable;
using System.Text;

namespace Signpost.Knowledge.Reading;

/// <summary>How the members of an enumeration are written in knowledge files: <c>TaxRelief</c> as <c>tax-relief</c>.</summary>
internal static class Kebab<T>
    where T : struct, Enum
{
    public static ImmutableArray<string> Words { get; } = [.. Enum.GetNames<T>().Select(Write)];

    public static T? Find(string word) => Words.IndexOf(word) is >= 0 and var index ? Enum.GetValues<T>()[index] : null;

    public static string Write(T value) => Words[Array.IndexOf(Enum.GetValues<T>(), value)];

    private static string Write(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
