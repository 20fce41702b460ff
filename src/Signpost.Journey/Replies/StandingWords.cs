namespace Signpost;

/// <summary>Says how a scheme stands, to somebody who named it.</summary>
internal static class StandingWords
{
    /// <summary>One line for a scheme that is not there as it was named; null where there is nothing to add.</summary>
    /// <param name="standing">How it stands.</param>
    /// <param name="said">The name that was used for it (see <see cref="NameSaid"/>), or null.</param>
    /// <param name="today">The day.</param>
    public static string? Line(Standing standing, string? said, DateOnly today) =>
        standing switch
        {
            Standing.Live { Scheme: var live } => NowCalled(said, live),
            Standing.Closed { Scheme: var closed } => NowCalled(said, closed),
            Standing.Replaced { By: var by } replaced =>
                $"{said ?? replaced.Scheme.Name} has been replaced by {by.Name}"
                    + (by.IsLive ? "." : ", which has closed too."),
            Standing.Absent { After: { } after, Before: var before } =>
                $"I know of nothing called “{after.Name}” on {UkDate.Write(today)}. "
                    + $"The {(before is null ? "first" : "next")} day I know of is {UkDate.Write(after.Day)}.",
            Standing.Absent { Before: { } before } => $"{said ?? before.Name} does not exist any more. "
                + $"The last day I know of is {UkDate.Write(before.Day)}.",
            Standing.Absent absent => $"I have nothing to say about {absent.Scheme.Names[^1].Name}.",
            _ => null,
        };

    /// <summary>
    /// The name that somebody used for a scheme, where it is one of several that it has or had by then; else null.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="phrase">What they said, normalised.</param>
    /// <param name="today">The day.</param>
    public static string? NameSaid(Scheme scheme, string phrase, DateOnly today)
    {
        if (scheme.Names.Length == 1)
        {
            return null;
        }
        foreach (var name in scheme.Names)
        {
            if (
                !(name.Validity.From > today)
                && string.Equals(Phrase.Normalise(name.Name), phrase, StringComparison.Ordinal)
            )
            {
                return name.Name;
            }
        }
        return null;
    }

    private static string? NowCalled(string? said, SchemeOnDay scheme) =>
        said is null || string.Equals(said, scheme.Name, StringComparison.Ordinal)
            ? null
            : $"{said} is now called {scheme.Name}.";
}
