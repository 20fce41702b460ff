using System.Runtime.CompilerServices;

namespace Signpost.Advisers.Tests.Fakes;

/// <summary>The enquiries of an inbox in memory, one after the other.</summary>
internal sealed class MemoryLog(MemoryInbox inbox) : IEnquiryLog
{
    /// <summary>After how many enquiries, counted over all readings, storage answers no more; null for never.</summary>
    public int? Breaks { get; set; }

    /// <summary>Done once, when all enquiries have been read for the first time: what comes in between two readings.</summary>
    public Action? BetweenReadings { get; set; }

    private int Read { get; set; }

    public Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> WithdrawAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task EraseAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public async IAsyncEnumerable<RecordedEnquiry> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var enquiry in inbox.All.OrderBy(each => each.Recorded.Enquiry.Reference, StringComparer.Ordinal))
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            if (Read++ == Breaks)
            {
                throw new StorageUnavailableException();
            }
            yield return enquiry.Recorded;
        }
        BetweenReadings?.Invoke();
        BetweenReadings = null;
    }
}
