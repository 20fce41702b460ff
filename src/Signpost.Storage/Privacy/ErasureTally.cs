using System.Collections.Immutable;

namespace Signpost.Storage.Privacy;

/// <summary>Counts what an erasure removes.</summary>
internal sealed class ErasureTally(DateTimeOffset at)
{
    private readonly ImmutableArray<string>.Builder _enquiries = ImmutableArray.CreateBuilder<string>();
    private int _entries;
    private int _notices;
    private int _conversations;
    private int _lines;

    public DateTimeOffset At => at;

    public DateTimeOffset? ErasedBefore { get; set; }

    public int Phrases { get; set; }

    public void AddEnquiry(string reference, int entries, int notices)
    {
        _enquiries.Add(reference);
        _entries += entries;
        _notices += notices;
    }

    public void AddConversation(int lines)
    {
        _conversations++;
        _lines += lines;
    }

    public ErasureReceipt ToReceipt() =>
        new()
        {
            At = at,
            Enquiries = _enquiries.ToImmutable(),
            HistoryEntries = _entries,
            Notices = _notices,
            Conversations = _conversations,
            TranscriptLines = _lines,
            Phrases = Phrases,
            ErasedBefore = ErasedBefore,
        };
}
