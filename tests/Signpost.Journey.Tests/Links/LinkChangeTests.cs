namespace Signpost.Tests.Links;

public class LinkChangeTests
{
    private static readonly Trail Idea = Some.Trail(("who", "company"), ("stage", "idea"));
    private static readonly DateOnly Before = new(2026, 10, 1);

    [Fact]
    public void NothingIsSaid_WhenNothingHasChanged() =>
        Assert.Empty(Opened.Later(Idea, Some.Content, Some.Content).Changes);

    [Fact]
    public void NothingIsSaid_WhenTheLinkDoesNotSayWhenItWasMade() => Assert.Empty(Opened.Today(Idea).Changes);

    [Fact]
    public void NothingIsSaid_WhenOnlyWordsHaveChanged() =>
        Assert.Empty(Opened.Later(Idea, Some.Content, Some.Content with { Greeting = "Good day." }).Changes);

    [Fact]
    public void AVersionThatIsGone_IsOneSentence()
    {
        var opened = OpenedLink.Of(new JourneyLink(Idea, "gone", Before), Some.Journey, null, Some.Day);

        Assert.Contains("cannot say what has changed", Assert.Single(opened.Changes));
        Assert.Equal("results", opened.Node.Id);
    }

    [Fact]
    public void AChoiceThatIsGone_IsNamedAsItWas_AndItsQuestionIsAskedAgain()
    {
        var now = Some.Content.With(
            "stage",
            (Question stage) => stage with { Choices = [stage.Choices[0] with { Id = "thought" }, stage.Choices[1]] }
        );

        var opened = Opened.Later(Idea, Some.Content, now);

        Assert.Equal(
            ["Your answer “An idea” to “How far have you got?” is no longer one of the choices."],
            opened.Changes
        );
        Assert.Equal("stage", opened.Node.Id);
    }

    [Fact]
    public void AnswersAfterAChoiceThatIsGone_AreNeededAgain()
    {
        var now = Some.Content.With(
            "who",
            (Question who) => who with { Choices = [who.Choices[0] with { Id = "firm" }, who.Choices[1]] }
        );

        Assert.Equal(
            [
                "Your answer “A company” to “Which of these are you?” is no longer one of the choices.",
                "Some later questions need an answer again.",
            ],
            Opened.Later(Idea, Some.Content, now).Changes
        );
    }

    [Fact]
    public void AQuestionThatIsNoLongerAsked_IsNamed_AndTheRestIsKept()
    {
        var now = Some.Content with { Start = "stage" };

        var opened = Opened.Later(Idea, Some.Content, now);

        Assert.Equal(
            "“Which of these are you?” is no longer asked here, so your answer “A company” no longer counts.",
            opened.Changes[0]
        );
        Assert.Equal("results", opened.Node.Id);
    }

    [Fact]
    public void AQuestionThatIsNew_IsNamed()
    {
        var now = Some.Content with
        {
            Questions =
            [
                .. Some
                    .Content.With(
                        "stage",
                        (Question stage) =>
                            stage with
                            {
                                Choices = [.. stage.Choices.Select(choice => choice with { Next = "where" })],
                            }
                    )
                    .Questions,
                SomeCheck.Question("where", ("uk", "In the UK", "results")),
            ],
        };

        var opened = Opened.Later(Idea, Some.Content, now);

        Assert.Equal(["“What about where?” is a new question here."], opened.Changes);
        Assert.Equal("where", opened.Node.Id);
    }

    [Fact]
    public void AQuestionThatHasMoved_NeedsAnAnswerAgain()
    {
        var now = Some.Content with
        {
            Start = "stage",
            Questions =
            [
                Some.Content.Questions[0] with
                {
                    Choices = [.. Some.Content.Questions[0].Choices.Select(each => each with { Next = "results" })],
                },
                Some.Content.Questions[1] with
                {
                    Choices = [.. Some.Content.Questions[1].Choices.Select(each => each with { Next = "who" })],
                },
            ],
        };

        Assert.Equal(
            ["“Which of these are you?” needs an answer again."],
            Opened.Later(Idea, Some.Content, now).Changes
        );
    }

