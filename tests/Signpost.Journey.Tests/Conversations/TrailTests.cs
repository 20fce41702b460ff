namespace Signpost.Tests.Conversations;

public class TrailTests
{
    [Fact]
    public void Walk_follows_the_answers_to_their_node()
    {
        var (trail, node) = Some.Trail(("who", "company"), ("stage", "idea")).Walk(Some.Journey, Some.Day);
        Assert.Equal("results", node.Id);
        Assert.Equal(2, trail.Answers.Length);
    }

    [Theory]
    [InlineData("gone", "company", "stage", "idea", "who", 0)]
    [InlineData("who", "gone", "stage", "idea", "who", 0)]
    [InlineData("who", "company", "who", "company", "stage", 1)]
    [InlineData("who", "company", "stage", "gone", "stage", 1)]
    public void Walk_stops_at_the_first_answer_that_the_journey_does_not_know(
        string question1,
        string choice1,
        string question2,
        string choice2,
        string node,
        int kept
    )
    {
        var (trail, reached) = Some.Trail((question1, choice1), (question2, choice2)).Walk(Some.Journey, Some.Day);
        Assert.Equal(node, reached.Id);
        Assert.Equal(kept, trail.Answers.Length);
    }

    [Theory]
    [InlineData("stage", "idea", "results")]
    [InlineData("stage", "gone", "stage")]
    [InlineData("gone", "gone", "stage")]
    public void Rejoin_leaves_out_answers_to_questions_that_are_not_asked_any_more(
        string question,
        string choice,
        string node
    )
    {
        var trail = Some.Trail(("gone", "yes"), ("who", "company"), ("gone-too", "no"), (question, choice));

        var (kept, reached) = trail.Rejoin(Some.Journey, Some.Day);

        Assert.Equal(node, reached.Id);
        Assert.Equal(
            node is "results" ? Some.Trail(("who", "company"), ("stage", "idea")) : Some.Trail(("who", "company")),
            kept
        );
    }

    [Fact]
    public void Rejoin_keeps_no_answer_of_a_check_that_was_begun_where_nobody_comes_any_more()
    {
        var trail = new Trail([new("who", "company"), Answer.Begins("gone", "tax-relief"), new("stage", "idea")]);

        Assert.Equal("stage", trail.Rejoin(Some.Journey, Some.Day).Node.Id);
    }

    [Fact]
    public void Rejoin_leads_where_walk_leads_when_nothing_has_to_be_left_out()
    {
        var trail = Some.Trail(("who", "company"), ("stage", "idea"));

        Assert.Equal(trail.Walk(Some.Journey, Some.Day), trail.Rejoin(Some.Journey, Some.Day));
    }

    [Fact]
    public void Trails_with_the_same_answers_are_equal()
    {
        Assert.Equal(Some.Trail(("a", "b")), Some.Trail(("a", "b")));
        Assert.Equal(Some.Trail(("a", "b")).GetHashCode(), Some.Trail(("a", "b")).GetHashCode());
        Assert.NotEqual(Some.Trail(("a", "b")), Some.Trail(("a", "c")));
    }

    [Fact]
    public void An_empty_trail_without_its_last_answer_stays_empty() =>
        Assert.Equal(Trail.Empty, Trail.Empty.WithoutLast());
}
