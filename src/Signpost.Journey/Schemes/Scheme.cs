using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Anything that a business can be pointed to. What changes with time (name, status and description) is dated: ask
/// <see cref="On"/> for the scheme as it stands on a day.
/// </summary>
public sealed record Scheme
{
    /// <summary>The opaque, stable id: lower-case letters and hyphens, with no number, year or money in it. (A digit
    /// may stand inside a name: <c>nihr-i4i</c>.)</summary>
    public required string Id { get; init; }

    /// <summary>Ids that this scheme had before.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>What sort of thing it is.</summary>
    public required SchemeKind Kind { get; init; }

    /// <summary>Its names by date, oldest first; at least one.</summary>
    public required ImmutableArray<DatedName> Names { get; init; }

    /// <summary>Other things that people call it; they are understood on any day.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>How people who do not know its name ask for what it gives: "a grant to build a prototype".</summary>
    public ImmutableArray<string> Asks
    {
        // Journeys that were published before there was such a list are read without one.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>Its statuses by date, oldest first; at least one.</summary>
    public required ImmutableArray<DatedStatus> Statuses { get; init; }

    /// <summary>What is said of it by date, oldest first; at least one.</summary>
    public required ImmutableArray<DatedDescription> Descriptions { get; init; }

    /// <summary>More about it: Markdown, the body of its file. May be empty.</summary>
    public string Details { get; init; } = string.Empty;

    /// <summary>The id of the scheme that took its place, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>
    /// The id of the scheme that this one is a part of, such as the network that holds a talk, or null. Whoever asks for the
    /// part is pointed to the whole first unless the part is open and the whole is not.
    /// </summary>
    public string? PartOf { get; init; }

    /// <summary>Ids of schemes worth a look beside it, or instead of it once it has closed.</summary>
    public ImmutableArray<string> SeeAlso { get; init; } = [];

    /// <summary>Where all this is written down; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>What nobody could confirm, one plain sentence each.</summary>
    public ImmutableArray<string> Unconfirmed
    {
        // Journeys that were published before there was such a list are read without one.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The questions that tell whether it fits, for whoever asks about it; or null.</summary>
    public Check? Check { get; init; }

    /// <summary>The role that keeps this entry right (never a person's name).</summary>
    public required string Owner { get; init; }

    /// <summary>The day by which the owner looks at it again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>When an outcome points here: one rule that matches is enough. Empty: only when asked for by name.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>
    /// The scheme as it stands on <paramref name="day"/>, or null when it has no name, no status or no description on
    /// that day: then there is nothing to say of it, and nothing is guessed.
    /// </summary>
    public SchemeOnDay? On(DateOnly day)
    {
        var name = Names.FirstOrDefault(n => n.Validity.Covers(day));
        var status = Statuses.FirstOrDefault(s => s.Validity.Covers(day));
        var description = Descriptions.FirstOrDefault(d => d.Validity.Covers(day));
        return name is null || status is null || description is null
            ? null
            : new SchemeOnDay(this, day, name.Name, status, description);
    }
}
