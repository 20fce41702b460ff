using System.Collections.Immutable;

namespace Signpost;

/// <summary>One entry of an enquiry's history. Entries are only ever added; they go when the enquiry is erased.</summary>
public sealed record HistoryEntry
{
    /// <summary>Its number, from 1 with no gap. The number of the last one is the enquiry's revision.</summary>
    public required int Revision { get; init; }

    /// <summary>What happened.</summary>
    public required HistoryKind Kind { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The adviser who did it, or null for the person who enquires.</summary>
    public Adviser? By { get; init; }

    /// <summary>Where the follow-up stood afterwards.</summary>
    public required FollowUp After { get; init; }

    /// <summary>What the adviser noted, or null; at most <see cref="FollowUpEdit.LongestNote"/> characters.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// What the person changed; empty unless it is <see cref="HistoryKind.Corrected"/>, and then too when the same was sent
    /// again after it had been withdrawn.
    /// </summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The id of the form that made it, so that the same form sent twice makes one entry; or null.</summary>
    public string? FormId { get; init; }
}
