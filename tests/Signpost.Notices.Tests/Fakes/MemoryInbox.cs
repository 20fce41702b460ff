namespace Signpost.Notices.Tests.Fakes;

/// <summary>An inbox in memory, with the day on which each enquiry is due.</summary>
internal sealed class MemoryInbox : IInbox
{
    public List<InboxLine> Lines { get; } = [];

    public int Calls { get; private set; }

    public bool IsDown { get; set; }

    public void Add(string reference, DateOnly? due, EnquiryStatus status = EnquiryStatus.Contacted) =>
        Lines.Add(
            new InboxLine
            {
                Reference = reference,
                RecordedAt = default,
                Name = "Ada Lovelace",
                Organisation = "Engines Ltd",
                Email = "ada@example.org",
                Need = "A grant",
                Status = status,
                Due = due,
            }
        );

    public Task<InboxPage> PageAsync(
        InboxFilter filter,
        DateOnly today,
        string? from,
        int most,
        CancellationToken cancellationToken
    )
    {
        Answer();
        return Task.FromResult(
            new InboxPage(
                [.. Lines.Where(line => filter.Lists(line, today)).OrderBy(line => line.Due).Take(most)],
                null
            )
        );
    }

    public Task<InboxCounts> CountAsync(string adviser, DateOnly today, CancellationToken cancellationToken)
    {
        Answer();
        return Task.FromResult(
            new InboxCounts(
                Lines.Count,
                Lines.Count(line => line.Status is EnquiryStatus.New),
                Lines.Count(line => line.Due < today),
                Lines.Count(line => line.Due == today),
                Mine: 7,
                IsLeast: false
            )
        );
    }

    public Task<FollowedEnquiry?> FindAsync(string reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<EditResult> EditAsync(string reference, FollowUpEdit edit, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private void Answer()
    {
        Calls++;
        if (IsDown)
        {
            throw new StorageUnavailableException("Storage is down for a test.");
        }
    }
}
