using System.Globalization;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds groups of words that mean the same of which nothing, or no one thing, could be understood.</summary>
internal static class WordsAlike
{
    public static void Check(Draft draft, FindingLog log)
    {
        if (draft.EverydayWords is not { } words)
        {
            return;
        }
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, group) in words.Alike.Index())
        {
            var at = draft.Origins.At(words, "alike", index);
            if (group.Length is 1)
            {
                log.Error(
                    at,
                    FindingCode.LoneWord,
                    "A group of words that mean the same needs two or more; add one that means the same, or delete the group."
                );
            }
            var wordings = Wording.In(
                group.Select((word, entry) => (word, draft.Origins.At(words, "alike", index, entry))),
                log
            );
            foreach (var wording in wordings.Where(wording => !owners.TryAdd(wording.Folded, index)))
            {
                var line = draft.Origins.At(words, "alike", owners[wording.Folded]).Line;
                log.Error(
                    wording.At,
                    FindingCode.SamePhrase,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"“{wording.Text}” is also in the group on line {line}; make one group of the two, or keep it in one."
                    )
                );
            }
        }
    }
}
