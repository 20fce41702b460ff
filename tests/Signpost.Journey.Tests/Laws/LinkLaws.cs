using System.Text.RegularExpressions;
using System.Web;

namespace Signpost.Tests.Laws;

/// <summary>What holds of links whatever the journey and whoever wrote them.</summary>
public partial class LinkLaws
{
    private static readonly string[] Keys = ["answers", "version", "day"];

    private static readonly string[] Scraps =
    [
        ".",
        ",",
        "~",
        "/",
        "check/",
        "check/a",
        "q0",
        "q0.one",
        "q0.three~1_April_2025_to_31_March_2026",
        "q1.two",
        "~~",
        "..",
        "%",
        "%2C",
        " ",
        "\0",
        "😀",
        "\ud800",
        "é",
        "<script>",
        "one",
        "0001-01-01",
    ];

    [Fact]
    public void Reading_what_was_written_gives_the_link_again() =>
        Answering((_, opened, _) => Assert.Equal(opened.Link, Read(opened.Link.Query)));

    [Fact]
    public void Answers_that_come_as_several_parameters_joined_by_a_comma_are_the_same() =>
        Answering(
            (_, opened, _) =>
            {
                var link = opened.Link;
                var parts = link.Answers.Split(',').Select(part => $"answers={part}");
                Assert.Equal(
                    link with
                    {
                        Version = null,
                        Day = null,
                    },
                    Read(string.Join('&', parts)) with
                    {
                        Version = null,
                        Day = null,
                    }
                );
            }
        );

    [Fact]
    public void A_link_opens_where_the_conversation_stands_and_says_that_nothing_has_changed() =>
        Answering(
            (conversation, opened, _) =>
            {
                Assert.Equal(conversation.Trail, opened.Trail);
                Assert.Equal(conversation.Node, opened.Node.Id);
                Assert.Empty(opened.Changes);
            }
        );

    [Fact]
    public void A_link_holds_nothing_but_ids_and_typed_periods() =>
        Answering((_, opened, _) => Assert.Matches(LinkForm(), opened.Link.Query));

    [Fact]
    public void Answering_leads_where_the_conversation_goes() =>
        Answering(
            (conversation, opened, draws) =>
            {
                if (opened.Node is not Question question)
                {
                    return;
                }
                var choice = draws.One(question.Choices);
                var said = choice.Takes is null ? choice.Label : AnyJourney.Period;
                var next = AnyJourney.Take(opened.Journey, conversation, said, opened.Today);
                Assert.Equal(next.Trail, opened.Answer(choice.Id, AnyJourney.Period).Value!.Trail);
            }
        );

    [Fact]
    public void Changing_an_answer_leads_to_a_place_that_opens_with_that_answer() =>
        Answering(
            (_, opened, draws) =>
            {
                foreach (var answer in opened.Answers.Where(answer => !answer.IsCheck))
                {
                    var choice = draws.One(opened.QuestionAt(answer.Index)!.Choices);
                    var changed = Open(opened, opened.Change(answer.Index, choice.Id, AnyJourney.Period).Value!);
                    Assert.Equal(choice.Id, changed.Trail.Answers[answer.Index].Choice);
                }
            }
        );

    [Fact]
    public void Every_link_that_a_place_gives_opens_as_it_is() =>
        Answering(
            (_, opened, _) =>
            {
                var begun = opened.Journey.Schemes.Select(opened.Begin);
                foreach (var link in begun.Append(opened.Back).Append(opened.Link).OfType<JourneyLink>())
                {
                    Assert.Equal(link, Open(opened, link).Link);
                }
            }
        );

    [Fact]
    public void Any_text_opens_somewhere_and_never_throws() =>
        Draws.Check(draws =>
        {
            var journey = AnyJourney.From(draws);
            var then = draws.Chance(30) ? null : AnyJourney.From(draws);
            var day = AnyJourney.Day(draws);
            var version = draws.Chance(50) ? journey.Version : Text(draws);
            var link = JourneyLink.Read(Text(draws), version, draws.Chance(50) ? "0001-01-01" : Text(draws));

            var opened = OpenedLink.Of(link, journey, then, day);

            Assert.NotNull(journey.FindNode(opened.Node.Id));
            Assert.Equal(opened.Link, Open(opened, opened.Link).Link);
            Assert.Equal(opened.Answers.Length, opened.Trail.Answers.Length);
            Assert.All(opened.Blocks, Assert.NotNull);
            Assert.All(journey.Schemes, scheme => Assert.NotEmpty(opened.Tell(scheme).Blocks));
            AssertEither(opened.Answer(Text(draws), Text(draws)));
            AssertEither(opened.Change(draws.Below(5) - 1, Text(draws), Text(draws)));
            AssertEither(opened.WorkOut(Text(draws)));
        });

    [Fact]
    public void What_has_changed_between_any_two_journeys_and_days_is_said_in_sentences() =>
        Draws.Check(draws =>
        {
            var then = AnyJourney.From(draws);
            var made = AnyJourney.Day(draws);
            var trail = AnyJourney.Answered(draws, then, made).Trail;
            var link = new JourneyLink(trail, then.Version, made);

            var opened = OpenedLink.Of(link, AnyJourney.From(draws), then, AnyJourney.Day(draws));

            Assert.All(opened.Changes, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
            Assert.Equal(opened.Changes.Distinct(), opened.Changes);
        });

    private static void Answering(Action<Conversation, OpenedLink, Draws> law) =>
        Draws.Check(draws =>
        {
            var journey = AnyJourney.From(draws);
            var day = AnyJourney.Day(draws);
            var conversation = AnyJourney.Answered(draws, journey, day);
            for (var back = draws.Below(3); back > 0; back--)
            {
                conversation = AnyJourney.Take(journey, conversation, "back", day);
            }
            var link = new JourneyLink(conversation.Trail, journey.Version, day);
            law(conversation, OpenedLink.Of(link, journey, null, day), draws);
        });

    private static OpenedLink Open(OpenedLink at, JourneyLink link) => OpenedLink.Of(link, at.Journey, null, at.Today);

    private static JourneyLink Read(string query)
    {
        var parsed = HttpUtility.ParseQueryString(query);
        Assert.All(parsed.AllKeys, key => Assert.Contains(key, Keys));
        return JourneyLink.Read(parsed["answers"], parsed["version"], parsed["day"]);
    }

    private static string Text(Draws draws) =>
        string.Concat(Enumerable.Range(0, draws.Below(12)).Select(_ => draws.One(Scraps)));

    private static void AssertEither<T>(Parsed<T> parsed)
        where T : class => Assert.True(parsed.Value is null != parsed.Problem is null);

    [GeneratedRegex(
        @"^(answers=[a-z0-9-]+\.(check/)?[a-z0-9-]+(~1_April_2025_to_31_March_2026)?"
            + @"(,[a-z0-9-]+\.(check/)?[a-z0-9-]+(~1_April_2025_to_31_March_2026)?)*"
            + @"&version=[0-9a-f]{16}&day=\d{4}-\d\d-\d\d)?$",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex LinkForm();
}
