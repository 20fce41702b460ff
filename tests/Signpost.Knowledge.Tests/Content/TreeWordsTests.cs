namespace Signpost.Knowledge.Tests.Content;

/// <summary>The tree speaks plainly, and in words that hold on any day.</summary>
public sealed class TreeWordsTests
{
    private const int MostWords = 36;

    private static readonly string[] NamesThatChange =
    [
        "EDGE",
        "Business Growth",
        "Business Connect",
        "KTN",
        "AHSN",
        "Academic Health Science",
        "Health Innovation West Midlands",
        "HIWM",
        "Health Innovation Network",
        "ERIS",
        "RDEC",
        "merged scheme",
        "HealthTech programme",
    ];

    private static readonly JourneyContent Content = Published.Journey.Content;

    private static IEnumerable<string> Texts =>
        Content
            .Questions.SelectMany(question =>
                question
                    .Choices.Select(choice => choice.Label)
                    .Append(question.Text)
                    .Append(question.Why)
                    .Append(question.Hint ?? string.Empty)
            )
            .Concat(Content.Outcomes.Select(outcome => outcome.Text))
            .Concat(Content.Schemes.Select(scheme => scheme.Check?.Label ?? string.Empty));

    [Fact]
    public void No_text_uses_a_name_that_changes_with_time() =>
        Assert.All(
            Texts,
            text => Assert.DoesNotContain(NamesThatChange, name => text.Contains(name, StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("2023")]
    [InlineData("2024")]
    [InlineData("2025")]
    [InlineData("2026")]
    [InlineData("2027")]
    public void No_text_speaks_of_a_year_after_the_bulletin(string year) =>
        Assert.All(Texts, text => Assert.DoesNotContain(year, text));

    [Fact]
    public void A_reason_reads_on_after_because() =>
        Assert.All(
            Content.Terms,
            term =>
                Assert.True(
                    new[] { "you ", "your ", "it " }.Any(word => term.Reason.StartsWith(word, StringComparison.Ordinal))
                        && !term.Reason.EndsWith('.'),
                    term.Reason
                )
        );

    [Fact]
    public void A_sentence_is_short() =>
        Assert.All(
            Texts.SelectMany(text => text.Split(". ")),
            sentence => Assert.True(sentence.Split(' ').Length <= MostWords, sentence)
        );

    [Fact]
    public void A_question_has_at_most_seven_buttons_and_a_reason_for_asking() =>
        Assert.All(
            Content.Questions,
            question =>
            {
                Assert.InRange(question.Choices.Length, 2, 7);
                Assert.EndsWith("?", question.Text);
                Assert.EndsWith(".", question.Why);
            }
        );

    [Fact]
    public void Whoever_is_not_sure_can_say_so_in_their_own_words() =>
        Assert.All(
            Content.Terms.Where(term => term.Id is "not-sure"),
            term =>
            {
                Assert.Contains("not sure", term.Words);
                Assert.Contains("don't know", term.Words);
            }
        );

    [Fact]
    public void Every_term_is_offered_by_a_choice() =>
        Assert.Empty(
            Content
                .Terms.Select(term => (term.Facet, term.Id))
                .Except(
                    Content.Questions.SelectMany(question =>
                        question.Choices.Select(choice => (question.Facet, choice.Id))
                    )
                )
        );
}
