using System.Runtime.CompilerServices;

namespace Signpost.Bot.Tests.Fakes;

internal sealed class MemoryEnquiries(List<string> journal) : IEnquiryLog
{
    private readonly Dictionary<string, Enquiry> _recorded = new(StringComparer.Ordinal);

    public HashSet<string> TakenByOthers { get; } = new(StringComparer.Ordinal);

    public bool AllTaken { get; set; }

    public bool Down { get; set; }

    public IReadOnlyCollection<Enquiry> Recorded => _recorded.Values;

    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        if (Down)
        {
            throw new StorageUnavailableException();
        }
        journal.Add($"enquiry {enquiry.Reference}");
        if (AllTaken || TakenByOthers.Contains(enquiry.Reference))
        {
            return Task.FromResult(false);
        }
        _recorded[enquiry.Reference] = enquiry;
        return Task.FromResult(true);
    }

    public HashSet<string> Withdrawn { get; } = new(StringComparer.Ordinal);

    public Task<bool> WithdrawAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    )
    {
        if (Down)
        {
            throw new StorageUnavailableException();
        }
        var isTheirs = _recorded.Values.Any(enquiry =>
            string.Equals(enquiry.Reference, reference, StringComparison.Ordinal)
            && string.Equals(enquiry.ConversationKey, conversationKey, StringComparison.Ordinal)
            && string.Equals(enquiry.ConversationSeed, conversationSeed, StringComparison.Ordinal)
        );
        if (isTheirs)
        {
            Withdrawn.Add(reference);
        }
        return Task.FromResult(isTheirs);
    }

    /// <summary>As if everything about its people had been erased.</summary>
    public void Erase() => _recorded.Clear();

    public async IAsyncEnumerable<RecordedEnquiry> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await Task.CompletedTask;
        foreach (var enquiry in _recorded.Values)
        {
            yield return new RecordedEnquiry(enquiry, default, FollowUp.Begin(enquiry.Opened), []);
        }
    }
}
