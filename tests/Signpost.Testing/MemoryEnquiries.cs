using System.Runtime.CompilerServices;

namespace Signpost.Testing;

/// <summary>Enquiries in memory, each under its reference, as storage keeps them.</summary>
/// <param name="journal">Gets a line for each that is to be recorded, in order with what else a test notes.</param>
public sealed class MemoryEnquiries(IList<string> journal) : IEnquiryLog
{
    private readonly Dictionary<string, Enquiry> _recorded = new(StringComparer.Ordinal);

    /// <summary>Whether storage is not available.</summary>
    public bool Down { get; set; }

    /// <summary>Whether what is written stays, and the answer that says so is lost.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>References that other enquiries have.</summary>
    public ISet<string> TakenByOthers { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether other enquiries have every reference.</summary>
    public bool AllTaken { get; set; }

    /// <summary>The enquiries.</summary>
    public IReadOnlyCollection<Enquiry> Recorded => _recorded.Values;

    /// <summary>The references of those that have been withdrawn.</summary>
    public ISet<string> Withdrawn { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        ThrowIfDown();
        journal.Add($"enquiry {enquiry.Reference}");
        if (AllTaken || TakenByOthers.Contains(enquiry.Reference))
        {
            return Task.FromResult(false);
        }
        lock (_recorded)
        {
            _recorded[enquiry.Reference] = enquiry;
            Withdrawn.Remove(enquiry.Reference);
        }
        return LosesAnswers ? throw new StorageUnavailableException() : Task.FromResult(true);
    }

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    )
    {
        ThrowIfDown();
        var isTheirs = IsOf(reference, conversationKey, conversationSeed);
        if (isTheirs)
        {
            Withdrawn.Add(reference);
        }
        return Task.FromResult(isTheirs);
    }

    /// <inheritdoc/>
    public Task EraseAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    )
    {
        ThrowIfDown();
        if (IsOf(reference, conversationKey, conversationSeed))
        {
            _recorded.Remove(reference);
        }
        return Task.CompletedTask;
    }

    /// <summary>As if everything about its people had been erased.</summary>
    public void Erase() => _recorded.Clear();

    /// <inheritdoc/>
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

    private bool IsOf(string reference, string conversationKey, string conversationSeed) =>
        _recorded.GetValueOrDefault(reference) is { } enquiry
        && string.Equals(enquiry.ConversationKey, conversationKey, StringComparison.Ordinal)
        && string.Equals(enquiry.ConversationSeed, conversationSeed, StringComparison.Ordinal);

    private void ThrowIfDown()
    {
        if (Down)
        {
            throw new StorageUnavailableException();
        }
    }
}
