namespace Signpost.Knowledge.Checks;

/// <summary>One phrase of a knowledge file: as it is written, in the form in which it is compared, and where.</summary>
internal readonly record struct Wording(string Text, string Folded, Position At)
{
    /// <summary>
    /// The phrases of one list. A phrase without a letter or digit is reported, one that is there before is warned of,
    /// and both are left out.
    /// </summary>
    public static List<Wording> In(IEnumerable<(string Text, Position At)> phrases, FindingLog log)
    {
        var wordings = new List<Wording>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, at) in phrases.Where(phrase => phrase.Text.Length > 0))
        {
            var folded = Phrase.Normalise(text);
            if (folded.Length is 0)
            {
                log.Error(at, FindingCode.EmptyText, $"`{text}` has no letter and no digit; write words.");
            }
            else if (!seen.Add(folded))
            {
                log.Warning(at, FindingCode.RepeatedEntry, $"`{text}` is in this list twice; delete one of the two.");
            }
            else
            {
                wordings.Add(new Wording(text, folded, at));
            }
        }
        return wordings;
    }
}
