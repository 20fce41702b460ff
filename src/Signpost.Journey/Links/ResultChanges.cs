using System.Collections.Immutable;

namespace Signpost;

/// <summary>Compares the results that a link led to with those that it leads to now.</summary>
internal static class ResultChanges
{
    /// <summary>What is different, one sentence each, in the order of what was shown.</summary>
    /// <param name="before">What was shown then.</param>
    /// <param name="now">Where the link leads now.</param>
    public static IEnumerable<string> Of(ImmutableArray<Match> before, Scene now)
    {
        var successors = new HashSet<string>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in before)
        {
            var scheme = now.Journey.FindScheme(match.Scheme.Scheme.Id);
            known.Add(scheme?.Id ?? match.Scheme.Scheme.Id);
            var shown = scheme is null ? null : Shown(now, scheme);
            var sentences =
                scheme is null ? [LinkWords.Unknown(match.Scheme.Name)]
                : shown is not null ? Differences(match.Scheme, shown)
                : [Gone(match.Scheme, scheme, now, successors)];
            foreach (var sentence in sentences)
            {
                yield return sentence;
            }
        }
        foreach (var match in now.Matches)
        {
            if (!known.Contains(match.Scheme.Scheme.Id) && !successors.Contains(match.Scheme.Scheme.Id))
            {
                yield return LinkWords.NewHere(match.Scheme.Name);
            }
        }
    }

    private static SchemeOnDay? Shown(Scene now, Scheme scheme) =>
        now
            .Matches.FirstOrDefault(match => string.Equals(match.Scheme.Scheme.Id, scheme.Id, StringComparison.Ordinal))
            ?.Scheme;

    private static IEnumerable<string> Differences(SchemeOnDay before, SchemeOnDay now)
    {
        if (!string.Equals(before.Name, now.Name, StringComparison.Ordinal))
        {
            yield return LinkWords.Renamed(before.Name, now.Name);
        }
        if (before.Status.Kind != now.Status.Kind)
        {
            yield return LinkWords.NowHas(now);
        }
    }

    private static string Gone(SchemeOnDay before, Scheme scheme, Scene now, HashSet<string> successors)
    {
        var standing = Standing.Of(now.Journey, scheme, now.Today);
        switch (standing)
        {
            case Standing.Live:
                return LinkWords.NoLongerShown(before.Name);
            case Standing.Closed:
                return LinkWords.Closed(before.Name);
            case Standing.Replaced replaced:
                successors.Add(replaced.By.Scheme.Id);
                break;
        }
        return StandingWords.Line(standing, before.Name, now.Today) ?? LinkWords.NoLongerShown(before.Name);
    }
}
