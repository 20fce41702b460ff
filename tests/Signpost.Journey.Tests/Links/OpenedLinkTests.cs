namespace Signpost.Tests.Links;

public class OpenedLinkTests
{
    private static readonly Trail Idea = Some.Trail(("who", "company"), ("stage", "idea"));

    [Fact]
    public void Start_OpensAtTheFirstQuestion_WithNothingBefore()
    {
        var start = Opened.Today(Trail.Empty);

        Assert.Equal("who", start.Node.Id);
        Assert.Empty(start.Blocks);
        Assert.Empty(start.Answers);
        Assert.Null(start.Back);
        Assert.Equal(JourneyLink.Start, start.Link);
    }

    [Fact]
    public void Outcome_ShowsWhatTheConversationShows()
    {
        var opened = Opened.Today(Idea);

        Assert.Equal(
            Talk.Begin().Says("A company", "An idea").Turn.Reply.Blocks.Where(block => block is not Block.Ask),
            opened.Blocks,
            Alike
        );
        Assert.Equal([("Which of these are you?", "A company"), ("How far have you got?", "An idea")], Said(opened));
        Assert.Equal(new JourneyLink(Idea, Some.Journey.Version, Some.Day), opened.Link);
    }

    [Fact]
    public void Answer_LeadsOn()
    {
        var next = Opened.Today(Trail.Empty).Answer("company", null);

        Assert.Equal(Some.Trail(("who", "company")), next.Value!.Trail);
        Assert.Null(next.Problem);
    }

