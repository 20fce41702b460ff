using System.Text;

namespace Signpost.Knowledge.Checks;

/// <summary>When two wordings are the same.</summary>
internal static class Wording
{
    /// <summary>
    /// The wording without what nobody hears: capitals, punctuation and the number of spaces. An apostrophe joins, all
    /// other punctuation parts.
    /// </summary>
    public static string Fold(string wording)
    {
        var folded = new StringBuilder(wording.Length);
        foreach (var letter in wording)
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && folded.Length > 0 && folded[^1] is not ' ')
            {
                folded.Append(' ');
            }
        }
        return folded.ToString().TrimEnd();
    }
}
