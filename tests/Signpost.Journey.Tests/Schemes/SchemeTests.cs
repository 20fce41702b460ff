namespace Signpost.Tests.Schemes;

public class SchemeTests
{
    [Theory]
    [InlineData("2023-12-31", "Innovate UK EDGE", null)]
    [InlineData("2024-01-01", "Innovate UK Business Growth", "Innovate UK EDGE")]
    public void On_gives_the_name_of_the_day_and_the_one_before(string day, string name, string? former)
    {
        var onDay = Some.Edge.On(DateOnly.Parse(day, null))!;
        Assert.Equal(name, onDay.Name);
        Assert.Equal(former, onDay.FormerName);
    }

    [Fact]
    public void On_is_nothing_where_no_name_or_no_status_holds() => Assert.Null(Some.NewFund.On(Some.SeedDay));

    [Fact]
    public void A_closed_scheme_is_not_live()
    {
        Assert.False(Some.OldFund.On(Some.Day)!.IsLive);
        Assert.True(Some.OldFund.On(Some.SeedDay)!.IsLive);
        Assert.True(Some.NewFund.On(Some.Day)!.IsLive);
    }

    [Fact]
    public void LastChecked_is_the_latest_check_of_any_source()
    {
        var scheme = Some.Edge with
        {
            Sources =
            [
                new("a", null, new(2026, 1, 1), Confidence.Confirmed),
                new("b", null, new(2026, 2, 1), Confidence.CheckFirst),
            ],
        };
        Assert.Equal(new(2026, 2, 1), scheme.On(Some.Day)!.LastChecked);
    }

    [Theory]
    [InlineData(null, null, "2026-01-01", true)]
    [InlineData("2026-01-01", "2026-01-01", "2026-01-01", true)]
    [InlineData("2026-01-02", null, "2026-01-01", false)]
    [InlineData(null, "2025-12-31", "2026-01-01", false)]
    public void Validity_covers_both_of_its_ends(string? from, string? to, string day, bool covers) =>
        Assert.Equal(covers, new Validity(Date(from), Date(to)).Covers(Date(day)!.Value));

    [Theory]
    [InlineData("2026-01-01", "2026-01-31", "2026-01-31", null, true)]
    [InlineData("2026-01-01", "2026-01-31", "2026-02-01", null, false)]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, "2026-01-31", "2026-02-01", null, false)]
    public void Validity_overlaps_where_a_day_is_shared(
        string? from1,
        string? to1,
        string? from2,
        string? to2,
        bool shared
    )
    {
        var (first, second) = (new Validity(Date(from1), Date(to1)), new Validity(Date(from2), Date(to2)));
        Assert.Equal(shared, first.Overlaps(second));
        Assert.Equal(shared, second.Overlaps(first));
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
