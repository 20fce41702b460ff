using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Processes;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Embedding;

/// <summary>What <c>docs/embedding.md</c> prints, on a page of another site.</summary>
public sealed class EmbeddingTests(EmbeddedSignpost signpost, Chromium chromium) : IClassFixture<EmbeddedSignpost>
{
    private const string Floating = "<signpost-chat floating label=";
    private const string Inline = "<signpost-chat>";
    private const string OwnFiles = "src=\"/signpost/";
    private const string Frame = "<iframe";

    [Fact]
    public void Guide_PrintsNoSnippetThatIsNotTriedHere() =>
        Assert.Equal(
            [Floating, Inline, Frame, OwnFiles],
            EmbeddingGuide
                .Blocks("html")
                .Select(block => new[] { OwnFiles, Floating, Inline, Frame }.First(part => block.Contains(part)))
        );

    [Fact]
    public async Task FloatingChat_OpensFromItsButton_AndHoldsAConversation()
    {
        await using var cluster = await OpenAsync(Floating, ForTheBot());

        await cluster.Page.GetByRole(AriaRole.Button, new() { Name = "Find support" }).ClickAsync();
        await HoldsAConversationAsync(cluster.Page.MainFrame.Locator("body"));

        Assert.Empty(cluster.Troubles);
    }

    [Fact]
    public async Task InlineChat_TakesThePlaceOfItsLink_AndHoldsAConversation()
    {
        await using var cluster = await OpenAsync(Inline, ForTheBot());

        await HoldsAConversationAsync(cluster.Page.Locator("body"));

        await Expect(cluster.Page.GetByRole(AriaRole.Link, new() { Name = "page by page" })).ToHaveCountAsync(0);
        Assert.Empty(cluster.Troubles);
    }

    [Fact]
    public async Task InlineChat_WithAHeight_KeepsIt()
    {
        await using var cluster = await OpenAsync(Inline, ForTheBot(), "signpost-chat { height: 40rem; }");

        await HoldsAConversationAsync(cluster.Page.Locator("body"));

        var box = await cluster.Page.Locator("signpost-chat").BoundingBoxAsync();
        Assert.Equal(640, box!.Height);
        var inner = await cluster.Page.Locator("signpost-chat .chat").BoundingBoxAsync();
        Assert.InRange(inner!.Height, 1, 640);
        await Expect(cluster.Page.GetByText("How far has your product or idea come?").First).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("light", "rgb(255, 255, 255)")]
    [InlineData("dark", "rgb(20, 23, 29)")]
    public async Task Theme_GoesBeforeWhatTheSystemSays(string theme, string paper)
    {
        var printed = EmbeddingGuide.Block("html", Inline).Replace(Inline, $"<signpost-chat theme=\"{theme}\">");
        await using var cluster = await OpenAsync(printed, ForTheBot(), isDark: theme is "light");

        await Expect(cluster.Page.Locator("signpost-chat .chat")).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task InlineChat_WithoutScripts_IsItsLink()
    {
        await using var cluster = await OpenAsync(Inline, policy: "");

        var link = cluster.Page.GetByRole(AriaRole.Link, new() { Name = "Answer the questions page by page" });

        await Expect(link).ToHaveAttributeAsync("href", "https://bot.example.org/journey");
    }

    [Fact]
    public async Task CustomProperties_ReachTheChat()
    {
        await using var cluster = await OpenAsync(Floating, ForTheBot(), Assert.Single(EmbeddingGuide.Blocks("css")));

        var button = cluster.Page.GetByRole(AriaRole.Button, new() { Name = "Find support" });

        await Expect(button).ToHaveCSSAsync("font-family", "Georgia, serif");
        await Expect(button).ToHaveCSSAsync("background-color", "rgb(122, 31, 92)");
        await button.ClickAsync();
        var option = cluster.Page.GetByRole(AriaRole.Button, new() { Name = "A limited company" });
        await Expect(option).ToHaveCSSAsync("font-family", "Georgia, serif");
        Assert.Empty(cluster.Troubles);
    }

    [Fact]
    public async Task Frame_ShowsTheChatPage_ToASiteThatIsAllowed()
    {
        await using var cluster = await OpenAsync(Frame, EmbeddingGuide.Block("text", "frame-src"));

        await HoldsAConversationAsync(cluster.Page.FrameLocator("iframe").Locator("body"));

        Assert.Empty(cluster.Troubles);
    }

    [Fact]
    public async Task FilesOnTheSitesOwnServer_ShowTheFirstQuestionWithoutTheBot_AndTalkToItThen()
    {
        using var folder = new TempFolder();
        var written = folder.PathOf("signpost");
        (
            await SignpostCommand.RunAsync("widget", "--output", written, "--server", "https://bot.example.org")
        ).Succeeded();
        await using var cluster = await OpenAsync(OwnFiles, ForTheBot(), files: written);

        await cluster.Page.GetByRole(AriaRole.Button, new() { Name = "Find support" }).ClickAsync();
        await HoldsAConversationAsync(cluster.Page.Locator("body"));

        Assert.Contains($"{ClusterPage.Site}/signpost/start.json", cluster.Asked);
        Assert.All(
            cluster.Asked.Where(url => url.StartsWith("https://bot.example.org")),
            url => Assert.StartsWith("https://bot.example.org/v3/directline/", url)
        );
        Assert.Empty(cluster.Troubles);
    }

    [Fact]
    public void Guide_PrintsTheSettingThatTheseTestsStartTheBotWith() =>
        Assert.Equal(ClusterPage.Site, EmbeddingGuide.Setting()["DirectLine__AllowedOrigins__0"]);

    private static async Task HoldsAConversationAsync(ILocator page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "A limited company" }).ClickAsync();
        await Expect(page.GetByText("Where in the UK are you based?").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = ". Coventry" }).ClickAsync();
        await Expect(page.GetByText("How far has your product or idea come?").First).ToBeVisibleAsync();
    }

    private static string ForTheBot() => EmbeddingGuide.Block("text", "script-src");

    private async Task<ClusterPage> OpenAsync(
        string snippet,
        string policy,
        string css = "",
        string? files = null,
        bool isDark = false
    )
    {
        var printed = policy.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (!printed.Any(line => line.StartsWith("style-src", StringComparison.Ordinal)))
        {
            printed.Add("style-src 'self'");
        }
        var html = snippet.Contains('\n', StringComparison.Ordinal) ? snippet : EmbeddingGuide.Block("html", snippet);
        var whole = string.Join("; ", ["default-src 'none'", "img-src data:", .. printed]);
        var page = await chromium.NewPageAsync(isDark: isDark);
        return await ClusterPage.OpenAsync(page, signpost.Origin, html, whole, css, files);
    }
}
