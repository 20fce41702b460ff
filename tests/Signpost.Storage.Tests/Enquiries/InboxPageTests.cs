using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>The lists of an inbox, page by page.</summary>
public sealed class InboxPageTests(SharedAzurite azurite)
{
    private const int Many = 10_000;
    private static readonly DateOnly Today = new(2026, 6, 3);

    [Fact]
    public async Task Page_OfTenThousand_IsOneCallWhateverIsFiltered()
    {
        var table = await CreateAsync(azurite);
        await ManyEnquiries.ListAsync(table, Many, SomeFollowUp);
        var filters =
            from state in Enum.GetValues<InboxState>()
            from due in Enum.GetValues<InboxDue>()
            from assignee in new[] { null, InboxFilter.Nobody, Grace.Id }
            select new InboxFilter
            {
                State = state,
                Due = due,
                Assignee = assignee,
            };
        foreach (var filter in filters)
        {
            table.Wire.Reset();
            var page = await table.Inbox.PageAsync(filter, Today, from: null, most: 50, default);
            Assert.Equal(1, table.Wire.Calls);
            var expected = Enumerable.Range(0, Many).Select(Line).Where(line => filter.Lists(line, Today)).ToList();
            Assert.Equal(Math.Min(50, expected.Count), page.Lines.Length);
            Assert.Equal(expected.Count > 50, page.Next is not null);
            Assert.All(page.Lines, line => Assert.True(filter.Lists(line, Today)));
        }

        table.Wire.Reset();
        var counts = await table.Inbox.CountAsync(Grace.Id, Today, default);
        Assert.Equal(1, table.Wire.Calls);
        Assert.Equal((1_000, true), (counts.Open, counts.IsLeast));
        table.Wire.Reset();
        Assert.Empty((await table.Inbox.PageAsync(new() { Search = Numbered(7) }, Today, null, 50, default)).Lines);
        Assert.Equal(1, table.Wire.Calls);
    }

    [Theory]
    [InlineData(InboxState.Open)]
    [InlineData(InboxState.Waiting)]
    [InlineData(InboxState.Closed)]
    public async Task Pages_OneAfterTheOther_AreTheWholeListInOrder(InboxState state)
    {
        var table = await CreateAsync(azurite);
        await ManyEnquiries.ListAsync(table, 250, SomeFollowUp);
        InboxFilter filter = new() { State = state };
        var expected = Enumerable.Range(0, 250).Select(Line).Where(line => filter.Lists(line, Today));
        expected =
            state is InboxState.Closed
                ? expected.OrderByDescending(line => line.RecordedAt)
                : expected.OrderBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Reference);

        List<InboxLine> all = [];
        string? next = null;
        do
        {
            var page = await table.Inbox.PageAsync(filter, Today, next, most: 7, default);
            all.AddRange(page.Lines);
            next = page.Next;
            Assert.DoesNotContain("Person", next ?? string.Empty, StringComparison.Ordinal);
        } while (next is not null);

        Assert.Equal(expected, all);
    }

    [Theory]
    [InlineData("list|c|")]
    [InlineData("SP-7F3K-2QXD")]
    [InlineData("list|o|' or RowKey ge '")]
    [InlineData("\u0000")]
    [InlineData("")]
    public async Task Page_FromWhatIsNoPlaceInTheList_IsTheFirst(string from)
    {
        var table = await WithOneAsync(azurite);

        var page = await table.Inbox.PageAsync(new(), Today, from, 50, default);

        Assert.Equal(Reference, Assert.Single(page.Lines).Reference);
    }

    [Theory]
    [InlineData("ada ENGINES", true)]
    [InlineData("prototype example.org", true)]
    [InlineData("7f3k", true)]
    [InlineData("  sp-7f3k-2qxd ", true)]
    [InlineData("SP-7F3K-2QXE", false)]
    [InlineData("ada nobody", false)]
    [InlineData("   ", true)]
    public async Task Search_FindsWhatHoldsEveryWord(string search, bool isFound)
    {
        var table = await WithOneAsync(azurite);

        var page = await table.Inbox.PageAsync(new() { Search = search }, Today, null, 50, default);

        Assert.Equal(isFound ? 1 : 0, page.Lines.Length);
    }

    [Fact]
    public async Task Search_IsDoneOnceThePageIsFull()
    {
        var table = await CreateAsync(azurite);
        await ManyEnquiries.ListAsync(table, 2_500, _ => FollowUp.Begin(Today));

        var page = await table.Inbox.PageAsync(new() { Search = "person" }, Today, null, 20, default);

        Assert.Equal((20, 1), (page.Lines.Length, table.Wire.Calls));
        table.Wire.Reset();
        var rare = await table.Inbox.PageAsync(new() { Search = "person 2499" }, Today, null, 20, default);
        Assert.Equal((1, null, 3), (rare.Lines.Length, rare.Next, table.Wire.Calls));
    }

    [Fact]
    public async Task Count_IsOfWhatIsOpen()
    {
        var table = await CreateAsync(azurite);
        await ManyEnquiries.ListAsync(table, 250, SomeFollowUp);
        var open = Enumerable
            .Range(0, 250)
            .Select(Line)
            .Where(line => line.Status is not EnquiryStatus.Closed)
            .ToList();

        var counts = await table.Inbox.CountAsync(Grace.Id, Today, default);

        Assert.Equal(
            new InboxCounts(
                open.Count,
                open.Count(line => line.Status is EnquiryStatus.New),
                open.Count(line => line.Due < Today),
                open.Count(line => line.Due == Today),
                open.Count(line => line.Assignee == Grace),
                IsLeast: false
            ),
            counts
        );
    }

    [Fact]
    public async Task Inbox_StorageIsDown_IsUnavailable()
    {
        var table = await WithOneAsync(azurite);
        table.Wire.GoDown();

        await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Inbox.PageAsync(new(), Today, null, 5, default)
        );
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Inbox.CountAsync("grace", Today, default));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Inbox.FindAsync(Reference, default));
    }

    /// <summary>Every status, assignee and due day, in every mixture.</summary>
    private static FollowUp SomeFollowUp(int number)
    {
        var status = (EnquiryStatus)(number % 4);
        return new()
        {
            Status = status,
            ClosedAs = status is EnquiryStatus.Closed ? ClosingReason.Helped : null,
            Assignee = (number / 4 % 3) switch
            {
                0 => null,
                1 => Grace,
                _ => Mary,
            },
            Due =
                status is EnquiryStatus.Closed || number / 12 % 5 == 0 ? null : Today.AddDays((number / 12 % 30) - 10),
        };
    }

    private static InboxLine Line(int number)
    {
        var followUp = SomeFollowUp(number);
        return new()
        {
            Reference = Numbered(number),
            RecordedAt = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero).AddSeconds(number),
            Name = $"Person {number}",
            Organisation = "Engines Ltd",
            Email = "ada@example.org",
            Need = "Money for a prototype.",
            Status = followUp.Status,
            ClosedAs = followUp.ClosedAs,
            Assignee = followUp.Assignee,
            Due = followUp.Due,
        };
    }
}
