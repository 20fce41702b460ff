using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;

namespace Signpost.Bot.Tests.Rendering;

public sealed class PresentationTests
{
    private static readonly ChannelAccount Ada = new("29:ada", "Ada");

    [Theory]
    [InlineData("msteams", Face.Card)]
    [InlineData("emulator", Face.Card)]
    [InlineData("webchat", Face.Web)]
    [InlineData("directline", Face.Web)]
    [InlineData("telegram", Face.Text)]
    [InlineData("MSTEAMS", Face.Text)]
    [InlineData(null, Face.Text)]
    public void Each_channel_has_the_face_that_it_shows_best(string? channel, Face face) =>
        Assert.Equal(face, Presentation.For(new Activity { ChannelId = channel }).Face);

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    public void A_program_that_expects_replies_gets_text(string channel) =>
        Assert.Equal(
            new Presentation(Face.Text),
            Presentation.For(new Activity { ChannelId = channel, DeliveryMode = DeliveryModes.ExpectReplies })
        );

    [Fact]
    public void In_a_chat_of_two_a_card_may_give_way_and_nobody_is_mentioned() =>
        Assert.Equal(
            new Presentation(Face.Card, InPlace: true),
            Presentation.For(Teams(ActivityTypes.Message, "personal"))
        );

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public void In_a_group_no_card_gives_way_and_whoever_wrote_is_mentioned(string scope) =>
        Assert.Equal(new Presentation(Face.Card, Mention: Ada), Presentation.For(Teams(ActivityTypes.Message, scope)));

    [Fact]
    public void Nobody_is_mentioned_in_the_greeting_of_a_group() =>
        Assert.Equal(new Presentation(Face.Card), Presentation.For(Teams(ActivityTypes.ConversationUpdate, "channel")));

    private static Activity Teams(string type, string scope) =>
        new()
        {
            Type = type,
            ChannelId = "msteams",
            From = Ada,
            Conversation = new ConversationAccount("19:c", ConversationType: scope),
        };
}