    [Theory]
    [InlineData(null, null, "Choose one of the answers.")]
    [InlineData("", "", "Choose one of the answers.")]
    [InlineData("<b>", null, "That is not one of the answers here.")]
    public void Answer_SaysWhatIsWrong_WithoutAChoice(string? choice, string? typed, string problem)
    {
        var next = Opened.Today(Trail.Empty).Answer(choice, typed);

        Assert.Null(next.Value);
        Assert.StartsWith(problem, next.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_ReadsWhatIsTyped_AndTakesTheChoiceThatItIsFor()
    {
        var place = AtPeriod();

        var given = place.Answer("given", "year ended 31 March 2026").Value!.Trail.Answers[^1];
        Assert.Equal(given, place.Answer(null, "year ended 31 March 2026").Value!.Trail.Answers[^1]);
        Assert.Equal("1 April 2025 to 31 March 2026", given.Value);
        Assert.Equal("not-sure", place.Answer("not-sure", "nonsense").Value!.Trail.Answers[^1].Choice);
        Assert.StartsWith("Please type the first and last day", place.Answer("given", " ").Problem);
        Assert.NotNull(place.Answer("given", "nonsense").Problem);
    }

    [Fact]
    public void Change_KeepsLaterAnswersThatHold()
    {
        var changed = Opened.Today(Idea).Change(0, "sole-trader", null).Value!;

        Assert.Equal(Some.Trail(("who", "sole-trader"), ("stage", "idea")), changed.Trail);
    }

    [Fact]
    public void Change_ToTheSame_ChangesNothing() =>
        Assert.Equal(Idea, Opened.Today(Idea).Change(0, "company", null).Value!.Trail);

    [Fact]
    public void Change_SaysWhatIsWrong_WithoutAChoice() =>
        Assert.Equal("Choose one of the answers.", Opened.Today(Idea).Change(0, null, null).Problem);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Change_OfNoAnswer_StaysWhereItIs(int index)
    {
        Assert.Null(Opened.Today(Idea).QuestionAt(index));
        Assert.Equal(Idea, Opened.Today(Idea).Change(index, "company", null).Value!.Trail);
    }

    [Fact]
    public void Back_LeadsToThePlaceBefore()
    {
        Assert.Equal(Some.Trail(("who", "company")), Opened.Today(Idea).Back!.Trail);
        Assert.Equal(JourneyLink.Start, Opened.Today(Some.Trail(("who", "company"))).Back);
    }

    [Fact]
    public void Check_IsOffered_AndBegins_AndCanBeLeft()
    {
        var results = Opened.Today(Some.Trail(("who", "company"), ("stage", "prototype")), SomeCheck.Journey);
        var scheme = Assert.Single(results.Checks).Scheme;

        var begun = Opened.Today(results.Begin(scheme)!.Trail, SomeCheck.Journey);

        Assert.Equal("rd-company", begun.Node.Id);
        Assert.True(begun.Answers[^1].IsCheck);
        Assert.Equal(("You began", SomeCheck.Label), Said(begun)[^1]);
        Assert.Null(begun.QuestionAt(2));
        Assert.Equal(results.Trail, begun.Before(begun.Answers[^1].Index).Trail);
    }

    [Fact]
    public void Check_DoesNotBegin_WhereThereIsNone() =>
        Assert.Null(Opened.Today(Idea, SomeCheck.Journey).Begin(SomeCheck.Guide));

    [Fact]
    public void WordsThatNoChoiceTakes_AreLeftOut()
    {
        var crafted = new Trail([new Answer("who", "company", "Call this number"), new Answer("stage", "idea", "now")]);

        var opened = Opened.Today(crafted);

        Assert.Equal(Idea, opened.Trail);
        Assert.Equal([("Which of these are you?", "A company"), ("How far have you got?", "An idea")], Said(opened));
    }

    [Fact]
    public void ValueThatIsTaken_IsKeptAsItIsWrittenHere()
    {
        var typed = AtPeriod().Trail.With(new Answer("rd-period", "given", "1/4/25 to 31/3/26"));

        var given = Opened.Today(typed, SomeRelief.Journey).Trail.Answers[^1];

        Assert.Equal("1 April 2025 to 31 March 2026", given.Value);
    }

    [Fact]
    public void CheckOfASchemeThatHasClosed_IsNotGoneOnWith()
    {
        var results = Opened.Today(Some.Trail(("who", "company"), ("stage", "prototype")), SomeCheck.Journey);
        var inCheck = results.Begin(SomeCheck.Relief)!.Trail.With(new Answer("rd-company", "yes"));
        var closed = SomeCheck.Content.With(
            "tax-relief",
            (Scheme scheme) => scheme with { Statuses = [new DatedStatus(StatusKind.Closed, Validity.Always, null)] }
        );

        var opened = Opened.Later(inCheck, SomeCheck.Content, closed);

        Assert.Equal(results.Trail, opened.Trail);
        Assert.Contains(opened.Changes, change => change.Contains(SomeCheck.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void Tell_TellsOfWhatHasTakenTheSchemesPlace()
    {
        var told = Opened.Today(Idea).Tell(Some.OldFund);

        Assert.Equal("The New Fund", told.Name);
        Assert.Equal(
            "The Old Fund has been replaced by The New Fund.",
            Assert.IsType<Block.Paragraph>(told.Blocks[0]).Text
        );
        Assert.Equal("new-fund", Assert.IsType<Block.SchemeDetails>(told.Blocks[1]).Scheme.Scheme.Id);
    }

    [Fact]
    public void Tell_PointsElsewhere_FromASchemeThatHasClosed_AndOffersTheCheckOfALiveOne()
    {
        var closed = Some.OldFund with { ReplacedBy = null, SeeAlso = ["tax-relief", "nothing"] };
        var content = SomeCheck.Content.With("old-fund", (Scheme _) => closed);
        var place = Opened.Today(Idea, Journey.Compile(content));

        Assert.Equal("tax-relief", Assert.Single(place.Tell(closed).SeeAlso).Scheme.Id);
        Assert.Null(place.Tell(closed).Check);
        Assert.Equal("tax-relief", place.Tell(SomeCheck.Relief).Check!.Scheme.Id);
    }

    [Fact]
    public void WorkOut_GivesTheAmount_OrSaysWhatIsWrong()
    {
        var place = AtRelief("1 April 2025 to 31 March 2026");

        Assert.NotNull(Assert.IsType<Block.Relief>(place.WorkOut("80,000 of 250,000").Value).Amount);
        Assert.StartsWith("I need what was spent", place.WorkOut(string.Empty).Problem);
        Assert.NotNull(place.FiguresHint);
    }

    [Fact]
    public void WorkOut_HasNothingToWorkOut_OutOfTimeOrWithoutAPeriodOrElsewhere()
    {
        foreach (var place in new[] { AtRelief("1 April 2019 to 31 March 2020"), AtPeriod(), Opened.Today(Idea) })
        {
            Assert.Null(place.FiguresHint);
            Assert.Equal("There is no amount to work out from these answers.", place.WorkOut("80,000").Problem);
        }
    }

    private static OpenedLink AtPeriod() =>
        Opened.Today(
            new Trail([
                new Answer("who", "company"),
                Answer.Begins("stage", "tax-relief"),
                new Answer("rd-decided", "we-did"),
            ]),
            SomeRelief.Journey
        );

    private static OpenedLink AtRelief(string period)
    {
        var place = Opened.Today(AtPeriod().Answer("given", period).Value!.Trail, SomeRelief.Journey);
        while (place.Node is Question question)
        {
            place = Opened.Today(place.Answer(question.Choices[0].Id, null).Value!.Trail, SomeRelief.Journey);
        }
        return place;
    }

    private static List<(string, string)> Said(OpenedLink opened) =>
        [.. opened.Answers.Select(answer => (answer.Label, answer.Said))];

    private static bool Alike(Block left, Block right) =>
        (left, right) switch
        {
            (Block.Paragraph one, Block.Paragraph other) => one == other,
            (Block.Result one, Block.Result other) => one.Scheme == other.Scheme
                && one.Reasons.SequenceEqual(other.Reasons),
            _ => false,
        };
}
