using Signpost.Storage.Privacy;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Storage.Tests.Insights;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Privacy;

public sealed class ErasedPhrasesTests(SharedAzurite azurite)
{
    private static readonly DateOnly Day = new(2026, 5, 31);

    [Fact]
    public async Task Erase_TakesOutThePhrasesInWhichThePersonStands_AndCountsThem()
    {
        var table = await WithPhrasesAsync(
            "we are engines ltd",
            "ask ada lovelace",
            "ask ada king",
            "lovelace said so",
            "money for a prototype",
            "a loan for tools"
        );

        var receipt = await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        // Her name before she corrected it counts too.
        Assert.Equal((1, 5), (receipt.Enquiries.Length, receipt.Phrases));
        var day = Assert.Single(await table.Insights.ReadAsync(Day, Day, default));
        Assert.Equal("a loan for tools", Assert.Single(day.Unmatched).Of.Phrase);
        Assert.Equal(0, (await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default)).Phrases);
    }

    [Fact]
    public async Task Erase_OfAnOrganisationOfThreeLetters_TakesOutThePhrasesInWhichItStands()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry() with { Organisation = "IBM" }, default);
        await ConversationsThatSay.SaveAsync(table, Day, "ask ibm", "ibmed again");
        await table.Insights.CountAsync(Day, Day, default);

        await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);
        await table.Insights.CountAsync(Day, Day, default);

        var day = Assert.Single(await table.Insights.ReadAsync(Day, Day, default));
        Assert.Equal("ibmed again", Assert.Single(day.Unmatched).Of.Phrase);
    }

    [Fact]
    public async Task Erase_BrokenOffAnywhere_IsFinishedByTheNext_WithThePhrases()
    {
        for (var broken = 0; ; broken++)
        {
            var table = await WithPhrasesAsync("we are engines ltd", "a loan for tools");
            table.Wire.Reset();
            var from = broken;
            table.Wire.Fate = call => call >= from ? Fate.IsLost : Fate.Works;
            try
            {
                await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);
                Assert.InRange(broken, 5, int.MaxValue);
                return;
            }
            catch (StorageUnavailableException)
            {
                table.Wire.Reset();
            }

            await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);
            await table.Insights.CountAsync(Day, Day, default);

            var day = Assert.Single(await table.Insights.ReadAsync(Day, Day, default));
            Assert.Equal("a loan for tools", Assert.Single(day.Unmatched).Of.Phrase);
            Assert.Equal([Reference], await table.KeysAsync());
        }
    }

    [Fact]
    public async Task Erase_WithoutPhrases_CountsNone()
    {
        var table = await WithOneAsync(azurite);

        Assert.Equal(0, (await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default)).Phrases);
    }

    private async Task<EnquiryTable> WithPhrasesAsync(params string[] phrases)
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry() with { Name = "Ada King" }, default);
        await table.Log.RecordAsync(Enquiry(), default);
        await ConversationsThatSay.SaveAsync(table, Day, [.. phrases]);
        await table.Insights.CountAsync(Day, Day, default);
        return table;
    }
}
