using System.Globalization;
using Signpost.Bot.Rendering;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.Testing.Replies;

namespace Signpost.EndToEnd.Tests.Cards;

/// <summary>Pictures of cards for people to look at: no test knows what looks good.</summary>
public sealed class CardPictures(Chromium chromium)
{
    private const string Setting = "SIGNPOST_CARD_PICTURES";

    private static readonly string[] Names =
    [
        "greeting",
        "where (1)",
        "money-support (1)",
        "rd-result (1)",
        "rd-result: 80,000 of 250,000, paye 40,000",
        "details of R&D tax relief",
        "suggestions",
        "form",
        "form, empty",
        "form, half",
        "form, filled",
        "form, sent",
        "an old button",
    ];

    public static TheoryData<int, bool> Looks =>
        new()
        {
            { 320, false },
            { 320, true },
            { 700, false },
            { 700, true },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task EachKindOfCard_IsDrawn_WhereThereIsAFolderForIt(int width, bool isDark)
    {
        var folder = Environment.GetEnvironmentVariable(Setting);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{Setting} names no folder for the pictures.");
        var replies = EveryReply.Of(RealJourney.Journey, RealJourney.Day).ToLookup(named => named.Name);
        await using var page = await CardPage.OpenAsync(chromium, width, isDark);

        foreach (var named in Names.SelectMany(name => replies[name]))
        {
            await page.ShowAsync([named.Reply], new Presentation(Face.Card), isDark, keep: true);
            var name = string.Create(
                CultureInfo.InvariantCulture,
                $"{named.Name} {width}{(isDark ? " dark" : "")}.png"
            );
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, name), FullPage = true });
        }
    }
}
