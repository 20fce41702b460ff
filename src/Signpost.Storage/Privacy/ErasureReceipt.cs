using System.Collections.Immutable;

namespace Signpost.Storage.Privacy;

/// <summary>What an erasure has removed. There is nothing in it of what was removed but references.</summary>
public sealed record ErasureReceipt
{
    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The references of the enquiries.</summary>
    public ImmutableArray<string> Enquiries { get; init; } = [];

    /// <summary>How many entries their histories had.</summary>
    public int HistoryEntries { get; init; }

    /// <summary>How many notices about them were still to be delivered.</summary>
    public int Notices { get; init; }

    /// <summary>How many conversations.</summary>
    public int Conversations { get; init; }

    /// <summary>How many lines the transcripts of those had.</summary>
    public int TranscriptLines { get; init; }

    /// <summary>How many phrases were taken out of the counts.</summary>
    public int Phrases { get; init; }

    /// <summary>When the enquiry that was named had been erased before, UTC; null when it had not.</summary>
    public DateTimeOffset? ErasedBefore { get; init; }

    /// <summary>Whether there was nothing to remove.</summary>
    public bool IsEmpty => Enquiries.IsEmpty && Conversations == 0;
}
