using System.Runtime.CompilerServices;

namespace Signpost.Pages.Tests.Fakes;

/// <summary>Enquiries in memory, each under its month and reference, as storage keeps them.</summary>
internal sealed class MemoryEnquiries : IEnquiryLog
{
    private readonly Dictionary<string, Enquiry> _rows = new(StringComparer.Ordinal);

    /// <summary>Whether what is written stays, and the answer that says so is lost.</summary>
    public bool LosesAnswers { get; set; }

    public bool Down { get; set; }

    public HashSet<string> TakenByOthers { get; } = new(StringComparer.Ordinal);

    public bool AllTaken { get; set; }

    public IReadOnlyCollection<Enquiry> Recorded => _rows.Values;

    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        if (Down)
        {
            throw new StorageUnavailableException();
        }
        if (AllTaken || TakenByOthers.Contains(enquiry.Reference))
        {
            return Task.FromResult(false);
        }
        lock (_rows)
        {
            _rows[$"{enquiry.Opened:yyyy-MM} {enquiry.Reference}"] = enquiry;
        }
        return LosesAnswers ? throw new StorageUnavailableException() : Task.FromResult(true);
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
        var isTheirs = _rows.Values.Any(enquiry =>
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

    public async IAsyncEnumerable<RecordedEnquiry> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await Task.CompletedTask;
        foreach (var enquiry in _rows.Values)
        {
            yield return new RecordedEnquiry(enquiry, default, FollowUp.Begin(enquiry.Opened), []);
        }
    }
}
