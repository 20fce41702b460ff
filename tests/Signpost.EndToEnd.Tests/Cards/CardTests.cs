using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.Testing.Replies;

namespace Signpost.EndToEnd.Tests.Cards;

/// <summary>Cards as the official renderer shows them. (npm adaptivecards)</summary>
public sealed class CardTests(Chromium chromium)
{
    private const int MostTold = 10;

    public static TheoryData<bool, bool> Scopes => new() { { true, false }, { false, true } };

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

        Assert.Empty(replies.Zip(shown).SelectMany(pair => Troubles(pair.First, pair.Second)).Take(MostTold));
    }

    [Fact]
    public async Task AnyText_IsShownAsItIs()
    {
        var replies = AnyReply.Sample(300);
        await using var page = await CardPage.OpenAsync(chromium);

        var shown = await page.ShowAsync(replies, new Presentation(Face.Card, InPlace: true));

        Assert.Empty(shown.SelectMany(card => card.Events).Take(MostTold));
        foreach (var (reply, card) in replies.Zip(shown))
        {
            Assert.Equal(Lines(reply), card.Texts.Select(Blanks));
        }
    }

    private static IEnumerable<string> Troubles(NamedReply named, ShownCard card)
    {
        var (name, reply) = named;
        foreach (var trouble in card.Events)
        {
            yield return $"{name}: {trouble}";
        }
        if (card.Overflow > 0)
        {
            yield return $"{name} is {card.Overflow} px too wide.";
        }
        var labels = reply.Blocks.Any(block => block is Block.Form)
            ? ["Continue", "Cancel"]
            : reply.Options.Select((option, i) => $"{i + 1} – {option.Label}");
        if (!labels.SequenceEqual(card.Buttons, StringComparer.Ordinal))
        {
            yield return $"{name} has the buttons {string.Join(", ", card.Buttons)}.";
        }
        if (card.Sent.Count != card.Buttons.Count)
        {
            yield return $"{name} sends {card.Sent.Count} times for {card.Buttons.Count} buttons.";
        }
    }

    private static IEnumerable<string> Lines(Reply reply) =>
        reply
            .Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => Split(paragraph.Text),
                    Block.Ask ask => [.. Split(ask.Text), .. Split(ask.Hint ?? string.Empty)],
                    Block.Summary summary => summary.Lines.Select(line =>
                        $"{OneLine(line.Label)}: {OneLine(line.Value)}"
                    ),
                    _ => [],
                }
            )
            .Concat(reply.Options.SelectMany((option, i) => Split($"{i + 1} – {option.Label}")))
            .Select(Blanks);

    private static IEnumerable<string> Split(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string OneLine(string text) => string.Join(' ', Split(text));

    /// <summary>A browser shows any number of blanks as one.</summary>
    private static string Blanks(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
