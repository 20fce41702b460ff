namespace Signpost;

/// <summary>What there is to say on a day to somebody who names a scheme.</summary>
public abstract record Standing
{
    private Standing() { }

    /// <summary>It is there, and an outcome may point to it.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    public sealed record Live(SchemeOnDay Scheme) : Standing;

    /// <summary>It is there no more, and another one has taken its place.</summary>
    /// <param name="Scheme">The scheme on the day, or on the last day on which it was there.</param>
    /// <param name="By">
    /// The last live scheme of the chain of replacements; where none is live the last that is there on the day, which
    /// has then closed as well.
    /// </param>
    public sealed record Replaced(SchemeOnDay Scheme, SchemeOnDay By) : Standing;

    /// <summary>It has closed, and nothing that we know of has taken its place.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    public sealed record Closed(SchemeOnDay Scheme) : Standing;

    /// <summary>It does not exist on the day.</summary>
    /// <param name="Scheme">The scheme.</param>
    /// <param name="Before">The scheme on the last day before, or null where it was not there before.</param>
    /// <param name="After">The scheme on the first day after, or null where it is not there after.</param>
    public sealed record Absent(Scheme Scheme, SchemeOnDay? Before, SchemeOnDay? After) : Standing;

    /// <summary>How a scheme stands.</summary>
    /// <param name="journey">The journey, in which replacements are looked up.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="today">The day.</param>
    public static Standing Of(Journey journey, Scheme scheme, DateOnly today)
    {
        var onDay = scheme.On(today);
        if (onDay is { IsLive: true })
        {
            return new Live(onDay);
        }
        var last = onDay ?? LastBefore(scheme, today);
        if (last is not null && Successor(journey, scheme, today) is { } successor)
        {
            return new Replaced(last, successor);
        }
        return onDay is null ? new Absent(scheme, last, FirstAfter(scheme, today)) : new Closed(onDay);
    }

    private static SchemeOnDay? Successor(Journey journey, Scheme scheme, DateOnly today)
    {
        SchemeOnDay? live = null;
        SchemeOnDay? closed = null;
        var seen = new HashSet<string>(StringComparer.Ordinal) { scheme.Id };
        for (var next = Next(journey, scheme); next is not null && seen.Add(next.Id); next = Next(journey, next))
        {
            if (next.On(today) is { } onDay)
            {
                (live, closed) = onDay.IsLive ? (onDay, closed) : (live, onDay);
            }
        }
        return live ?? closed;
    }

    private static Scheme? Next(Journey journey, Scheme scheme) =>
        scheme.ReplacedBy is { } id ? journey.FindScheme(id) : null;

    private static SchemeOnDay? LastBefore(Scheme scheme, DateOnly today) =>
        Spans(scheme)
            .Where(span => span.To < today)
            .Select(span => scheme.On(span.To!.Value))
            .OfType<SchemeOnDay>()
            .MaxBy(onDay => onDay.Day);

    private static SchemeOnDay? FirstAfter(Scheme scheme, DateOnly today) =>
        Spans(scheme)
            .Where(span => span.From > today)
            .Select(span => scheme.On(span.From!.Value))
            .OfType<SchemeOnDay>()
            .MinBy(onDay => onDay.Day);

    /// <summary>A scheme is first there, and last there, on an end of one of these.</summary>
    private static IEnumerable<Validity> Spans(Scheme scheme) =>
        [
            .. scheme.Names.Select(name => name.Validity),
            .. scheme.Statuses.Select(status => status.Validity),
            .. scheme.Descriptions.Select(description => description.Validity),
        ];
}
