using System.Runtime.CompilerServices;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Privacy;

/// <summary>Finds what is kept about a person who has enquired.</summary>
/// <param name="table">The table <c>enquiries</c>.</param>
/// <param name="conversations">The conversations.</param>
public sealed class PersonalData(TableClient table, ConversationStore conversations)
{
    private readonly EnquiryPartition _partition = new(table);

    /// <summary>
    /// The enquiries of a person, each with its whole history, in the order of their references. An address finds also
    /// those that had it before they were corrected; for that all enquiries are read, one after the other.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public IAsyncEnumerable<FollowedEnquiry> FindAsync(DataSubject who, CancellationToken cancellationToken) =>
        StorageCall.Stream("find a person's enquiries", FollowedAsync(who, cancellationToken), cancellationToken);

    /// <summary>
    /// The conversations of a person: those that their enquiries came from, and all others in which an e-mail address of
    /// theirs stands. For that the whole table is read.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public async IAsyncEnumerable<KeptConversation> ConversationsAsync(
        DataSubject who,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        HashSet<string> addresses = new(StringComparer.OrdinalIgnoreCase);
        if (who.Email is { } email)
        {
            addresses.Add(email);
        }
        await foreach (var enquiry in FindAsync(who, cancellationToken))
        {
            keys.Add(enquiry.Recorded.Enquiry.ConversationKey);
            addresses.UnionWith(AddressesOf(enquiry));
        }
        if (addresses.Count > 0)
        {
            await foreach (var key in conversations.MentioningAsync(addresses, cancellationToken))
            {
                keys.Add(key);
            }
        }
        foreach (var key in keys)
        {
            if (await conversations.KeptAsync(key, cancellationToken) is { } kept)
            {
                yield return kept;
            }
        }
    }

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
