using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>Advisers who follow up.</summary>
public sealed class EditTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Edit_IsKeptWithWhoAndWhen()
    {
        var table = await WithOneAsync(azurite);
        var seen = await table.FindAsync();
        table.Clock.Advance(TimeSpan.FromMinutes(5));
        var edit = Edit(
            seen,
            "Rang.",
            f => f with { Status = EnquiryStatus.Waiting, Assignee = Mary, Due = new(2026, 7, 1) }
        );

        var saved = Assert.IsType<EditResult.Saved>(await table.Inbox.EditAsync(Reference, edit, default)).Enquiry;

        Assert.Equal(2, table.Wire.Calls);
        var found = await table.FindAsync();
        Assert.Equal(saved.History, found.History);
        Assert.Equal(saved.FollowUp, found.FollowUp);
        Assert.Equal(edit.FollowUp, found.FollowUp);
        Assert.Equal((2, Grace, "Rang."), (found.Revision, found.History[1].By, found.History[1].Note));
        Assert.Equal(table.Clock.GetUtcNow(), found.History[1].At);
        Assert.Single(await table.NoticesAsync());
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Edit_OfTwoWhoSawTheSame_OneIsSavedAndTheOtherIsStale()
    {
        var table = await WithOneAsync(azurite);
        var seen = await table.FindAsync();
        FollowUpEdit[] edits =
        [
            Edit(seen, "Mine.", followUp => followUp with { Assignee = Grace }),
            Edit(seen, "No, mine.", followUp => followUp with { Assignee = Mary }),
        ];

        var results = await Task.WhenAll(edits.Select(edit => table.Inbox.EditAsync(Reference, edit, default)));

        Assert.Single(results.OfType<EditResult.Saved>());
        var stale = Assert.Single(results.OfType<EditResult.Stale>());
        Assert.Equal(2, Assert.Single(stale.Enquiry.Since(seen.Revision)).Revision);
        Assert.Equal(2, (await table.FindAsync()).Revision);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Edit_AnotherComesBetweenReadingAndWriting_IsStaleAndOverwritesNothing()
    {
        var table = await WithOneAsync(azurite);
        var edit = Edit(await table.FindAsync(), "Closing.", followUp => Close(followUp));
        table.Wire.Before = call => call == 1 ? table.EditAsync(f => f with { Assignee = Mary }) : Task.CompletedTask;

        Assert.IsType<EditResult.Stale>(await table.Inbox.EditAsync(Reference, edit, default));

        Assert.Equal(
            (EnquiryStatus.New, Mary),
            ((await table.FindAsync()).FollowUp.Status, (await table.FindAsync()).FollowUp.Assignee)
        );
    }

    [Fact]
    public async Task Edit_ANoteAlone_IsAddedToWhateverItIsNow()
    {
        var table = await WithOneAsync(azurite);
        var edit = Edit(await table.FindAsync(), "They rang back.");
        table.Wire.Before = call => call == 1 ? table.EditAsync(f => f with { Assignee = Mary }) : Task.CompletedTask;

        Assert.IsType<EditResult.Saved>(await table.Inbox.EditAsync(Reference, edit, default));

        var enquiry = await table.FindAsync();
        Assert.Equal(
            (3, Mary, "They rang back."),
            (enquiry.Revision, enquiry.FollowUp.Assignee, enquiry.History[^1].Note)
        );
        await TableLaws.HoldAsync(table);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Edit_AnAnswerIsLost_IsOneEntry(int lost)
    {
        var table = await WithOneAsync(azurite);
        var edit = Edit(await table.FindAsync(), "Rang.", followUp => Close(followUp));
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.IsType<EditResult.Saved>(await table.Inbox.EditAsync(Reference, edit, default));
        Assert.IsType<EditResult.Saved>(await table.Inbox.EditAsync(Reference, edit, default));

        Assert.Equal(2, (await table.FindAsync()).Revision);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Edit_ThatSaysNothing_WritesNothing()
    {
        var table = await WithOneAsync(azurite);
        var before = await table.RowAsync();

        Assert.IsType<EditResult.Saved>(
            await table.Inbox.EditAsync(Reference, Edit(await table.FindAsync(), "  "), default)
        );

        Assert.Equal(before.ETag, (await table.RowAsync()).ETag);
    }

    [Fact]
    public async Task Edit_OfOneThatIsClosed_KeepsItsPlaceUntilItIsClosedOtherwise()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(followUp => Close(followUp));
        var place = (await table.RowAsync()).GetString("list");
        table.Clock.Advance(TimeSpan.FromDays(1));

        await table.EditAsync(note: "Sent the form.");
        Assert.Equal(place, (await table.RowAsync()).GetString("list"));
        await table.EditAsync(followUp => followUp with { ClosedAs = ClosingReason.PassedOn });
        Assert.True(string.CompareOrdinal((await table.RowAsync()).GetString("list"), place) < 0);

        await TableLaws.HoldAsync(table);
    }

    [Theory]
    [InlineData("SP-0000-0000")]
    [InlineData("list|o|2026-06-05|SP-7F3K-2QXD")]
    [InlineData("event|SP-7F3K-2QXD-1")]
    [InlineData("SP-")]
    [InlineData("")]
    [InlineData("' or RowKey ge '")]
    public async Task Find_WhatIsNoReference_IsMissing(string reference)
    {
        var table = await WithOneAsync(azurite);
        var edit = Edit(await table.FindAsync(), "Rang.");

        Assert.Null(await table.Inbox.FindAsync(reference, default));
        Assert.IsType<EditResult.Missing>(await table.Inbox.EditAsync(reference, edit, default));
    }

    [Fact]
    public async Task Find_CostsOneCall()
    {
        var table = await WithOneAsync(azurite);
        await table.EditAsync(note: "Rang.");

        Assert.Equal(2, (await table.Inbox.FindAsync(" sp-7f3k-2qxd", default))!.Revision);

        Assert.Equal(1, table.Wire.Calls);
    }

    [Fact]
    public async Task Edit_StorageIsDown_IsUnavailable()
    {
        var table = await WithOneAsync(azurite);
        var edit = Edit(await table.FindAsync(), "Rang.");
        table.Wire.GoDown();

        var down = await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Inbox.EditAsync(Reference, edit, default)
        );

        Assert.Equal("Storage could not change an enquiry: it does not answer.", down.Message);
    }
}
