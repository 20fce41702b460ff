namespace Signpost;

/// <summary>A scheme as it stands on one day.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Day">The day.</param>
/// <param name="Name">What it is called on that day.</param>
/// <param name="Status">What a business can do with it on that day.</param>
/// <param name="Description">What is said of it on that day.</param>
public sealed record SchemeOnDay(
    Scheme Scheme,
    DateOnly Day,
    string Name,
    DatedStatus Status,
    DatedDescription Description
)
{
    /// <summary>Whether an outcome may point to it on that day.</summary>
    public bool IsLive => Status.Kind is not StatusKind.Closed;

    /// <summary>The name it had just before, where that was another one; else null.</summary>
    public string? FormerName =>
        Scheme
            .Names.Where(n => n.Validity.To < Day && !string.Equals(n.Name, Name, StringComparison.Ordinal))
            .MaxBy(n => n.Validity.To)
            ?.Name;

    /// <summary>The latest day on which one of its sources was checked.</summary>
    public DateOnly LastChecked => Scheme.Sources.Max(s => s.Checked);

    /// <summary>
    /// The sources that can be named on that day: on a day before it was checked, a source would speak of what was still
    /// to come.
    /// </summary>
    public IEnumerable<Source> SourcesKnown => Scheme.Sources.Where(source => source.Checked <= Day);

    /// <summary>What nobody could confirm, as sentences, where that was known on that day.</summary>
    public IEnumerable<string> Doubts => LastChecked <= Day ? Scheme.Unconfirmed : [];
}