    [Fact]
    public void ACheckThatIsGone_HasEnded()
    {
        var trail = Some.Trail(("who", "company")).Beginning("stage", "tax-relief").With(new("rd-company", "yes"));

        var opened = Opened.Later(trail, SomeCheck.Content, Some.Content);

        Assert.StartsWith("You had begun “Check R&D tax relief”.", opened.Changes[0], StringComparison.Ordinal);
        Assert.Equal("stage", opened.Node.Id);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void AResult_IsCompared(string change, string sentence)
    {
        var now = change switch
        {
            "closed" => With(scheme => scheme with { Statuses = [new(StatusKind.Closed, Validity.Always, null)] }),
            "replaced" => With(scheme =>
                scheme with
                {
                    Statuses = [new(StatusKind.Closed, Validity.Always, null)],
                    ReplacedBy = "new-fund",
                }
            ),
            "renamed" => With(scheme => scheme with { Names = [new("Another Name", Validity.Always)] }),
            "unconfirmed" => With(scheme => scheme with { Statuses = [new(StatusKind.CheckFirst, default, null)] }),
            "guidance" => With(scheme => scheme with { Statuses = [new(StatusKind.GuidanceOnly, default, null)] }),
            "hidden" => With(scheme => scheme with { Rules = [] }),
            "deleted" => Some.Content with { Schemes = Some.Content.Schemes.Remove(Some.Edge) },
            "other end" => Some.Content.With(
                "stage",
                (Question stage) => stage with { Choices = [stage.Choices[0] with { Next = "nobody" }] }
            ),
            _ => Some.Content.With(
                "new-fund",
                (Scheme fund) => fund with { Rules = [Some.Rule(Fit.Good, ("stage", ["idea"]))] }
            ),
        };

        Assert.Equal([sentence], Opened.Later(Idea, Some.Content, now).Changes);
    }

    public static TheoryData<string, string> Results =>
        new()
        {
            { "closed", "Innovate UK Business Growth has closed." },
            { "replaced", "Innovate UK Business Growth has been replaced by The New Fund." },
            { "renamed", "Innovate UK Business Growth is now called Another Name." },
            {
                "unconfirmed",
                "Innovate UK Business Growth is no longer confirmed as open. Check before relying on it."
            },
            { "guidance", "Innovate UK Business Growth no longer takes applications; its guidance is still there." },
            { "hidden", "Innovate UK Business Growth is no longer shown for these answers." },
            { "deleted", "We no longer have anything on Innovate UK Business Growth." },
            { "other end", "The same answers now lead to another result." },
            { "new", "The New Fund is new here." },
        };

    [Fact]
    public void ASuccessorThatIsShown_IsNotCalledNewAsWell()
    {
        var now = With(scheme =>
                scheme with
                {
                    Statuses = [new(StatusKind.Closed, Validity.Always, null)],
                    ReplacedBy = "new-fund",
                }
            )
            .With("new-fund", (Scheme fund) => fund with { Rules = [Some.Rule(Fit.Good, ("stage", ["idea"]))] });

        Assert.Equal(
            ["Innovate UK Business Growth has been replaced by The New Fund."],
            Opened.Later(Idea, Some.Content, now).Changes
        );
    }

    [Fact]
    public void AChangeOfId_IsNone()
    {
        var now = With(scheme => scheme with { Id = "growth", FormerIds = ["growth-service"] });

        Assert.Empty(Opened.Later(Idea, Some.Content, now).Changes);
    }

    [Fact]
    public void TheSameVersionOnALaterDay_IsComparedByDay()
    {
        var content = With(scheme =>
            scheme with
            {
                Statuses =
                [
                    new(StatusKind.Open, new(null, Before), null),
                    new(StatusKind.Closed, new(Before.AddDays(1), null), null),
                ],
            }
        );

        Assert.Equal(["Innovate UK Business Growth has closed."], Opened.Later(Idea, content, content, Before).Changes);
    }

    [Fact]
    public void ADayThatIsStillToCome_CountsAsToday() =>
        Assert.Empty(Opened.Later(Idea, Some.Content, Some.Content, DateOnly.MaxValue).Changes);

    private static JourneyContent With(Func<Scheme, Scheme> change) => Some.Content.With("growth-service", change);
}
