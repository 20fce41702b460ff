using Signpost.Cli.Telling;

namespace Signpost.Cli.Tests.Telling;

public sealed class UnderstoodTextTests
{
    [Fact]
    public void Answer_HasItsSchemesWithTheirScoresAndNames_AndTheReasons()
    {
        var understood = new Understood(
            Decision.Answer,
            [SomeSchemes.Scored("ktp", 1.256), SomeSchemes.Scored("patent-box", 0.5)]
        )
        {
            Because = ["“partnership” is a word of KTP", "“box” is a word of Patent Box"],
        };

        Assert.Equal(
            $"""
            Decision: answer. It points to these schemes, the best first, with their scores:
              1.26   ktp          {Name("ktp")}
              0.50   patent-box   {Name("patent-box")}
            Why:
              “partnership” is a word of KTP
              “box” is a word of Patent Box

            """,
            Written(understood)
        );
    }

    [Fact]
    public void Clarification_SaysWhatTheQuestionMayBeAbout() =>
        Assert.Equal(
            $"""
            Decision: clarify. It says too little, so one question is asked. It may be about these schemes:
              0.30   ktp   {Name("ktp")}

            """,
            Written(new Understood(Decision.Clarify, [SomeSchemes.Scored("ktp", 0.3)]))
        );

    [Theory]
    [InlineData(Decision.Clarify, "Decision: clarify. It says too little, so one question is asked.")]
    [InlineData(
        Decision.None,
        "Decision: none. It is about something that Signpost does not know, or in another language."
    )]
    [InlineData(Decision.Human, "Decision: human. A person is asked for.")]
    public void DecisionWithoutSchemes_IsOneSentence(Decision decision, string says) =>
        Assert.Equal(says, Written(new Understood(decision, [])).TrimEnd());

    [Fact]
    public void Danger_ShowsWhatIsSaid() =>
        Assert.Equal(
            """
            Decision: safety. Somebody may be in danger, and is told whom to turn to.
              Call 999.

            """,
            Written(new Understood(Decision.Safety, []) { Line = "Call 999." })
        );

    [Fact]
    public void SchemeThatIsNotThereOnTheDay_IsSaidToBeSo()
    {
        var day = new DateOnly(1950, 1, 1);
        var later = SomeSchemes.Journey.Schemes.First(scheme => scheme.On(day) is null);

        Assert.Contains(
            $"{later.Id}   not there on 1 January 1950",
            Written(new Understood(Decision.Answer, [new ScoredScheme(later, 1)]), day)
        );
    }

    private static string Name(string id) => SomeSchemes.Journey.FindScheme(id)!.On(SomeSchemes.Day)!.Name;

    private static string Written(Understood understood, DateOnly? day = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        UnderstoodText.Write(understood, day ?? SomeSchemes.Day, writer);
        return writer.ToString();
    }
}
