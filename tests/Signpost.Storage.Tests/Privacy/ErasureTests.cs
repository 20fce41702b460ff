using Signpost.Storage.Conversations;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Privacy;

public sealed class ErasureTests(SharedAzurite azurite)
{
    private static readonly string[] Values = ["ada", "lovelace", "engines", "prototype", "01632", "directline-0123"];

    [Theory]
    [InlineData("sp-7f3k-2qxd ")]
    [InlineData("ADA@example.org")]
    [InlineData("ada+old@example.org")]
    public async Task Erase_LeavesNothingOfThePersonInAnyRow(string who)
    {
        var table = await Lived.CreateAsync(azurite);

        var receipt = await table.Erasure.EraseAsync(DataSubject.Parse(who)!, default);

        Assert.Empty((await table.Table.RowsAsync()).Holding(Values));
        Assert.Empty((await table.ConversationTable.RowsAsync()).Holding(Values));
        Assert.Equal([Reference], receipt.Enquiries);
        Assert.Equal(
            (3, 2, 2, 3),
            (receipt.HistoryEntries, receipt.Notices, receipt.Conversations, receipt.TranscriptLines)
        );
        Assert.Equal((table.Clock.GetUtcNow(), null, false), (receipt.At, receipt.ErasedBefore, receipt.IsEmpty));
        var left = await table.RowAsync();
        Assert.Equal(
            ["PartitionKey", "RowKey", "Timestamp", "erasedAt", "odata.etag"],
            left.Keys.Where(key => key is not "odata.metadata").Order(StringComparer.Ordinal)
        );
        // Those of others stay.
        Assert.Equal("SP-0000-0001", Assert.Single(await table.ListAsync()).Enquiry.Reference);
        Assert.NotNull(await table.Conversations.FindAsync("directline-other", fresh: true, default));
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Erase_OnceMore_SaysThatItWasErasedBefore()
    {
        var table = await Lived.CreateAsync(azurite);
        var first = await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);
        table.Clock.Advance(TimeSpan.FromDays(1));

        var again = await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        Assert.Equal((true, first.At), (again.IsEmpty, again.ErasedBefore));
        Assert.True((await table.Erasure.EraseAsync(DataSubject.Parse("ada@example.org")!, default)).IsEmpty);
        Assert.Null((await table.Erasure.EraseAsync(DataSubject.Parse("SP-0000-0009")!, default)).ErasedBefore);
    }

