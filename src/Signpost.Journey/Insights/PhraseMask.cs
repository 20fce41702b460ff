using System.Collections.Frozen;

namespace Signpost;

/// <summary>
/// Takes out of a phrase what could tell who said it, before it is kept. What is left is still only ever shown once
/// the same was said in several conversations.
/// </summary>
public static class PhraseMask
{
    /// <summary>The most words of a phrase that are kept; a longer text tells a story and not what to call something.</summary>
    public const int MostWords = 8;

    /// <summary>What stands for what was taken out.</summary>
    public const string Mask = "…";

    private const int LongestPhrase = 80;

    private const int LongestName = 3;
    private const string Sentinel = "maskedaddress";

    private static readonly FrozenSet<string> BeforeNames = new[]
    {
        "called",
        "dear",
        "dr",
        "miss",
        "mr",
        "mrs",
        "ms",
        "mx",
        "name",
        "names",
        "prof",
        "professor",
        "regards",
        "sir",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The phrase in the form in which words are compared (<see cref="Phrase.Normalise"/>), without addresses, anything
    /// that has a digit in it, and what follows words that come before names; null where nothing is left that an editor
    /// could use, or where it has more than <see cref="MostWords"/> words.
    /// </summary>
    /// <param name="text">What was typed; anything.</param>
    public static string? Of(string text)
    {
        if (text.Length > 4 * LongestPhrase)
        {
            return null;
        }
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var bare = string.Join(' ', parts.Select(part => IsAddress(part) ? Sentinel : part));
        var words = Phrase.Normalise(bare).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
        {
            return null;
        }
        var kept = new List<string>(words.Length);
        var ofName = 0;
        foreach (var word in words)
        {
            var isName = ofName > 0 && word is not ("is" or "and" or "from" or "at");
            var masked = isName || word is Sentinel || word.Any(char.IsDigit) ? Mask : word;
            if (masked is not Mask || kept is not [.., Mask])
            {
                kept.Add(masked);
            }
            ofName =
                BeforeNames.Contains(word) ? LongestName
                : word is "is" ? ofName
                : isName ? ofName - 1
                : 0;
        }
        var phrase = string.Join(' ', kept);
        return phrase.Length > LongestPhrase || kept.TrueForAll(word => word is Mask) ? null : phrase;
    }

    /// <summary>An e-mail or web address, or a host name: what has a full stop with letters on both sides.</summary>
    private static bool IsAddress(string part)
    {
        if (part.Contains('@', StringComparison.Ordinal) || part.Contains("://", StringComparison.Ordinal))
        {
            return true;
        }
        for (var i = 1; i < part.Length - 1; i++)
        {
            if (part[i] == '.' && char.IsLetterOrDigit(part[i - 1]) && char.IsLetterOrDigit(part[i + 1]))
            {
                return true;
            }
        }
        return false;
    }
}
