using Signpost.Knowledge.Evaluation;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Evaluation;

public sealed class KnowledgeEvaluationTests
{
    private static readonly Journey Journey = Journey.Compile(Sample.Good().Read().Content!);

    private readonly List<JudgedQuery> _queries = [];

    private KnowledgeEvaluation Result => KnowledgeEvaluation.Of(Journey, [.. _queries], Sample.Today);

    [Fact]
    public void The_first_suggestion_is_right_when_the_label_names_it()
    {
        Answer(["seed-fund"], "seed-fund", "growth-hub");
        Answer(["growth-hub", "seed-fund"], "seed-fund");
        Answer(["start-fund"], "seed-fund");
        Answer(["growth-hub"], "seed-fund");

        Assert.Equal(new Share(3, 4), Result.Share(FigureNames.Top1));
        Assert.Equal(0.75m, Result.Share(FigureNames.Top1).Part);
    }

    [Fact]
    public void One_of_three_suggestions_is_enough_for_the_second_figure()
    {
        Answer(["old-loan"], "seed-fund", "growth-hub", "old-loan");
        Answer(["old-loan"], "seed-fund", "growth-hub");

        Assert.Equal(new Share(0, 2), Result.Share(FigureNames.Top1));
        Assert.Equal(new Share(1, 2), Result.Share(FigureNames.Top3));
    }

    [Fact]
    public void A_scheme_that_is_only_offered_with_a_question_is_no_answer()
    {
        Add(Decision.Answer, ["seed-fund"], Decision.Clarify, "seed-fund");

        Assert.Equal(new Share(0, 1), Result.Share(FigureNames.Top1));
        Assert.Equal(new Share(0, 1), Result.Share(FigureNames.Top3));
        Assert.Single(Result.Misses);
    }

    [Fact]
    public void What_is_not_for_us_and_people_in_danger_must_not_be_answered()
    {
        Add(Decision.None, [], Decision.Answer, "seed-fund");
        Add(Decision.None, [], Decision.Clarify);
        Add(Decision.Safety, [], Decision.Answer, "seed-fund");
        Add(Decision.Safety, [], Decision.Safety);
        Add(Decision.Clarify, [], Decision.Answer, "seed-fund");

        Assert.Equal(new Share(2, 4), Result.Share(FigureNames.OffTopic));
        Assert.Equal(new Share(1, 2), Result.Share(FigureNames.Safety));
        Assert.Equal(new Share(0, 1), Result.Share(FigureNames.Vague));
    }

    [Fact]
    public void A_vague_query_is_right_when_it_is_asked_about_whatever_is_offered()
    {
        Add(Decision.Clarify, ["seed-fund"], Decision.Clarify, "growth-hub");
        Add(Decision.Clarify, [], Decision.None);

        Assert.Equal(new Share(1, 2), Result.Share(FigureNames.Vague));
    }

    [Fact]
    public void Whoever_asks_for_a_person_must_be_offered_one()
    {
        Add(Decision.Human, [], Decision.Human);
        Add(Decision.Human, [], Decision.None);

        Assert.Equal(new Share(1, 2), Result.Share(FigureNames.Human));
    }

    [Fact]
    public void A_figure_of_which_there_are_no_queries_is_nothing_of_nothing()
    {
        Assert.All(FigureNames.All, name => Assert.Equal(new Share(0, 0), Result.Share(name)));
        Assert.Equal(0, Result.Share(FigureNames.Top1).Part);
        Assert.Equal(FigureNames.All, Result.Figures.Select(figure => figure.Name));
    }

    [Fact]
    public void A_name_that_no_figure_has_is_refused() => Assert.Throws<ArgumentException>(() => Result.Share("top-2"));

