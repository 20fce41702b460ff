using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds schemes that replace one another in a circle, or that are replaced and never close.</summary>
internal static class Replacements
{
    public static void Check(Draft draft, FindingLog log)
    {
        var schemes = new Dictionary<string, Scheme>(StringComparer.Ordinal);
        foreach (var scheme in draft.Schemes.Schemes)
        {
            foreach (var id in SchemeReader.IdsOf(scheme, draft.Origins).Where(id => id.Length > 0))
            {
                schemes.TryAdd(id, scheme);
            }
        }
        if (!FindCircles(draft, schemes, log))
        {
            FindOpenForever(draft, log);
        }
    }

    private static bool FindCircles(Draft draft, Dictionary<string, Scheme> schemes, FindingLog log)
    {
        var errors = log.Errors;
        var done = new HashSet<Scheme>(ReferenceEqualityComparer.Instance);
        foreach (var scheme in draft.Schemes.Schemes)
        {
            var chain = new List<Scheme>();
            var next = scheme;
            while (next is not null && done.Add(next))
            {
                chain.Add(next);
                next = next.ReplacedBy is { } successor ? schemes.GetValueOrDefault(successor) : null;
            }
            var start = next is null ? -1 : chain.FindIndex(member => ReferenceEquals(member, next));
            if (start >= 0)
            {
                var circle = string.Join(" → ", chain.Skip(start).Append(next!).Select(member => $"`{member.Id}`"));
                log.Error(
                    draft.Origins.At(next!, "replaced-by"),
                    FindingCode.ReplacedByCycle,
                    $"These schemes replace one another in a circle: {circle}; take `replaced-by` out of the newest one."
                );
            }
        }
        return log.Errors > errors;
    }

    private static void FindOpenForever(Draft draft, FindingLog log)
    {
        foreach (var scheme in draft.Schemes.Schemes)
        {
            if (
                scheme is { ReplacedBy.Length: > 0, Statuses: [.., var last] }
                && last is { Kind: not StatusKind.Closed, Validity.To: null }
            )
            {
                log.Warning(
                    draft.Origins.At(scheme, "replaced-by"),
                    FindingCode.ReplacedButOpen,
                    $"`{scheme.Id}` never closes, so nobody is told that `{scheme.ReplacedBy}` has taken its place; "
                        + "add a status `closed` from the day after its last, or move the id to `see-also`."
                );
            }
        }
    }
}
