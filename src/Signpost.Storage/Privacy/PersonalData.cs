using System.Runtime.CompilerServices;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Privacy;

/// <summary>Finds what is kept about a person who has enquired.</summary>
/// <param name="table">The table <c>enquiries</c>.</param>
public sealed class PersonalData(TableClient table)
{
    private readonly EnquiryPartition _partition = new(table);

    /// <summary>
    /// The enquiries of a person, each with its whole history, in the order of their references. An address finds also
    /// those that had it before they were corrected; for that all enquiries are read, one after the other.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public IAsyncEnumerable<FollowedEnquiry> FindAsync(DataSubject who, CancellationToken cancellationToken) =>
        StorageCall.Stream("find a person's enquiries", FollowedAsync(who, cancellationToken), cancellationToken);

    /// <summary>The e-mail addresses that an enquiry has and has had.</summary>
    internal static IEnumerable<string> AddressesOf(FollowedEnquiry enquiry) =>
        enquiry
            .History.SelectMany(entry => entry.Corrections)
            .SelectMany(correction => new[] { correction.From, correction.To })
            .Prepend(enquiry.Recorded.Enquiry.Email)
            .Select(EmailAddress.Parse)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private async IAsyncEnumerable<FollowedEnquiry> FollowedAsync(
        DataSubject who,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (who.Reference is { } reference)
        {
            if (await _partition.FindAsync(reference, cancellationToken) is { IsErased: false } stored)
            {
                yield return stored.Follow();
            }
            yield break;
        }
        await foreach (var stored in _partition.AllAsync(cancellationToken))
        {
            if (
                !stored.IsErased
                && stored.Follow() is var followed
                && AddressesOf(followed).Contains(who.Email, StringComparer.OrdinalIgnoreCase)
            )
            {
                yield return followed;
            }
        }
    }
}
