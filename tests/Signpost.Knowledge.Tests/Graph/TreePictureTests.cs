using Signpost.Knowledge.Graph;

namespace Signpost.Knowledge.Tests.Graph;

public sealed class TreePictureTests
{
    private static readonly TreePicture Picture = TreePicture.Of(SomeTree.Journey, SomeTree.Day);

    [Fact]
    public void Each_node_that_can_be_reached_is_shown_once_and_what_leads_on_before_what_it_leads_to() =>
        Assert.Equal(
            ["who", "need", "funds", "company", "period", "claim", "not-for-you", "wait", "care"],
            Picture.Nodes.Select(node => node.Id)
        );

    [Fact]
    public void All_choices_that_lead_the_same_way_are_one_edge_with_a_condition_each()
    {
        Assert.Equal(["It is company", "It is sole-trader"], Conditions("who", "need"));
        Assert.Equal(["It is nhs"], Conditions("who", "care"));
    }

    [Fact]
    public void A_detour_says_its_test_and_its_choice_leads_the_usual_way_without_one()
    {
        Assert.Equal(["It is dates"], Conditions("period", "claim"));
        Assert.Equal(
            ["It is dates, if it is too late to claim", "It is dates, if it is too late for the claim notification"],
            Conditions("period", "not-for-you")
        );
        Assert.Equal(["It is dates, if the period is not over yet", "It is unknown"], Conditions("period", "wait"));
        Assert.Equal(["not-for-you"], Picture.Edges.Where(edge => edge.IsDetour).Select(edge => edge.To));
    }

    [Fact]
    public void Every_test_that_a_detour_can_make_has_words() =>
        Assert.All(
            Enum.GetValues<ReliefTest>(),
            test => Assert.StartsWith("Yes, if ", new EdgeCondition("Yes", test).Words)
        );

    [Fact]
    public void The_start_is_marked_and_a_check_with_its_schemes_name_on_the_day()
    {
        Assert.Equal(["Start"], Node(Picture, "who").Beginnings);
        Assert.Equal(["Check: Tax relief"], Node(Picture, "company").Beginnings);
        Assert.Equal(
            ["Check: Tax credits"],
            Node(TreePicture.Of(SomeTree.Journey, new(2022, 12, 19)), "company").Beginnings
        );
        Assert.Empty(Node(Picture, "need").Beginnings);
    }

    [Fact]
    public void The_check_of_a_scheme_that_does_not_exist_on_the_day_is_left_out()
    {
        Assert.DoesNotContain(Picture.Nodes, node => node.Id is "apart" or "wait-apart");

        var later = TreePicture.Of(SomeTree.Journey, new(2027, 1, 1));

        Assert.Equal(["Check: A later check"], Node(later, "apart").Beginnings);
        Assert.Contains(later.Nodes, node => node.Id is "wait-apart");
    }

    [Fact]
    public void An_outcome_says_its_first_sentence_how_many_schemes_it_shows_and_what_it_works_out()
    {
        Assert.Equal("These may bring money.", Node(Picture, "funds").Text);
        Assert.Equal("Wait a little!", Node(Picture, "wait").Text);
        Assert.Equal("These are for the NHS, e.g. NHS trusts, and care.", Node(Picture, "care").Text);
        Assert.Equal(["Shows up to 5 schemes"], Node(Picture, "funds").Notes);
        Assert.Equal(["Shows one scheme"], Node(Picture, "care").Notes);
        Assert.Equal(["Works out the R&D tax relief", "Shows up to 4 schemes"], Node(Picture, "claim").Notes);
    }

    [Fact]
    public void Begun_at_a_question_it_shows_that_branch_only()
    {
        var check = TreePicture.Of(SomeTree.Journey, SomeTree.Day, "company");

        Assert.Equal(["company", "period", "claim", "not-for-you", "wait"], check.Nodes.Select(node => node.Id));
        Assert.All(check.Edges, edge => Assert.Contains(edge.From, (string[])["company", "period"]));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("funds")]
    public void Begun_at_what_is_no_question_it_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => TreePicture.Of(SomeTree.Journey, SomeTree.Day, id));

    [Fact]
    public void Schemes_are_listed_when_asked_for_and_only_those_that_an_outcome_can_point_to_on_the_day()
    {
        Assert.All(Picture.Nodes, node => Assert.Empty(node.Schemes));

        var today = TreePicture.Of(SomeTree.Journey, SomeTree.Day, withSchemes: true);

        Assert.Equal(["A grant"], Node(today, "funds").Schemes);
        Assert.Equal(["Tax relief"], Node(today, "claim").Schemes);
        Assert.Equal(["Tax relief"], Node(today, "not-for-you").Schemes);
        // A rule for NHS bodies is never met there: only companies and sole traders come to that question.
        Assert.Empty(Node(today, "care").Schemes);

        var before = TreePicture.Of(SomeTree.Journey, new(2025, 12, 31), withSchemes: true);
        Assert.Equal(["A grant", "A loan"], Node(before, "funds").Schemes);
    }

    private static PictureNode Node(TreePicture picture, string id) => picture.Nodes.Single(node => node.Id == id);

    private static IEnumerable<string> Conditions(string from, string to) =>
        Picture
            .Edges.Single(edge => edge.From == from && edge.To == to)
            .Conditions.Select(condition => condition.Words);
}
