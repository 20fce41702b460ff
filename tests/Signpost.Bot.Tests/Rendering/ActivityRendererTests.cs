using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.Bot.Rendering.Web;

namespace Signpost.Bot.Tests.Rendering;

public sealed class ActivityRendererTests
{
    [Fact]
    public void Where_nothing_is_asked_any_input_is_welcome_and_there_are_no_buttons()
    {
        var message = Render(new Reply([new Block.Paragraph("Thank you.")], []));

        Assert.Equal("acceptingInput", message.InputHint);
        Assert.Null(message.SuggestedActions);
    }

    [Fact]
    public void A_button_shows_its_label_and_sends_its_words()
    {
        var message = Render(new Reply([new Block.Ask("Which?", null)], [new Option("More about it", "Machine Fund")]));

        Assert.Equal(
            [new CardAction("imBack", "More about it", new ActionValue("Machine Fund"))],
            message.SuggestedActions!.Actions!
        );
    }

    [Fact]
    public void A_button_of_the_web_carries_its_place_and_shows_its_label()
    {
        var reply = new Reply(
            [new Block.Ask("Which?", null)],
            [new Option("More “about” it", "Machine Fund")],
            "which"
        );

        var message = KeptActivity.Read(KeptActivity.Of(reply, new Presentation(Face.Web)).Json);

        var data = new ActionValue(null, """{"signpost":{"at":"which","says":"Machine Fund"}}""");
        Assert.Equal(
            [new CardAction("messageBack", "More “about” it", data, "Machine Fund", "More “about” it")],
            message.SuggestedActions!.Actions!
        );
    }

    [Fact]
    public void Buttons_are_for_everybody_where_nobody_is_known()
    {
        var message = Render(new Reply([], [new Option("Back")]));

        Assert.Null(ActivityRenderer.Address(message, new Activity()).SuggestedActions!.To);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public void Teams_and_the_Playground_get_every_line_on_its_own_and_typed_mark_up_as_text(string channel)
    {
        var message = Render(
            new Reply([new Block.Paragraph("Is <b>Ada</b> & Co right?")], [new Option("Yes"), new Option("No")])
        );

        var addressed = ActivityRenderer.Address(message, new Activity { ChannelId = channel });

        Assert.Equal("xml", addressed.TextFormat);
        Assert.Equal("<p>Is &lt;b&gt;Ada&lt;/b&gt; &amp; Co right?<br/><br/>1. Yes<br/>2. No</p>", addressed.Text);
    }

    [Fact]
    public void A_program_that_expects_replies_gets_plain_text_on_any_channel()
    {
        var message = Render(new Reply([new Block.Paragraph("<b>")], []));
        var inbound = new Activity { ChannelId = "msteams", DeliveryMode = DeliveryModes.ExpectReplies };

        Assert.Equal(("plain", "<b>"), (ActivityRenderer.Address(message, inbound).TextFormat, message.Text));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData(null)]
    public void Other_channels_get_plain_text(string? channel)
    {
        var message = Render(new Reply([new Block.Paragraph("<b>")], [new Option("Yes")]));

        var addressed = ActivityRenderer.Address(message, new Activity { ChannelId = channel });

        Assert.Equal(("plain", "<b>\n\n1. Yes"), (addressed.TextFormat, addressed.Text));
    }

    [Theory]
    [InlineData('x', 20_000)]
    [InlineData('"', 20_000)]
    [InlineData('\u0001', 20_000)]
    public void What_is_kept_of_a_message_never_outgrows_storage(char letter, int count)
    {
        var reply = new Reply(
            [new Block.Paragraph(new string(letter, count))],
            [.. Enumerable.Range(0, 40).Select(i => new Option(new string(letter, 200)))]
        );

        var kept = KeptActivity.Bounded(Render(reply));

        Assert.InRange(kept.Json.Length, 1_000, KeptActivity.MostCharacters);
        Assert.Equal(kept.Activity.Text, KeptActivity.Read(kept.Json).Text);
    }

    [Fact]
    public void Data_for_pages_go_before_any_of_the_text_does()
    {
        var reply = new Reply([new Block.Paragraph(new string('x', 16_000))], [new Option("Yes")]);
        var message = Render(reply) with { ChannelData = WebReply.ChannelData(reply) };

        var kept = KeptActivity.Bounded(message).Activity;

        Assert.Null(kept.ChannelData);
        Assert.Equal(message.Text, kept.Text);
        Assert.NotNull(kept.SuggestedActions);
    }

    [Fact]
    public void Data_for_pages_stay_where_they_fit()
    {
        var reply = new Reply([new Block.Paragraph(new string('x', 14_000))], [new Option("Yes")]);
        var message = Render(reply) with { ChannelData = WebReply.ChannelData(reply) };

        var kept = KeptActivity.Bounded(message);

        Assert.Equal(message.ChannelData?.GetRawText(), KeptActivity.Read(kept.Json).ChannelData?.GetRawText());
    }

    private static Activity Render(Reply reply) => ActivityRenderer.Render(reply, new Presentation(Face.Text));
}
