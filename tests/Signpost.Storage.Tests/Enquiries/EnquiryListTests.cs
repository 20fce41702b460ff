using System.Globalization;
using Signpost.Storage.Tables;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

public sealed class EnquiryListTests(SharedAzurite azurite)
{
    [Fact]
    public async Task List_NothingRecorded_IsEmpty() => Assert.Empty(await (await CreateAsync(azurite)).ListAsync());

    [Fact]
    public async Task List_SeveralMonths_TheOldestComesFirst()
    {
        var table = await CreateAsync(azurite);
        string[] days = ["2026-10-01", "2027-01-31", "2026-02-28", "2026-09-30", "2025-12-31"];
        foreach (var day in days)
        {
            var opened = DateOnly.Parse(day, CultureInfo.InvariantCulture);
            await table.Log.RecordAsync(Enquiry($"SP-{9 - opened.Month % 10}") with { Opened = opened }, default);
        }

        Assert.Equal(
            days.Order(),
            (await table.ListAsync()).Select(r => r.Enquiry.Opened.ToString("O", CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public async Task List_MoreThanAPageOfStorage_IsWholeAtTheCostOfACallAThousand()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        var json = (await table.RowAsync()).GetString("json")!;
        string[] references = [.. Enumerable.Range(0, 1_100).Select(i => $"SP-{i:D4}-AAAA")];
        foreach (var some in references.Chunk(100))
        {
            await table.Table.SubmitTransactionAsync(
                some.Select(reference => new TableTransactionAction(
                    TableTransactionActionType.Add,
                    new TableEntity("2026-06", reference)
                    {
                        ["json"] = json.Replace(Enquiry().Reference, reference, StringComparison.Ordinal),
                        ["recordedAt"] = table.Clock.GetUtcNow(),
                    }
                ))
            );
        }
        table.Wire.Reset();

        var listed = await table.ListAsync();

        Assert.Equal([Enquiry().Reference, .. references], listed.Select(r => r.Enquiry.Reference));
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
    public async Task List_ARowWithoutATime_ShowsWhenStorageReceivedIt()
    {
        var table = await CreateAsync(azurite);
        await table.Table.AddEntityAsync(new TableEntity("2026-05", "SP-1") { ["json"] = Json(Enquiry()) });

        Assert.Equal((await table.RowAsync()).Timestamp, Assert.Single(await table.ListAsync()).RecordedAt);
    }

    [Fact]
    public async Task List_ADamagedRow_IsUnavailable()
    {
        var table = await CreateAsync(azurite);
        await table.Table.AddEntityAsync(new TableEntity("2026-05", "SP-1") { ["name"] = "Ada" });

        var damaged = await Assert.ThrowsAsync<StorageUnavailableException>(table.ListAsync);

        Assert.Equal("Storage could not list enquiries: what it holds cannot be read.", damaged.Message);
    }
}
