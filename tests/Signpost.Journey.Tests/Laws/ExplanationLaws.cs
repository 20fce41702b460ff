namespace Signpost.Tests.Laws;

/// <summary>What is said of other answers is true: it is tried out here in another way.</summary>
public class ExplanationLaws
{
    [Fact]
    public void Another_answer_where_a_reason_is_named_removes_the_scheme() =>
        OnShown(
            (shown, match) =>
                Assert.All(
                    match.Reasons.Where(reason => reason.Decides),
                    reason =>
                    {
                        var others = Others(shown, reason.Question).Where(other => !Fits(shown, match, reason, other));
                        Assert.NotEmpty(others);
                        Assert.All(others, other => Assert.False(IsRanked(shown, match, reason.Question, other)));
                    }
                )
        );

    [Fact]
    public void Another_answer_where_no_reason_is_named_keeps_the_scheme() =>
        OnShown(
            (shown, match) =>
            {
                var named = match
                    .Reasons.Where(reason => reason.Decides)
                    .Select(reason => reason.Question.Facet)
                    .ToHashSet();
                var rest = Asked(shown).Where(question => !named.Contains(question.Facet));
                Assert.All(
                    rest.SelectMany(question => Others(shown, question).Select(other => (question, other))),
                    pair => Assert.True(IsRanked(shown, match, pair.question, pair.other))
                );
            }
        );

    [Fact]
    public void The_answers_that_a_near_miss_names_show_the_scheme_and_no_other_answer_there_does() =>
        OnAnswered(place =>
            Assert.All(
                place.Journey.Schemes,
                scheme =>
                {
                    if (place.Explain(scheme) is not WhyNot.NearMiss miss)
                    {
                        return;
                    }
                    Assert.NotEmpty(miss.Others);
                    Assert.DoesNotContain(miss.Made, miss.Others);
                    var others = Others(place, miss.Question).Where(other => other.Takes is null);
                    Assert.All(
                        others,
                        other => Assert.Equal(miss.Others.Contains(other), Shows(place, scheme, miss.Question, other))
                    );
                }
            )
        );

    [Fact]
    public void Where_no_near_miss_is_named_no_other_answer_alone_shows_the_scheme() =>
        OnAnswered(place =>
            Assert.All(
                place.Journey.Schemes.Where(scheme => place.Explain(scheme) is WhyNot.RuledOut),
                scheme =>
                    Assert.All(
                        Asked(place),
                        question =>
                            Assert.DoesNotContain(
                                Others(place, question),
                                other => other.Takes is null && Shows(place, scheme, question, other)
                            )
                    )
            )
        );

    [Fact]
    public void Every_scheme_is_explained_as_it_stands() =>
        OnAnswered(place =>
        {
            var ranked = Matching.Rank(place.Journey, place.Trail, place.Day);
            var most = ((Outcome)place.Journey.FindNode(place.Conversation.Node)!).Most;
            foreach (var scheme in place.Journey.Schemes)
            {
                var rank = ranked.ToList().FindIndex(match => match.Scheme.Scheme.Id == scheme.Id);
                var isLive = scheme.On(place.Day) is { IsLive: true };
                var hasRule = scheme.Rules.Any(rule => rule.Validity.Covers(place.Day));
                var expected =
                    !isLive ? typeof(WhyNot.NotLive)
                    : !hasRule ? typeof(WhyNot.OnlyByName)
                    : rank >= most ? typeof(WhyNot.Outranked)
                    : rank >= 0 ? typeof(WhyNot.Shown)
                    : null;
                var explanation = place.Explain(scheme).GetType();
                Assert.True(
                    expected is null
                        ? explanation == typeof(WhyNot.NearMiss) || explanation == typeof(WhyNot.RuledOut)
                        : explanation == expected
                );
            }
        });

    private sealed record Place(Journey Journey, Conversation Conversation, DateOnly Day)
    {
        public Trail Trail => Conversation.Trail;

        public WhyNot Explain(Scheme scheme) => WhyNot.Explain(Journey, Trail, scheme, Day);
    }

    private static void OnAnswered(Action<Place> law) =>
        Draws.Check(draws =>
        {
            var journey = AnyJourney.From(draws);
            var day = AnyJourney.Day(draws);
            law(new Place(journey, AnyJourney.Answered(draws, journey, day), day));
        });

    private static void OnShown(Action<Place, Match> law) =>
        OnAnswered(place =>
            Assert.All(Matching.Rank(place.Journey, place.Trail, place.Day), match => law(place, match))
        );

    /// <summary>The questions whose answers count: of two on one facet the later, and none from before a check.</summary>
    private static IEnumerable<Question> Asked(Place place) =>
        place
            .Trail.Answers.Reverse()
            .TakeWhile(answer => answer.CheckOf is null)
            .Select(answer => (Question)place.Journey.FindNode(answer.Question)!)
            .DistinctBy(question => question.Facet);

    private static IEnumerable<Choice> Others(Place place, Question question)
    {
        var made = place.Trail.Answers[Index(place, question)].Choice;
        return question.Choices.Where(choice => choice.Id != made);
    }

    private static Trail With(Place place, Question question, Choice other) =>
        place.Trail.Changed(Index(place, question), new Answer(question.Id, other.Id));

    private static int Index(Place place, Question question) =>
        place.Trail.Answers.ToList().FindLastIndex(answer => answer.CheckOf is null && answer.Question == question.Id);

    private static bool IsRanked(Place place, Match match, Question question, Choice other) =>
        Matching
            .Rank(place.Journey, With(place, question, other), place.Day)
            .Any(ranked => ranked.Scheme.Scheme.Id == match.Scheme.Scheme.Id);

    /// <summary>Whether some rule of the day allows the other answer and is met by the rest.</summary>
    private static bool Fits(Place place, Match match, Reason reason, Choice other)
    {
        var settled = Asked(place)
            .ToDictionary(question => question.Facet, question => place.Trail.Answers[Index(place, question)].Choice);
        settled[reason.Question.Facet] = other.Id;
        return match.Scheme.Scheme.Rules.Any(rule =>
            rule.Validity.Covers(place.Day)
            && rule.Conditions.All(condition =>
                settled.TryGetValue(condition.Facet, out var term) && condition.Terms.Contains(term)
            )
        );
    }

    private static bool Shows(Place place, Scheme scheme, Question question, Choice other)
    {
        var (trail, node) = With(place, question, other).Walk(place.Journey, place.Day);
        return node is Outcome outcome
            && Matching
                .Rank(place.Journey, trail, place.Day)
                .Take(outcome.Most)
                .Any(match => match.Scheme.Scheme.Id == scheme.Id);
    }
}
