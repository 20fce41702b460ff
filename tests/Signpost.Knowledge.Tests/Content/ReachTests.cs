namespace Signpost.Knowledge.Tests.Content;

/// <summary>Each scheme has a way on which it is shown, unless it is told of by name only.</summary>
public sealed class ReachTests
{
    /// <summary>One serves a narrow field, and of the other two no round is open.</summary>
    private static readonly string[] ByNameOnly = ["pathlake", "unified-tech-fund", "wm-health-innovation-fund"];

    [Fact]
    public void Every_live_scheme_of_today_is_shown_on_some_way() => AllAreShown(Published.Today);

    [Fact]
    public void Every_live_scheme_of_the_day_of_the_bulletin_is_shown_on_some_way() => AllAreShown(Published.SeedDay);

    [Fact]
    public void What_is_told_by_name_only_is_on_no_way() =>
        Assert.Empty(Shown(Published.Today).Intersect(ByNameOnly, StringComparer.Ordinal));

    [Fact]
    public void The_regional_fund_was_shown_while_its_round_was_open() =>
        Assert.Contains("wm-health-innovation-fund", Shown(new DateOnly(2025, 9, 1)));

    private static void AllAreShown(DateOnly day) =>
        Assert.Empty(
            Published
                .On(day)
                .Where(scheme => scheme.IsLive)
                .Select(scheme => scheme.Scheme.Id)
                .Except(ByNameOnly, StringComparer.Ordinal)
                .Except(Shown(day), StringComparer.Ordinal)
        );

    private static HashSet<string> Shown(DateOnly day) =>
        PublishedWay.All.SelectMany(way => way.Shown(day)).ToHashSet(StringComparer.Ordinal);
}
