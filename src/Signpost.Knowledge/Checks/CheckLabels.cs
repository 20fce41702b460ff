using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds labels of checks that do not fit on a button, or that mean something else as well.</summary>
internal static class CheckLabels
{
    public static void Check(Draft draft, FindingLog log)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var scheme in draft.Schemes.Schemes)
        {
            foreach (var name in scheme.Names.Select(name => name.Name).Concat(scheme.AlsoKnownAs))
            {
                owners.TryAdd(Phrase.Normalise(name), $"a name of the scheme `{scheme.Id}`");
            }
        }
        foreach (var scheme in draft.Schemes.Schemes)
        {
            if (scheme.Check is { Label: { Length: > 0 } label } check)
            {
                CheckOne(scheme, label, draft.Origins.At(check, "label"), owners, log);
            }
        }
    }

    private static void CheckOne(
        Scheme scheme,
        string label,
        Position at,
        Dictionary<string, string> owners,
        FindingLog log
    )
    {
        Labels.CheckLength(label, at, log);
        var folded = Phrase.Normalise(label);
        if (folded.Length is 0)
        {
            log.Error(at, FindingCode.EmptyText, $"`{label}` has no letter and no digit; write words.");
        }
        else if (IntentWords.Find(folded) is not null)
        {
            log.Error(
                at,
                FindingCode.CheckLabel,
                $"“{label}” is understood everywhere in a conversation, so it cannot begin a check; use other words."
            );
        }
        else if (!owners.TryAdd(folded, $"the label of the check of `{scheme.Id}`"))
        {
            log.Error(
                at,
                FindingCode.CheckLabel,
                $"“{label}” is also {owners[folded]}, so nobody could tell which is meant; word it as the question that the check answers."
            );
        }
    }
}
