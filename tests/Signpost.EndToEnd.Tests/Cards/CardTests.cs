using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.Testing.Replies;

namespace Signpost.EndToEnd.Tests.Cards;

/// <summary>Cards as the official renderer shows them. (npm adaptivecards)</summary>
public sealed class CardTests(Chromium chromium)
{
    public static TheoryData<bool, bool> Scopes =>
        new()
        {
            { true, false },
            { false, true },
        };

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task EveryReplyOfTheKnowledge_IsParsedWithoutAWarning_AndShownWithEachOfItsButtons(
        bool inPlace,
        bool inGroup
    )
    {
        var presentation = new Presentation(Face.Card, inPlace, inGroup ? new ChannelAccount("29:ada", "Ada") : null);
        var replies = EveryReply.Of(RealJourney.Journey, RealJourney.Day);
        await using var page = await CardPage.OpenAsync(chromium, width: 320);

        var shown = await page.ShowAsync(replies.Select(named => named.Reply), presentation);

        Assert.All(
            replies.Zip(shown),
            pair =>
            {
                var ((name, reply), card) = pair;
                var isForm = reply.Blocks.Any(block => block is Block.Form);
                Assert.True(card.Events.Count == 0, $"{name}: {string.Join("; ", card.Events)}");
                Assert.True(card.Overflow <= 0, $"{name} is {card.Overflow} px too wide.");
                Assert.Equal(
                    isForm ? ["Continue", "Cancel"] : reply.Options.Select((option, i) => $"{i + 1} – {option.Label}"),
                    card.Buttons
                );
                Assert.Equal(card.Buttons.Count, card.Sent.Count);
            }
        );
    }

    [Fact]
    public async Task AnyText_IsShownAsItIs()
    {
        var replies = AnyReply.Sample(300);
        await using var page = await CardPage.OpenAsync(chromium);

        var shown = await page.ShowAsync(replies, new Presentation(Face.Card, InPlace: true));

        Assert.All(
            replies.Zip(shown),
            pair =>
            {
                var (reply, card) = pair;
                Assert.Empty(card.Events);
                Assert.Equal(Lines(reply), card.Texts.Select(Blanks));
            }
        );
    }

    private static IEnumerable<string> Lines(Reply reply) =>
        reply
            .Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => Split(paragraph.Text),
                    Block.Ask ask => [.. Split(ask.Text), .. Split(ask.Hint ?? string.Empty)],
                    Block.Summary summary => summary.Lines.Select(line => $"{line.Label}: {line.Value}"),
                    _ => [],
                }
            )
            .Concat(reply.Options.SelectMany((option, i) => Split($"{i + 1} – {option.Label}")))
            .Select(Blanks);

    private static IEnumerable<string> Split(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A browser shows any number of blanks as one.</summary>
    private static string Blanks(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
