using System.Text.Json;

namespace Signpost.Tests.Laws;

/// <summary>What holds of every conversation in every journey on every day.</summary>
public class ConversationLaws
{
    private static readonly string[] Words =
    [
        "1",
        "2",
        "3",
        "4",
        "5",
        "back",
        "start again",
        "why",
        "why not",
        "summary",
        "help",
        "hello",
        "none of these",
        "yes",
        "cancel",
        "speak to a person",
        "change my enquiry",
        "withdraw it",
        "ada@example.org",
        "ltd",
        "email",
        "send it",
        "Pick one of 0",
        "Pick two of 1",
        "Pick three of 2",
        "three",
        AnyJourney.Period,
        "31 March 2026",
        "year ended 31/3/24",
        "80,000 of 250,000",
        "80k, paye 10k",
        "12 bananas",
        "CV1 2WT",
        "cv",
        "",
        "qwerty plain old new",
        "why not something plain",
        "🦆 \0\uD800",
    ];

    private static readonly string[] Names = ["Plain", "Old", "New"];
    private static readonly string[] Before =
    [
        "",
        "",
        "why not ",
        "why ",
        "check ",
        "More about ",
        "can I get ",
        "qwerty ",
    ];

    [Fact]
    public void Every_conversation_that_only_answers_reaches_an_outcome() =>
        Draws.Check(draws =>
        {
            var journey = AnyJourney.From(draws);
            var answered = AnyJourney.Answered(draws, journey, AnyJourney.Day(draws));
            Assert.IsType<Outcome>(journey.FindNode(answered.Node));
        });

    [Fact]
    public void Any_text_at_any_place_is_answered_and_the_place_is_where_the_trail_leads() =>
        Talking(
            (journey, turn, day) =>
            {
                Assert.NotEmpty(turn.Reply.Blocks);
                var (trail, node) = turn.Conversation.Trail.Walk(journey, day);
                Assert.Equal(turn.Conversation.Trail, trail);
                Assert.Equal(turn.Conversation.Node, node.Id);
            }
        );

    [Fact]
    public void No_reply_shows_a_scheme_outside_its_validity() =>
        Talking(
            (_, turn, day) =>
            {
                foreach (var block in turn.Reply.Blocks)
                {
                    if (block is Block.Result result)
                    {
                        Assert.True(result.Scheme.IsLive);
                        AssertOnDay(result.Scheme, day);
                    }
                    if (block is Block.SchemeDetails details)
                    {
                        AssertOnDay(details.Scheme, day);
                    }
                }
            }
        );

    [Fact]
    public void No_reply_names_a_scheme_outside_its_validity_but_to_say_that_it_is() =>
        Talking(
            (journey, turn, day) =>
            {
                var sentences = turn
                    .Reply.Blocks.SelectMany(Sentences)
                    .Concat(turn.Reply.Options.Select(option => option.Label));
                foreach (var (name, sentence) in Named(journey, sentences).Where(pair => !IsNameOn(pair.Name, day)))
                {
                    Assert.Matches(
                        $"{name.Name} (does not exist any more|has been replaced by|is now called)"
                            + $"|nothing (called|to say about) “?{name.Name}",
                        sentence
                    );
                }
            }
        );

    [Fact]
    public void Nothing_that_is_not_live_is_offered_to_be_checked() =>
        Talking(
            (journey, turn, day) =>
                Assert.All(
                    journey.Schemes.Where(scheme => scheme.On(day) is not { IsLive: true }),
                    scheme => Assert.DoesNotContain(turn.Reply.Options, option => option.Label == scheme.Check?.Label)
                )
        );

    [Fact]
    public void Every_option_means_the_same_picked_by_its_number_or_typed() =>
        Talking(
            (journey, turn, day) =>
                Assert.All(
                    turn.Reply.Options.Index(),
                    option =>
                        Assert.Equal(
                            Json(AnyJourney.Take(journey, turn.Conversation, option.Item.Says, day)),
                            Json(AnyJourney.Take(journey, turn.Conversation, $"{option.Index + 1}", day))
                        )
                )
        );

    [Fact]
    public void Back_from_a_check_that_has_just_begun_returns_to_where_it_was_begun() =>
        Talking(
            (journey, turn, day) =>
            {
                var here = turn.Conversation with { Offered = [] };
                foreach (var scheme in journey.Schemes.Where(scheme => scheme.Check is not null && here.Draft is null))
                {
                    var begun = AnyJourney.Take(journey, here, scheme.Check!.Label, day);
                    var isNew = begun.Trail.Answers.Length == here.Trail.Answers.Length + 1;
                    if (isNew && begun.Trail.Answers[^1].CheckOf is not null)
                    {
                        Assert.Equal(Json(here), Json(AnyJourney.Take(journey, begun, "back", day)));
                    }
                }
            }
        );

    private static void Talking(Action<Journey, Turn, DateOnly> law) =>
        Draws.Check(draws =>
        {
            var journey = AnyJourney.From(draws);
            var day = AnyJourney.Day(draws);
            var conversation = Conversation.Begin(journey, "key", "seed");
            for (var i = 0; i < 12; i++)
            {
                var turn = Turn.Take(journey, conversation, new Input.Said(Text(draws)), day);
                law(journey, turn, day);
                conversation = turn.Conversation;
            }
        });

    private static string Text(Draws draws)
    {
        var letter = (char)('a' + draws.Below(6));
        return draws.Below(3) switch
        {
            0 => draws.One(Before) + draws.One(Names) + letter,
            1 when draws.Chance(40) => $"Check{letter}",
            _ => draws.One(Words),
        };
    }

    private static void AssertOnDay(SchemeOnDay shown, DateOnly day) => Assert.Equal(shown.Scheme.On(day), shown);

    private static bool IsNameOn(DatedName name, DateOnly day) => name.Validity.Covers(day);

    private static IEnumerable<(DatedName Name, string Sentence)> Named(
        Journey journey,
        IEnumerable<string> sentences
    ) =>
        from sentence in sentences
        from name in journey.Schemes.SelectMany(scheme => scheme.Names)
        where sentence.Contains(name.Name, StringComparison.Ordinal)
        select (name, sentence);

    private static IEnumerable<string> Sentences(Block block) =>
        block switch
        {
            Block.Paragraph paragraph => paragraph.Text.Split(". "),
            Block.Ask ask => [ask.Text, ask.Hint ?? string.Empty],
            Block.Summary summary => summary.Lines.Select(line => $"{line.Label}: {line.Value}"),
            _ => [],
        };

    private static string Json(Conversation conversation) =>
        JsonSerializer.Serialize(conversation, JourneyJson.Default.Conversation);
}
