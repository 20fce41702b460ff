using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Conversations;

public class TurnLaws
{
    private static readonly string[] Words =
    [
        "company",
        "1",
        "2",
        "3",
        "9",
        "back",
        "start again",
        "help",
        "why",
        "summary",
        "speak to a person",
        "cancel",
        "yes",
        "no",
        "idea",
        "prototype",
        "R&D tax credits",
        "none of these",
        "Ada",
        "ada@example.org",
        "send it",
        "change something",
        "Name",
        "E-mail",
        "ltd",
        "by email",
        "call me",
        "024 7600 0000",
        "skip",
        "withdraw my enquiry",
        "withdraw it",
        "nonsense",
        "tax",
        "",
        "A sole trader",
        "An NHS organisation",
        "hello",
    ];

    private static Arbitrary<string[]> Conversations() =>
        Gen.Frequency((8, Gen.Elements(Words)), (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")))
            .ArrayOf()
            .ToArbitrary();

    [Fact]
    public void No_conversation_throws_loses_its_place_or_says_nothing() =>
        Prop.ForAll(
                Conversations(),
                texts =>
                {
                    var talk = Talk.Begin();
                    foreach (var text in texts)
                    {
                        talk.Says(text);
                        Assert.NotEmpty(talk.Turn.Reply.Blocks);
                        Assert.NotNull(Some.Journey.FindNode(talk.Conversation.Node));
                        var (trail, node) = talk.Conversation.Trail.Walk(Some.Journey, Some.Day);
                        Assert.Equal(talk.Conversation.Trail, trail);
                        Assert.Equal(talk.Conversation.Node, node.Id);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static readonly string[] Places =
    [
        "who",
        "stage",
        "results",
        "nobody",
        "nowhere",
        "enquiry/0/field",
        "enquiry/0/consent",
        "enquiry/1/field",
        "enquiry/0/kind",
        "enquiry/0/way",
        "enquiry/again-1/sent",
        "enquiry/again-1/withdraw",
        "enquiry/again-1/change",
        "enquiry/",
        "",
    ];

    private static Arbitrary<Input[]> Presses()
    {
        var words = Gen.Elements(Words);
        var places = Gen.Elements(Places);
        return Gen.Frequency(
                (4, words.Select(Input (text) => new Input.Said(text))),
                (6, places.SelectMany(at => words.Select(Input (says) => new Input.Pressed(at, says)))),
                (
                    2,
                    places.SelectMany(at =>
                        words.Select(
                            Input (word) =>
                                new Input.Filled(
                                    at,
                                    new(word, word, $"{word}@example.org", word, word.Length > 3)
                                    {
                                        Kind = word,
                                        Way = word,
                                        Phone = word,
                                        BestTime = word,
                                        PassOn = [word],
                                    }
                                )
                        )
                    )
                )
            )
            .ArrayOf()
            .ToArbitrary();
    }

    [Fact]
    public void No_button_or_form_from_anywhere_throws_loses_the_place_or_says_nothing() =>
        Prop.ForAll(
                Presses(),
                inputs =>
                {
                    var talk = Talk.Begin();
                    foreach (var input in inputs)
                    {
                        talk.Takes(input);
                        Assert.NotEmpty(talk.Turn.Reply.Blocks);
                        Assert.Equal(talk.Conversation.Place, talk.Turn.Reply.At);
                        var (trail, node) = talk.Conversation.Trail.Walk(Some.Journey, Some.Day);
                        Assert.Equal((talk.Conversation.Trail, talk.Conversation.Node), (trail, node.Id));
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_button_of_another_place_never_answers_what_is_asked_now() =>
        Prop.ForAll(
                Presses(),
                inputs =>
                {
                    var talk = Talk.Begin();
                    foreach (var input in inputs)
                    {
                        var before = talk.Conversation;
                        talk.Takes(input);
                        if (input is Input.Pressed press && press.At != before.Place)
                        {
                            Assert.DoesNotContain(
                                talk.Conversation.Trail.Answers,
                                answer =>
                                    answer.Question == before.Node
                                    && answer.CheckOf is null
                                    && !before.Trail.Answers.Any(made => made.Question == before.Node)
                            );
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_button_pressed_twice_leads_where_it_led_once() =>
        Prop.ForAll(
                Presses(),
                inputs =>
                {
                    var talk = Talk.Begin();
                    foreach (var input in inputs)
                    {
                        talk.Takes(input);
                        // No button says a number: what one stands for can be another thing a turn later.
                        if (
                            input is Input.Pressed { Says: not ("back" or "start again" or "cancel") } press
                            && !press.Says.All(char.IsAsciiDigit)
                        )
                        {
                            var trail = talk.Conversation.Trail;
                            var made = talk.Enquiries.Count;
                            talk.Takes(input);
                            Assert.Equal(trail, talk.Conversation.Trail);
                            Assert.Equal(made, talk.Enquiries.Count);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_numbered_option_can_be_picked_by_its_number_or_typed()
    {
        Prop.ForAll(
                Conversations(),
                texts =>
                {
                    var talk = Talk.Begin().Says(texts);
                    for (var i = 0; i < talk.Turn.Reply.Options.Length; i++)
                    {
                        var byNumber = Take(talk.Conversation, $"{i + 1}");
                        var byWords = Take(talk.Conversation, talk.Turn.Reply.Options[i].Says);
                        Assert.Equal(Json(byWords.Conversation), Json(byNumber.Conversation));
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_enquiry_is_made_only_by_a_confirmed_form_that_was_agreed_to() =>
        Prop.ForAll(
                Conversations(),
                texts =>
                {
                    var talk = Talk.Begin();
                    foreach (var text in texts)
                    {
                        var before = talk.Conversation.Draft;
                        var made = talk.Enquiries.Count;
                        talk.Says(text);
                        if (talk.Enquiries.Count > made)
                        {
                            Assert.NotNull(before);
                            Assert.Null(before.Awaiting);
                            Assert.Equal("consent-one", before.ConsentVersion);
                            Assert.Equal(
                                before.Corrects is not null,
                                talk.Enquiries[..^1].Any(e => e.Reference == talk.Enquiries[^1].Reference)
                            );
                            Assert.Contains(talk.Enquiries[^1].Reference, talk.Text, StringComparison.Ordinal);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_conversation_survives_being_written_down_at_any_point() =>
        Prop.ForAll(
                Conversations(),
                texts =>
                {
                    var conversation = Talk.Begin().Says(texts).Conversation;
                    var json = Json(conversation);
                    var back = JsonSerializer.Deserialize(json, JourneyJson.Default.Conversation)!;
                    Assert.Equal(json, Json(back));
                    Assert.Equal(Json(Take(conversation, "1").Conversation), Json(Take(back, "1").Conversation));
                }
            )
            .QuickCheckThrowOnFailure();

    private static Turn Take(Conversation conversation, string text) =>
        Turn.Take(Some.Journey, conversation, new Input.Said(text), Some.Day);

    private static string Json(Conversation conversation) =>
        JsonSerializer.Serialize(conversation, JourneyJson.Default.Conversation);
}
