using Signpost.Storage.Privacy;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Privacy;

public sealed class PersonalDataTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData("sp-7f3k-2qxd")]
    [InlineData("ADA@example.org")]
    [InlineData("ada+old@example.org")]
    public async Task Person_IsFoundByReferenceAndByEveryAddressThatTheyHaveGiven(string who)
    {
        var table = await Lived.CreateAsync(azurite);

        var enquiry = Assert.Single(await table.Data.FindAsync(DataSubject.Parse(who)!, default).ToListAsync());
        var conversations = await ConversationsAsync(table, who);

        Assert.Equal(Reference, enquiry.Recorded.Enquiry.Reference);
        Assert.Contains(enquiry.History, entry => entry.Note is "Ada wants to be rung.");
        Assert.Equal(2, conversations.Count);
        Assert.Contains("Ada Lovelace", conversations.SelectMany(each => each.Transcript));
        Assert.DoesNotContain(conversations, each => each.State.Contains("charles", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Conversation_IsShownWhole_WithItsLinesInOrder_AndOnce()
    {
        var table = await Lived.CreateAsync(azurite);

        var shown = (await ConversationsAsync(table, Reference)).Single(each => each.Transcript.Length == 2);

        // The address stands in it, and an enquiry came from it: that is one conversation.
        Assert.Equal(["Ada Lovelace", "{\"text\":\"ada@example.org\"}"], shown.Transcript);
        Assert.Contains("directline-0123456789abcdef", shown.State, StringComparison.Ordinal);
        Assert.InRange(shown.LastTurn, DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task Conversation_IsShownWithTheLastAnswersOfTheBot()
    {
        var table = await Lived.CreateAsync(azurite);

        var shown = await ConversationsAsync(table, Reference);

        Assert.Equal(
            ["{\"text\":\"Thank you, directline-0123456789abcdef.\"}", "{\"text\":\"Thank you, msteams-ada.\"}"],
            shown.SelectMany(each => each.Answers).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("nobody@example.org")]
    [InlineData("da@example.org")]
    [InlineData("SP-0000-0009")]
    public async Task Somebody_OfWhomNothingIsKept_HasNothing(string who)
    {
        var table = await Lived.CreateAsync(azurite);

        Assert.Empty(await table.Data.FindAsync(DataSubject.Parse(who)!, default).ToListAsync());
        Assert.Empty(await ConversationsAsync(table, who));
    }

    [Fact]
    public async Task Person_WhoOnlyTalked_IsFoundByTheAddressInTheConversation()
    {
        var table = await Lived.CreateAsync(azurite);
        await Lived.SaveAsync(table, "directline-mary", draft: null, "write to mary@example.org, please");

        Assert.Empty(await table.Data.FindAsync(DataSubject.Parse("mary@example.org")!, default).ToListAsync());
        Assert.Equal(
            ["write to mary@example.org, please"],
            Assert.Single(await ConversationsAsync(table, "mary@example.org")).Transcript
        );
    }

    [Fact]
    public async Task Erased_IsNotFound()
    {
        var table = await Lived.CreateAsync(azurite);
        await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        Assert.Empty(await table.Data.FindAsync(DataSubject.Parse(Reference)!, default).ToListAsync());
        Assert.Empty(await ConversationsAsync(table, "ada@example.org"));
    }

    [Fact]
    public async Task StorageDown_IsToldAsSuch()
    {
        var table = await Lived.CreateAsync(azurite);
        table.Wire.Reset();
        table.Wire.Fate = _ => Fate.IsLost;

        await Assert.ThrowsAsync<StorageUnavailableException>(() => ConversationsAsync(table, Reference));
    }

    private static async Task<List<KeptConversation>> ConversationsAsync(EnquiryTable table, string who) =>
        await table.Data.ConversationsAsync(DataSubject.Parse(who)!, default).ToListAsync();
}