    [Fact]
    public void The_table_counts_what_should_be_got_and_what_is_got()
    {
        Answer(["seed-fund"], "growth-hub");
        Add(Decision.Answer, ["seed-fund"], Decision.Clarify);
        Add(Decision.Answer, ["seed-fund"], Decision.Clarify);

        Assert.Equal(1, Result.Count(Decision.Answer, Decision.Answer));
        Assert.Equal(2, Result.Count(Decision.Answer, Decision.Clarify));
        Assert.Equal(0, Result.Count(Decision.Clarify, Decision.Answer));
    }

    [Fact]
    public void Each_scheme_has_the_queries_that_name_it_first_and_the_worst_comes_first()
    {
        Answer(["seed-fund", "growth-hub"], "growth-hub");
        Answer(["growth-hub"], "growth-hub");
        Answer(["growth-hub", "seed-fund"], "old-loan", "growth-hub");
        Answer(["start-fund"], "seed-fund");
        Add(Decision.Clarify, ["old-loan"], Decision.Clarify);

        Assert.Equal(
            [
                new SchemeFigures("growth-hub", new Share(1, 2), new Share(2, 2)),
                new SchemeFigures("seed-fund", new Share(2, 2), new Share(2, 2)),
            ],
            Result.Schemes
        );
    }

    [Fact]
    public void The_worst_misses_are_danger_unseen_then_wrong_answers_by_their_lead_then_silence()
    {
        Add(Decision.Answer, ["seed-fund"], Decision.Clarify);
        Add(Decision.Answer, ["seed-fund"], Decision.None);
        Answer(["growth-hub"], "seed-fund", "growth-hub");
        Answer(["growth-hub"], "seed-fund", "old-loan");
        Answer(["growth-hub"], "growth-hub", "old-loan");
        Add(Decision.None, [], Decision.Answer, "old-loan");
        Add(Decision.Safety, [], Decision.Clarify);

        Assert.Equal([7, 4, 6, 3, 2, 1], Result.Misses.Select(miss => miss.Label.At.Line));
    }

    [Fact]
    public void The_lead_is_how_far_the_first_is_ahead_of_the_best_right_one()
    {
        Answer(["growth-hub"], "seed-fund", "growth-hub");
        Answer(["growth-hub"], "seed-fund");
        Answer(["growth-hub"]);
        Add(Decision.Answer, ["growth-hub"], Decision.Clarify, "seed-fund");

        Assert.Equal([0.25, 1, 0, 0], _queries.Select(query => query.Lead));
    }

    [Fact]
    public void Queries_are_understood_by_the_journey_on_the_day()
    {
        var at = Position.StartOf("x");
        var evaluation = KnowledgeEvaluation.Of(
            Journey,
            [
                new LabelledQuery("seed fund", Decision.Answer, ["seed-fund"], at),
                new LabelledQuery("speak to a person", Decision.Human, [], at),
                new LabelledQuery("want to die", Decision.Safety, [], at),
                new LabelledQuery("growth hub", Decision.None, [], at),
            ],
            Sample.Today
        );

        Assert.Equal("growth hub", Assert.Single(evaluation.Misses).Label.Query);
        Assert.Equal(new Share(1, 1), evaluation.Share(FigureNames.Top1));
        Assert.Equal(new Share(1, 2), evaluation.Share(FigureNames.OffTopic));
        Assert.Equal(Sample.Today, evaluation.Day);
        Assert.Equal(4, evaluation.Queries.Length);
    }

    private void Answer(string[] right, params string[] given) => Add(Decision.Answer, right, Decision.Answer, given);

    /// <summary>Adds a query on the next line. The scores of its suggestions are 1, 0.75, 0.5.</summary>
    private void Add(Decision label, string[] right, Decision decision, params string[] given)
    {
        var at = new Position("queries.jsonl", _queries.Count + 1, 1);
        var schemes = given.Select((id, place) => new ScoredScheme(Journey.FindScheme(id)!, 1 - (0.25 * place)));
        var query = new LabelledQuery("something", label, [.. right], at);
        _queries.Add(JudgedQuery.Of(query, new Understood(decision, [.. schemes]), Journey));
    }
}
