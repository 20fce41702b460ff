using System.Globalization;

namespace Signpost;

/// <summary>A span of days, both ends included; an absent end is open.</summary>
/// <param name="From">The first day, or null for "as long as we know of".</param>
/// <param name="To">The last day, or null for "until further notice".</param>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Every day there is; also the default value.</summary>
    public static Validity Always => default;

    /// <summary>Whether <paramref name="day"/> lies in the span.</summary>
    public bool Covers(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Whether at least one day lies in both spans.</summary>
    public bool Overlaps(Validity other) => !(other.To < From) && !(To < other.From);

    /// <inheritdoc/>
    public override string ToString() => $"{Text(From)}..{Text(To)}";

    private static string Text(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
