using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.Bot.Tests.Fakes;
using Signpost.Testing.Replies;

namespace Signpost.Bot.Tests.Rendering.Cards;

public sealed class CardFaceTests
{
    private static readonly Presentation InPlace = new(Face.Card, InPlace: true);
    private static readonly Presentation InGroup = new(
        Face.Card,
        Mention: new ChannelAccount("29:ada", "Ada <b> & Co_")
    );

    public static TheoryData<bool> Scopes => new() { true, false };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Every_reply_of_the_knowledge_is_a_card_that_breaks_no_rule(bool inGroup) =>
        Assert.Empty(
            EveryReply
                .Of(RealJourney.Journey, RealJourney.Day)
                .SelectMany(named =>
                    CardLint
                        .Check(KeptActivity.Of(named.Reply, inGroup ? InGroup : InPlace).Json)
                        .Select(found => $"{named.Name}: {found}")
                )
                .Take(10)
        );

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Random_replies_break_no_rule(bool inGroup) =>
        Prop.ForAll(
                AnyReply.Reply.ToArbitrary(),
                reply =>
                {
                    var kept = KeptActivity.Of(reply, inGroup ? InGroup : InPlace);
                    var found = kept.Activity.Attachments is null ? [] : CardLint.Check(kept.Json);
                    Assert.Empty(found);
                    Assert.True(kept.Fits);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_reply_that_is_too_large_for_a_card_is_text()
    {
        var reply = new Reply([new Block.Paragraph(new string('x', 19_000))], [new Option("Yes")]);

        var kept = KeptActivity.Of(reply, InPlace);

        Assert.Null(kept.Activity.Attachments);
        Assert.EndsWith("1. Yes", kept.Activity.Text);
    }

    [Fact]
    public void A_form_is_shown_whole_without_the_question_that_asks_for_one_field()
    {
        var card = CardOf(SomeReplies.Form(), InPlace);

        Assert.Equal(
            [
                "name",
                "organisation",
                "kind",
                "email",
                "need",
                "way",
                "phone",
                "time",
                "agree",
                "passOn/first",
                "passOn/second",
            ],
            CardParts.All(card).Select(part => CardParts.Text(part, "id")).Where(id => id.Length > 0)
        );
        Assert.DoesNotContain(CardParts.All(card), part => CardParts.Text(part, "text") is SomeReplies.AskedAfterForm);
    }

    [Fact]
    public void What_a_field_is_told_stands_above_the_field_alone() =>
        Assert.Single(
            CardParts.All(CardOf(SomeReplies.FormWithProblems(), InPlace)),
            part => CardParts.Text(part, "text") is SomeReplies.Problem
        );

    [Theory]
    [InlineData("question", true)]
    [InlineData("form", true)]
    [InlineData("form with problems", true)]
    [InlineData("greeting", false)]
    [InlineData("results", false)]
    [InlineData("details", false)]
    [InlineData("summary", false)]
    public void Only_a_question_alone_or_a_form_gives_way_to_the_next_card(string name, bool gives) =>
        Assert.Equal(
            gives,
            CardParts
                .All(CardOf(SomeReplies.All.Single(reply => reply.Name == name).Reply, InPlace))
                .Any(part => CardParts.Text(part, "type") is "Action.Execute")
        );

    [Fact]
    public void In_a_group_no_card_gives_way() =>
        Assert.All(
            SomeReplies.All,
            named =>
                Assert.DoesNotContain(
                    CardParts.All(CardOf(named.Reply, InGroup)),
                    part => CardParts.Text(part, "type") is "Action.Execute"
                )
        );

    [Fact]
    public void In_a_group_the_card_says_whom_it_is_for()
    {
        var card = CardOf(SomeReplies.Question(), InGroup);

        const string Text = "<at>Ada &lt;b&gt; &amp; Co</at>";
        Assert.Equal(Text, (string?)card["body"]![0]!["text"]);
        var entity = card["msteams"]!["entities"]![0]!;
        Assert.Equal(
            ("mention", Text, "29:ada", "Ada <b> & Co_"),
            (
                (string?)entity["type"],
                (string?)entity["text"],
                (string?)entity["mentioned"]!["id"],
                (string?)entity["mentioned"]!["name"]
            )
        );
    }

    [Theory]
    [InlineData(null, "Ada")]
    [InlineData("29:ada", null)]
    [InlineData("29:ada", "__")]
    public void Somebody_without_a_name_is_not_mentioned(string? id, string? name) =>
        Assert.Null(CardOf(SomeReplies.Question(), new Presentation(Face.Card, Mention: new(id, name)))["msteams"]);

    [Fact]
    public void A_notification_says_what_is_told_first_in_a_line()
    {
        var paragraph = new Block.Paragraph($"{new string('x', 200)}\nMore.");

        Assert.Equal($"{new string('x', 119)}…", ActivityRenderer.Render(new Reply([paragraph], []), InPlace).Summary);
        Assert.Equal("Which way?", ActivityRenderer.Render(SomeReplies.Question(), InPlace).Summary);
    }

    private static JsonObject CardOf(Reply reply, Presentation presentation) =>
        CardParts.CardOf(JsonNode.Parse(KeptActivity.Of(reply, presentation).Json)!.AsObject());
}
