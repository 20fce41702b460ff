using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Advisers.Tests.Fakes;

/// <summary>Enquiries in memory, edited as <see cref="FollowUpEdit.Decide"/> says.</summary>
internal sealed class MemoryInbox(TimeProvider clock) : IInbox
{
    private readonly Dictionary<string, FollowedEnquiry> _enquiries = new(StringComparer.Ordinal);

    public bool Down { get; set; }

    /// <summary>Whether what is written stays, and the answer that says so is lost.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Done once, after an enquiry has been read and before it is edited: what others do in between.</summary>
    public Action? BeforeEdit { get; set; }

    public int Calls { get; private set; }

    public IEnumerable<FollowedEnquiry> All => _enquiries.Values;

    public FollowedEnquiry this[string reference] => _enquiries[reference];

    public void Add(params IEnumerable<FollowedEnquiry> enquiries)
    {
        foreach (var enquiry in enquiries)
        {
            _enquiries[enquiry.Recorded.Enquiry.Reference] = enquiry;
        }
    }

    public void Erase(string reference) => _enquiries.Remove(reference);

    /// <summary>Adds an entry, whoever made it.</summary>
    public void Append(string reference, HistoryEntry entry)
    {
        var enquiry = _enquiries[reference];
        _enquiries[reference] = new FollowedEnquiry(
            enquiry.Recorded with
            {
                FollowUp = entry.After,
                Consents = Consents(enquiry.Recorded.Consents, entry),
                WithdrawnAt = entry.Kind switch
                {
                    HistoryKind.Withdrawn => entry.At,
                    HistoryKind.FollowedUp => enquiry.Recorded.WithdrawnAt,
                    _ => null,
                },
            },
            enquiry.History.Add(entry with { Revision = enquiry.Revision + 1 })
        );
    }

    public Task<InboxPage> PageAsync(
        InboxFilter filter,
        DateOnly today,
        string? from,
        int most,
        CancellationToken cancellationToken
    )
    {
        Call();
        var start = int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        ImmutableArray<InboxLine> lines =
        [
            .. _enquiries
                .Values.Select(Some.Line)
                .Where(line => filter.Lists(line, today))
                .OrderBy(line => line.Due ?? DateOnly.MaxValue)
                .ThenBy(line => line.Reference, StringComparer.Ordinal),
        ];
        var next = lines.Length > start + most ? (start + most).ToString(CultureInfo.InvariantCulture) : null;
        return Task.FromResult(new InboxPage([.. lines.Skip(start).Take(most)], next));
    }

    public Task<InboxCounts> CountAsync(string adviser, DateOnly today, CancellationToken cancellationToken)
    {
        Call();
        var open = _enquiries.Values.Select(Some.Line).Where(line => line.Status is not EnquiryStatus.Closed).ToList();
        return Task.FromResult(
            new InboxCounts(
                open.Count,
                open.Count(line => line.Status is EnquiryStatus.New),
                open.Count(line => line.Due < today),
                open.Count(line => line.Due == today),
                open.Count(line => line.Assignee?.Id == adviser),
                IsLeast: false
            )
        );
    }

    public Task<FollowedEnquiry?> FindAsync(string reference, CancellationToken cancellationToken)
    {
        Call();
        return Task.FromResult(_enquiries.GetValueOrDefault(reference));
    }

    public Task<EditResult> EditAsync(string reference, FollowUpEdit edit, CancellationToken cancellationToken)
    {
        Call();
        BeforeEdit?.Invoke();
        BeforeEdit = null;
        lock (_enquiries)
        {
            if (!_enquiries.TryGetValue(reference, out var enquiry))
            {
                return Task.FromResult<EditResult>(new EditResult.Missing());
            }
            var decision = edit.Decide(enquiry, clock.GetUtcNow());
            if (decision is EditDecision.Accepted accepted)
            {
                Append(reference, accepted.Entry);
            }
            if (LosesAnswers)
            {
                throw new StorageUnavailableException();
            }
            return Task.FromResult<EditResult>(
                decision is EditDecision.Stale
                    ? new EditResult.Stale(_enquiries[reference])
                    : new EditResult.Saved(_enquiries[reference])
            );
        }
    }

    // A withdrawal ends what was agreed to; whoever sends the enquiry again agrees to the same anew.
    private static ImmutableArray<GivenConsent> Consents(ImmutableArray<GivenConsent> before, HistoryEntry entry) =>
        entry.Kind switch
        {
            HistoryKind.Withdrawn => [.. before.Select(consent => consent with { EndedAt = entry.At })],
            HistoryKind.Corrected =>
            [
                .. before.Select(consent => consent with { At = entry.At, EndedAt = null }),
                .. before.Where(consent => consent.EndedAt is not null),
            ],
            _ => before,
        };

    private void Call()
    {
        Calls++;
        if (Down)
        {
            throw new StorageUnavailableException();
        }
    }
}