    [Fact]
    public async Task Erased_IsNotBroughtBackByAnOldTab()
    {
        var table = await Lived.CreateAsync(azurite);
        await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));
        Assert.True(await table.Log.RecordAsync(Enquiry(need: "Other words."), default));
        Assert.False(await table.WithdrawAsync());
        Assert.Null(await table.Inbox.FindAsync(Reference, default));

        Assert.Empty((await table.Table.RowsAsync()).Holding(Values));
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("correct")]
    [InlineData("move to another version")]
    [InlineData("withdraw")]
    public async Task Erased_BetweenReadingAndWriting_IsNotBroughtBack(string write)
    {
        var table = await Lived.CreateAsync(azurite);
        var seen = await table.FindAsync();
        ConversationStore conversations = new(table.ConversationTable, Guid.NewGuid);
        Erasure elsewhere = new(table.Table, conversations, table.Insights, table.Clock);
        var before = write is "edit" or "withdraw" ? 1 : 2;
        table.Wire.Reset();
        table.Wire.Before = call =>
            call == before ? elsewhere.EraseAsync(DataSubject.Parse(Reference)!, default) : Task.CompletedTask;

        Assert.True(
            write switch
            {
                "edit" => await table.Inbox.EditAsync(Reference, Edit(seen, "Ada rang."), default)
                    is EditResult.Missing,
                "correct" => await table.Log.RecordAsync(Enquiry(need: "Ada's words."), default),
                "withdraw" => !await table.WithdrawAsync(),
                _ => await table.Log.RecordAsync(seen.Recorded.Enquiry with { JourneyVersion = "other" }, default),
            }
        );

        Assert.Empty((await table.Table.RowsAsync()).Holding(Values));
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Erase_WhileTheyWrite_LeavesNothing()
    {
        var table = await Lived.CreateAsync(azurite);
        table.Wire.Reset();
        var edits = 0;
        table.Wire.Before = async _ =>
        {
            if (edits++ is < 12 and var edit && edit % 3 == 0)
            {
                await table.Elsewhere.EditAsync(Reference, Edit(await Seen(), $"Ada rang {edit}."), default);
            }
        };

        var receipt = await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        Assert.True(receipt.HistoryEntries > 3);
        Assert.Empty((await table.Table.RowsAsync()).Holding(Values));

        async Task<FollowedEnquiry> Seen() =>
            await table.Elsewhere.FindAsync(Reference, default) ?? throw new InvalidOperationException();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Erase_AnAnswerIsLost_TheReceiptIsStillRight(int lost)
    {
        var table = await Lived.CreateAsync(azurite);
        table.Wire.Reset();
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        var receipt = await table.Erasure.EraseAsync(DataSubject.Parse("ada@example.org")!, default);

        Assert.Equal([Reference], receipt.Enquiries);
        Assert.Equal(
            (3, 2, 2, 3),
            (receipt.HistoryEntries, receipt.Notices, receipt.Conversations, receipt.TranscriptLines)
        );
    }

    [Fact]
    public async Task Erase_BrokenOffAnywhere_IsFinishedByTheNext()
    {
        for (var broken = 0; ; broken++)
        {
            var table = await Lived.CreateAsync(azurite);
            table.Wire.Reset();
            var from = broken;
            table.Wire.Fate = call => call >= from ? Fate.IsLost : Fate.Works;
            try
            {
                await table.Erasure.EraseAsync(DataSubject.Parse("ada@example.org")!, default);
                break;
            }
            catch (StorageUnavailableException)
            {
                table.Wire.Reset();
            }

            await table.Erasure.EraseAsync(DataSubject.Parse("ada@example.org")!, default);

            Assert.Empty((await table.Table.RowsAsync()).Holding(Values));
            Assert.Empty((await table.ConversationTable.RowsAsync()).Holding(Values));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(250)]
    public async Task Erase_OfALongConversation_BrokenOffAnywhere_IsFinishedByTheNext(int line)
    {
        for (var broken = 0; ; broken++)
        {
            var table = await CreateAsync(azurite);
            for (var first = 1; first <= 250; first += 50)
            {
                await SayAsync(table, first, line);
            }
            table.Wire.Reset();
            var from = broken;
            table.Wire.Fate = call => call >= from ? Fate.IsLost : Fate.Works;
            try
            {
                await table.Erasure.EraseAsync(DataSubject.Parse("ada@example.org")!, default);
                Assert.InRange(broken, 5, int.MaxValue);
                return;
            }
            catch (StorageUnavailableException)
            {
                table.Wire.Reset();
            }

            await table.Erasure.EraseAsync(DataSubject.Parse("ada@example.org")!, default);

            Assert.Empty(await table.ConversationTable.RowsAsync());
        }
    }

    [Fact]
    public async Task Erase_AHistoryLongerThanATransaction_GoesWhole()
    {
        var table = await WithOneAsync(azurite);
        for (var i = 0; i < 120; i++)
        {
            await table.Log.RecordAsync(Enquiry(need: $"Wording {i}."), default);
        }

        var receipt = await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        Assert.Equal((121, 121), (receipt.HistoryEntries, receipt.Notices));
        Assert.Equal([Reference], await table.KeysAsync());
    }

    [Fact]
    public async Task Erase_OneOfThePagesWithoutScripts_HasNoConversation()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(
            Enquiry() with
            {
                ConversationKey = "journey|2026-06-01-0123456789abcdef",
            },
            default
        );

        var receipt = await table.Erasure.EraseAsync(DataSubject.Parse(Reference)!, default);

        Assert.Equal((1, 0), (receipt.Enquiries.Length, receipt.Conversations));
        Assert.Equal([Reference], await table.KeysAsync());
    }

    /// <summary>Says fifty lines from the first on, with Ada's address in one of all.</summary>
    private static async Task SayAsync(EnquiryTable table, int first, int address)
    {
        var before = await table.Conversations.FindAsync("directline-long", fresh: true, default);
        ConversationRecord record = new()
        {
            Conversation = new()
            {
                Key = "directline-long",
                JourneyVersion = "0123456789abcdef",
                Node = "who",
            },
            LastSequence = first + 49,
        };
        var lines = Enumerable
            .Range(first, 50)
            .Select(i => new TranscriptLine(i, i == address ? "ada@example.org" : $"line {i}"))
            .ToList();
        Assert.True(await table.Conversations.TrySaveAsync(before, record, lines, default));
    }
}
