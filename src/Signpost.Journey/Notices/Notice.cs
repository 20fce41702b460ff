using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Something that the people who follow up are told, wherever they want to be told. There is nothing personal in it: what
/// an enquiry says is read in the inbox.
/// </summary>
public sealed record Notice
{
    /// <summary>
    /// Its id, derived and never drawn, so that it is the same however often the notice is sent: <c>SP-7F3K-2QXD-1</c> for
    /// the first revision of an enquiry, <c>digest-2026-11-23</c> for a day.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What it tells of.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>When that happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The reference of the enquiry; null in a digest.</summary>
    public string? Reference { get; init; }

    /// <summary>The day by which somebody should be in touch; null in a digest and on what was taken back.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>In a digest: the references of enquiries that are due today; at most <see cref="MostNamed"/>.</summary>
    public ImmutableArray<string> DueToday { get; init; } = [];

    /// <summary>In a digest: the references of those that are overdue, the longest first; at most <see cref="MostNamed"/>.</summary>
    public ImmutableArray<string> Overdue { get; init; } = [];

    /// <summary>In a digest: how many are open, due today and overdue; null in others.</summary>
    public InboxCounts? Counts { get; init; }

    /// <summary>How many references a digest names.</summary>
    public const int MostNamed = 20;

    /// <summary>The id of the notice about a revision of an enquiry.</summary>
    public static string IdOf(string reference, int revision) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{reference}-{revision}");
}
