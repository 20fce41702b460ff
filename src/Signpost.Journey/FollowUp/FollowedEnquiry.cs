using System.Collections.Immutable;

namespace Signpost;

/// <summary>An enquiry with all that has become of it.</summary>
/// <param name="Recorded">The enquiry as it is kept.</param>
/// <param name="History">Its history, oldest first; at least one entry.</param>
public sealed record FollowedEnquiry(RecordedEnquiry Recorded, ImmutableArray<HistoryEntry> History)
{
    /// <summary>The number of the last entry of its history: what an adviser names when changing it.</summary>
    public int Revision => History[^1].Revision;

    /// <summary>Where the follow-up stands.</summary>
    public FollowUp FollowUp => Recorded.FollowUp;

    /// <summary>Where the follow-up stood after a revision; null for one that never was.</summary>
    public FollowUp? After(int revision) => History.FirstOrDefault(entry => entry.Revision == revision)?.After;

    /// <summary>The entry that a form made, or null.</summary>
    public HistoryEntry? EntryOf(string formId) =>
        History.FirstOrDefault(entry => string.Equals(entry.FormId, formId, StringComparison.Ordinal));

    /// <summary>The entries that came after a revision.</summary>
    public IEnumerable<HistoryEntry> Since(int revision) => History.Where(entry => entry.Revision > revision);
}
