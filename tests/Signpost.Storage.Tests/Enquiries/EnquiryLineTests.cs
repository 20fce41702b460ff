using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>Enquiries over a line that is down, loses answers, or brings others first.</summary>
public sealed class EnquiryLineTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Record_AnAnswerIsLost_IsRecordedOnce(int lost)
    {
        var table = await CreateAsync(azurite);
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));
        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        Assert.Equal(Json(Enquiry()), Json(Assert.Single(await table.ListAsync()).Enquiry));
        Assert.Single((await table.FindAsync()).History);
        Assert.Equal([$"{Reference}-1"], (await table.NoticesAsync()).Select(pending => pending.Notice.Id));
        await TableLaws.HoldAsync(table);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Record_InOtherWordsAndAnAnswerIsLost_TheWordsAreReplaced(int lost)
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        table.Wire.Reset();
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await table.Log.RecordAsync(Enquiry(need: "Other words."), default));

        Assert.Equal("Other words.", (await table.RowAsync()).GetString("need"));
        Assert.Equal(2, (await table.FindAsync()).Revision);
        Assert.Equal(2, (await table.NoticesAsync()).Count);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Record_AnAdviserChangesTheRowMeanwhile_BothAreKept()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        table.Wire.Reset();
        table.Wire.Before = call => call == 2 ? AdviserAsync(table) : Task.CompletedTask;

        Assert.True(await table.Log.RecordAsync(Enquiry(need: "Other words."), default));

        var enquiry = await table.FindAsync();
        Assert.Equal("Other words.", enquiry.Recorded.Enquiry.Need);
        Assert.Equal(EnquiryStatus.Contacted, enquiry.FollowUp.Status);
        Assert.Equal(
            [HistoryKind.Received, HistoryKind.FollowedUp, HistoryKind.Corrected],
            enquiry.History.Select(entry => entry.Kind)
        );
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Record_AnAdviserNeverStops_IsUnavailableAfterSomeTries()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        table.Wire.Reset();
        table.Wire.Before = _ => AdviserAsync(table);

        var tired = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Log.RecordAsync(Enquiry(need: "Other words."), default)
        );

        Assert.Equal("Storage could not save an enquiry: it answered 412 UpdateConditionNotSatisfied.", tired.Message);
        Assert.Equal(19, table.Wire.Calls);
    }

    [Fact]
    public async Task Record_StorageIsDown_IsUnavailableAndSaysNothingAboutThePerson()
    {
        var table = await CreateAsync(azurite);
        table.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Log.RecordAsync(Enquiry(), default)
        );

        Assert.Equal("Storage could not save an enquiry: it does not answer.", down.Message);
        Assert.DoesNotContain("Ada", $"{down}");
        Assert.DoesNotContain("example.org", $"{down}");
        Assert.DoesNotContain("SP-7F3K", $"{down}");
        table.Wire.Reset();
        Assert.Empty(await table.ListAsync());
    }

    [Fact]
    public async Task List_StorageIsDown_IsUnavailable()
    {
        var table = await CreateAsync(azurite);
        table.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(table.ListAsync);

        Assert.Equal("Storage could not list enquiries: it does not answer.", down.Message);
    }

    [Fact]
    public async Task Record_WithoutTables_SaysWhatToDo()
    {
        var table = await NotCreatedAsync(azurite);

        var missing = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Log.RecordAsync(Enquiry(), default)
        );

        Assert.EndsWith("Publish a journey, which creates them.", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_that_are_cancelled_are_cancelled()
    {
        var table = await CreateAsync(azurite);
        using CancellationTokenSource left = new();
        table.Wire.Before = _ => left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.Log.RecordAsync(Enquiry(), left.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await table.Log.ListAsync(left.Token).GetAsyncEnumerator(left.Token).MoveNextAsync()
        );
    }

    private static Task AdviserAsync(EnquiryTable table) =>
        table.EditAsync(followUp => followUp with { Status = EnquiryStatus.Contacted }, "Rang.");
}
