using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

public sealed class EnquiryListTests(SharedAzurite azurite)
{
    [Fact]
    public async Task List_NothingRecorded_IsEmpty() => Assert.Empty(await (await CreateAsync(azurite)).ListAsync());

    [Fact]
    public async Task List_IsInTheOrderOfReferences_WithoutHistoriesAndWithoutWhatIsErased()
    {
        var table = await CreateAsync(azurite);
        foreach (var number in new[] { 3, 1, 4, 2 })
        {
            await table.Log.RecordAsync(Enquiry(Numbered(number)), default);
        }
        await table.EditAsync(note: "Rang.", reference: Numbered(2));
        await table.Erasure.EraseAsync(DataSubject.Parse(Numbered(3))!, default);

        Assert.Equal(
            [Numbered(1), Numbered(2), Numbered(4)],
            (await table.ListAsync()).Select(r => r.Enquiry.Reference)
        );
    }

    [Fact]
    public async Task List_MoreThanAPageOfStorage_IsWholeAtTheCostOfACallAThousand()
    {
        var table = await CreateAsync(azurite);
        await ManyEnquiries.AddAsync(
            table,
            1_100,
            _ => FollowUp.Begin(new(2026, 6, 5)),
            key => key.StartsWith("SP-", StringComparison.Ordinal) && !key.Contains('|', StringComparison.Ordinal)
        );

        var listed = await table.ListAsync();

        Assert.Equal(Enumerable.Range(0, 1_100).Select(Numbered), listed.Select(r => r.Enquiry.Reference));
        Assert.Equal(2, table.Wire.Calls);
    }

    [Fact]
    public async Task List_LeftEarly_AsksForNoFurtherPage()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry("SP-1"), default);
        await table.Log.RecordAsync(Enquiry("SP-2"), default);
        table.Wire.Reset();

        await foreach (var recorded in table.Log.ListAsync(default))
        {
            Assert.Equal("SP-1", recorded.Enquiry.Reference);
            break;
        }

        Assert.Equal(1, table.Wire.Calls);
    }

    [Fact]
    public async Task List_ADamagedRow_IsUnavailable()
    {
        var table = await CreateAsync(azurite);
        await table.Table.AddEntityAsync(new TableEntity(Partition, "SP-1") { ["opened"] = "2026-05-31" });

        var damaged = await Assert.ThrowsAsync<StorageUnavailableException>(table.ListAsync);

        Assert.Equal("Storage could not list enquiries: what it holds cannot be read.", damaged.Message);
    }
}
