using System.Globalization;

namespace Signpost.Tests.FollowUps;

public sealed class InboxFilterTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly InboxLine Line = new()
    {
        Reference = "SP-7F3K-2QXD",
        RecordedAt = default,
        Name = "Ada Example",
        Organisation = "Example Ltd",
        Email = "ada@example.co.uk",
        Need = "A pilot with a hospital",
        Status = EnquiryStatus.New,
        Due = Today,
    };

    [Theory]
    [InlineData(InboxState.Open, "New,Contacted,Waiting")]
    [InlineData(InboxState.New, "New")]
    [InlineData(InboxState.Contacted, "Contacted")]
    [InlineData(InboxState.Waiting, "Waiting")]
    [InlineData(InboxState.Closed, "Closed")]
    public void State_ListsItsStatuses(InboxState state, string listed)
    {
        var filter = new InboxFilter { State = state };

        var found = Enum.GetValues<EnquiryStatus>().Where(status => filter.Lists(Line with { Status = status }, Today));

        Assert.Equal(listed, string.Join(',', found));
    }

    [Theory]
    [InlineData(InboxDue.Any, "2026-11-21,2026-11-22,2026-11-23,2026-11-28,2026-11-29,")]
    [InlineData(InboxDue.Overdue, "2026-11-21")]
    [InlineData(InboxDue.Today, "2026-11-22")]
    [InlineData(InboxDue.Week, "2026-11-22,2026-11-23,2026-11-28")]
    public void Due_ListsItsDays(InboxDue due, string listed)
    {
        var filter = new InboxFilter { Due = due };
        DateOnly?[] days = [Today.AddDays(-1), Today, Today.AddDays(1), Today.AddDays(6), Today.AddDays(7), null];

        var found = days.Where(day => filter.Lists(Line with { Due = day }, Today));

        Assert.Equal(
            listed,
            string.Join(',', found.Select(day => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        );
    }

    [Theory]
    [InlineData(null, true, true, true)]
    [InlineData("ada-id", true, false, false)]
    [InlineData("ADA-ID", false, false, false)]
    [InlineData(InboxFilter.Nobody, false, false, true)]
    public void Assignee_IsOne_OrNobody_OrAll(string? assignee, bool adas, bool graces, bool nobodys)
    {
        var filter = new InboxFilter { Assignee = assignee };

        Assert.Equal(adas, filter.Lists(Line with { Assignee = new("ada-id", "Ada") }, Today));
        Assert.Equal(graces, filter.Lists(Line with { Assignee = new("grace-id", "Grace") }, Today));
        Assert.Equal(nobodys, filter.Lists(Line, Today));
    }

    [Theory]
    [InlineData("pilot", true)]
    [InlineData("HOSPITAL ada", true)]
    [InlineData("2qxd  example.co.uk", true)]
    [InlineData("ltd pilots", false)]
    [InlineData("  ", true)]
    public void Search_FindsEveryWord_WhereverItStands_InWhateverCase(string search, bool isListed)
    {
        Assert.Equal(isListed, new InboxFilter { Search = search }.Lists(Line, Today));
    }

    [Fact]
    public void AllOfIt_MustHold()
    {
        var filter = new InboxFilter
        {
            State = InboxState.New,
            Due = InboxDue.Today,
            Search = "pilot",
        };

        Assert.True(filter.Lists(Line, Today));
        Assert.False(filter.Lists(Line with { Due = Today.AddDays(1) }, Today));
        Assert.False(filter.Lists(Line with { Need = "Money" }, Today));
    }
}
