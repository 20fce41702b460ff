using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds names that two schemes share.</summary>
internal static class SchemeNames
{
    public static void Check(Draft draft, FindingLog log)
    {
        var owners = new Dictionary<string, Scheme>(StringComparer.Ordinal);
        foreach (var scheme in draft.Schemes.Schemes)
        {
            foreach (var (name, at) in NamesOf(scheme, draft.Origins))
            {
                var folded = Phrase.Normalise(name);
                if (folded.Length > 0 && !owners.TryAdd(folded, scheme) && !ReferenceEquals(owners[folded], scheme))
                {
                    log.Warning(
                        at,
                        FindingCode.SameName,
                        $"“{name}” is also a name of the scheme `{owners[folded].Id}`; keep it for the one that people mean by it."
                    );
                }
            }
        }
    }

    public static IEnumerable<(string Name, Position At)> NamesOf(Scheme scheme, Origins origins) =>
        scheme
            .Names.Select((name, index) => (name.Name, origins.At(scheme, "names", index, "name")))
            .Concat(scheme.AlsoKnownAs.Select((name, index) => (name, origins.At(scheme, "also-known-as", index))));
}
