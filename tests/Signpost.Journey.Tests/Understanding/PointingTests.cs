using System.Collections.Immutable;

namespace Signpost.Tests.Understanding;

public class PointingTests
{
    [Fact]
    public void What_has_taken_its_place_comes_before_what_has_closed() =>
        Assert.Equal(["new-voucher", "old-voucher"], Ids(SomeEveryday.Journey, "faster broadband for an office")[..2]);

    [Fact]
    public void Before_it_closed_it_came_first()
    {
        var understood = SomeEveryday.Journey.Understand("faster broadband for an office", Some.SeedDay);

        Assert.Equal("old-voucher", understood.Schemes[0].Scheme.Id);
    }

    [Fact]
    public void The_whole_comes_before_its_part() =>
        Assert.Equal(["network", "talk"], Ids(SomeEveryday.Journey, "hear a speaker at lunch")[..2]);

    [Theory]
    [InlineData(StatusKind.Open, StatusKind.Open, "network")]
    [InlineData(StatusKind.Open, StatusKind.CheckFirst, "network")]
    [InlineData(StatusKind.CheckFirst, StatusKind.CheckFirst, "network")]
    [InlineData(StatusKind.CheckFirst, StatusKind.Open, "talk")]
    [InlineData(StatusKind.Closed, StatusKind.Open, "talk")]
    [InlineData(StatusKind.Closed, StatusKind.Closed, "network")]
    public void The_part_comes_first_only_where_it_alone_is_open(StatusKind whole, StatusKind part, string first)
    {
        var journey = With(scheme =>
            scheme.Id switch
            {
                "network" => scheme with { Statuses = [new(whole, Validity.Always, null)] },
                "talk" => scheme with { Statuses = [new(part, Validity.Always, null)] },
                _ => scheme,
            }
        );

        Assert.Equal(first, Ids(journey, "hear a speaker at lunch")[0]);
    }

    [Fact]
    public void A_part_of_something_that_is_not_there_stands_alone()
    {
        var journey = With(scheme => scheme.Id is "talk" ? scheme with { PartOf = "nowhere" } : scheme);

        Assert.Equal("talk", Ids(journey, "hear a speaker at lunch")[0]);
    }

    [Fact]
    public void What_is_not_there_on_the_day_is_not_pointed_to()
    {
        var journey = With(scheme =>
            scheme.Id is "patent-clinic"
                ? scheme with
                {
                    Statuses = [new(StatusKind.Open, new(Some.Day.AddDays(1), null), null)],
                }
                : scheme
        );

        Assert.DoesNotContain("patent-clinic", Ids(journey, "protect my stolen invention at the patent clinic"));
        Assert.Equal(
            "patent-clinic",
            journey.Understand("protect my stolen invention", Some.Day.AddDays(1)).Schemes[0].Scheme.Id
        );
    }

    [Fact]
    public void There_are_at_most_three_and_none_twice()
    {
        ImmutableArray<Scheme> parts =
        [
            .. Enumerable
                .Range(0, 6)
                .Select(i =>
                    SomeEveryday.Scheme($"talk-{(char)('a' + i)}", "Evening Talk", "hear a speaker in the evening") with
                    {
                        PartOf = "network",
                    }
                ),
        ];
        var journey = Journey.Compile(
            SomeEveryday.Content with
            {
                Schemes = SomeEveryday.Content.Schemes.AddRange(parts),
            }
        );

        var ids = Ids(journey, "hear a speaker in the evening");

        Assert.Equal("network", ids[0]);
        Assert.Equal(3, ids.Length);
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void Scores_never_rise_from_one_scheme_to_the_next()
    {
        var scores = SomeEveryday.Understand("a mentor for a new firm, and fibre cable").Schemes.Select(s => s.Score);

        Assert.Equal(scores.OrderDescending(), scores);
    }

    private static string[] Ids(Journey journey, string text) => SomeEveryday.Ids(journey.Understand(text, Some.Day));

    private static Journey With(Func<Scheme, Scheme> change) =>
        Journey.Compile(SomeEveryday.Content with { Schemes = [.. SomeEveryday.Content.Schemes.Select(change)] });
}
