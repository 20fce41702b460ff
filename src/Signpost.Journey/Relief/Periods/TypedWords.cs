using System.Text;

namespace Signpost;

/// <summary>
/// Takes text apart into runs of digits and of letters; all other signs only part them. The endings of <c>1st</c> and
/// <c>22nd</c> are dropped.
/// </summary>
internal static class TypedWords
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (word.Length > 0 && (!IsPart(letter) || char.IsAsciiDigit(letter) != char.IsAsciiDigit(word[0])))
            {
                Add(words, word);
            }
            if (IsPart(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
        }
        Add(words, word);
        return words;
    }

    private static bool IsPart(char letter) => char.IsAsciiDigit(letter) || char.IsLetter(letter);

    private static void Add(List<string> words, StringBuilder word)
    {
        var said = word.ToString();
        word.Clear();
        var isOrdinal = Ordinals.Contains(said) && words is [.., [>= '0' and <= '9', ..]];
        if (said.Length > 0 && !isOrdinal)
        {
            words.Add(said);
        }
    }
}
