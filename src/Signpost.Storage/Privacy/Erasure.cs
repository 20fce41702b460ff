using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Privacy;

/// <summary>
/// Erases people's data. An erasure that was broken off is taken up by running it again: an enquiry goes last, after the
/// conversations that it leads to. Of an enquiry only its reference and the time stay, so that nothing brings it back.
/// </summary>
/// <param name="table">The table <c>enquiries</c>.</param>
/// <param name="conversations">The conversations.</param>
/// <param name="insights">The counts.</param>
/// <param name="time">Says when something is erased.</param>
public sealed class Erasure(
    TableClient table,
    ConversationStore conversations,
    InsightsStore insights,
    TimeProvider time
)
{
    private readonly EnquiryPartition _partition = new(table);
    private readonly EnquiryRemoval _removal = new(table);
    private readonly PersonalData _data = new(table, conversations);

    /// <summary>
    /// Erases the enquiries of a person with their histories and notices, the conversations that they came from, and all
    /// other conversations in which an e-mail address of theirs stands.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer; what is left goes when this is run again.</exception>
    public async Task<ErasureReceipt> EraseAsync(DataSubject who, CancellationToken cancellationToken)
    {
        var tally = new ErasureTally(time.GetUtcNow());
        HashSet<string> addresses = new(StringComparer.OrdinalIgnoreCase);
        List<FollowedEnquiry> found = [];
        if (who.Email is { } email)
        {
            addresses.Add(email);
        }
        await foreach (var enquiry in _data.FindAsync(who, cancellationToken))
        {
            found.Add(enquiry);
            addresses.UnionWith(PersonalData.AddressesOf(enquiry));
        }
        await DeleteConversationsAsync(addresses, tally, cancellationToken);
        tally.Phrases = await insights.ForgetAsync(GivenIn(found, addresses), cancellationToken);
        foreach (var enquiry in found)
        {
            await EraseAsync(enquiry.Recorded.Enquiry.Reference, _ => true, tally, cancellationToken);
        }
        if (found.Count == 0 && who.Reference is { } reference)
        {
            tally.ErasedBefore = await ErasedAtAsync(reference, cancellationToken);
        }
        return tally.ToReceipt();
    }

    /// <summary>Erases one enquiry with the conversation that it came from, if it still is what it is erased for.</summary>
    /// <param name="reference">Its reference.</param>
    /// <param name="still">Whether the enquiry, as it is now, is to go.</param>
    /// <param name="tally">Counts what is removed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task EraseAsync(
        string reference,
        Func<FollowedEnquiry, bool> still,
        ErasureTally tally,
        CancellationToken cancellationToken
    )
    {
        var found = await StorageCall.Run(
            "read an enquiry",
            async () =>
                await _partition.FindAsync(reference, cancellationToken) is { IsErased: false } stored
                    ? stored.Follow()
                    : null,
            cancellationToken
        );
        if (found is null || !still(found))
        {
            return;
        }
        if (await conversations.DeleteAsync(found.Recorded.Enquiry.ConversationKey, [], cancellationToken) is { } lines)
        {
            tally.AddConversation(lines);
        }
        var removed = await StorageCall.Run(
            "erase an enquiry",
            () => _removal.RemoveAsync(reference, stored => still(stored.Follow()), tally.At, cancellationToken),
            cancellationToken
        );
        if (removed is var (entries, notices))
        {
            tally.AddEnquiry(reference, entries, notices);
        }
    }

    /// <summary>What a person has given, before corrections too.</summary>
    private static GivenWords GivenIn(List<FollowedEnquiry> enquiries, HashSet<string> addresses)
    {
        GivenWords given = new();
        foreach (var address in addresses)
        {
            given.AddText(address);
        }
        foreach (var enquiry in enquiries)
        {
            var person = enquiry.Recorded.Enquiry;
            given
                .AddName(person.Name)
                .AddOrganisation(person.Organisation)
                .AddText(person.Need)
                .AddText(person.Phone ?? string.Empty);
            foreach (var before in enquiry.History.SelectMany(entry => entry.Corrections))
            {
                _ =
                    Corrections.IsOfName(before) ? given.AddName(before.From)
                    : Corrections.IsOfOrganisation(before) ? given.AddOrganisation(before.From)
                    : given.AddText(before.From);
            }
        }
        return given;
    }

    private async Task DeleteConversationsAsync(
        HashSet<string> addresses,
        ErasureTally tally,
        CancellationToken cancellationToken
    )
    {
        if (addresses.Count == 0)
        {
            return;
        }
        await foreach (var key in conversations.MentioningAsync(addresses, cancellationToken))
        {
            if (await conversations.DeleteAsync(key, addresses, cancellationToken) is { } lines)
            {
                tally.AddConversation(lines);
            }
        }
    }

    private Task<DateTimeOffset?> ErasedAtAsync(string reference, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read an enquiry",
            async () =>
                (await _partition.RowAsync(reference, cancellationToken))?.GetDateTimeOffset(EnquiryColumns.ErasedAt),
            cancellationToken
        );
}
