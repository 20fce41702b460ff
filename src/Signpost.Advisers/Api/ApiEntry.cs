using System.Collections.Immutable;

namespace Signpost.Advisers.Api;

/// <summary>One entry of a history in the API: all but the id of the form that made it.</summary>
internal sealed record ApiEntry(
    int Revision,
    HistoryKind Kind,
    DateTimeOffset At,
    Adviser? By,
    FollowUp After,
    string? Note,
    ImmutableArray<Correction> Corrections
)
{
    public static ApiEntry Of(HistoryEntry entry) =>
        new(entry.Revision, entry.Kind, entry.At, entry.By, entry.After, entry.Note, entry.Corrections);
}
