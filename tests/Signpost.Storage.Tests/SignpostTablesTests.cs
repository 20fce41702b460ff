using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests;

public sealed class SignpostTablesTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Create_Twice_LeavesWhatIsThere()
    {
        var own = await OwnTables.CreateAsync(azurite);
        await own.Tables.Enquiries.AddEntityAsync(new TableEntity("2026-06", "SP-1"));

        await own.FromElsewhere().Tables.CreateAsync(default);

        Assert.Single(await own.Tables.Enquiries.RowsAsync());
        Assert.Empty(await own.Tables.Journeys.RowsAsync());
        Assert.Empty(await own.Tables.Conversations.RowsAsync());
    }

    [Fact]
    public async Task Create_StorageIsDown_IsUnavailable()
    {
        var own = await OwnTables.NotCreatedAsync(azurite);
        own.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(() => own.Tables.CreateAsync(default));

        Assert.Equal("Storage could not create its tables: it does not answer.", down.Message);
    }

    [Fact]
    public async Task Tables_OfTwoPrefixes_AreApart()
    {
        var one = await OwnTables.CreateAsync(azurite);
        var two = await OwnTables.CreateAsync(azurite);
        await one.Tables.Journeys.AddEntityAsync(new TableEntity("p", "r"));
        Assert.Empty(await two.Tables.Journeys.RowsAsync());
    }
}
