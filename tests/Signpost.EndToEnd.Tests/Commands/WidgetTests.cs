using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Editing;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class WidgetTests
{
    [Fact]
    public async Task Folder_HoldsTheWidgetAndTheFirstScreenOfTheKnowledge_AndTheNextStepIsSaid()
    {
        using var folder = new TempFolder();
        var target = folder.PathOf("widget");

        var told = (
            await SignpostCommand.RunAsync("widget", "--output", target, "--server", "https://Bot.example.org/")
        ).Succeeded();

        var screen = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(target, "start.json")))!;
        Assert.StartsWith("Hello. I am Signpost", (string?)screen["reply"]!["blocks"]![0]!["text"]);
        var count = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Count();
        Assert.Equal(
            [
                $"Wrote {count} files to {target}, with the first screen of version {screen["version"]}.",
                "Put them on your web server, load signpost.js from there with <script type=\"module\">, and write "
                    + "<signpost-chat floating server=\"https://bot.example.org\"></signpost-chat> on your pages.",
            ],
            told.Trim().Split(Environment.NewLine)
        );
        Assert.True(File.Exists(Path.Combine(target, "chat", "chat.js")));
    }

    [Theory]
    [InlineData("bot.example.org")]
    [InlineData("https://bot.example.org/widget")]
    [InlineData("*")]
    public async Task ServerThatIsNoAddress_IsRefused_AndNothingIsWritten(string server)
    {
        using var folder = new TempFolder();
        var target = folder.PathOf("widget");

        var refused = await SignpostCommand.RunAsync("widget", "--output", target, "--server", server);

        Assert.Equal(
            $"--server is “{server}”: write the address of the bot, such as https://bot.example.org.",
            refused.Refused()
        );
        Assert.False(Directory.Exists(target));
    }

    [Fact]
    public async Task KnowledgeWithAnError_IsRefused_AndNothingIsWritten()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/growth.md", "kind: organisation", "kind: organization");
        using var folder = new TempFolder();
        var target = folder.PathOf("widget");

        var refused = await SignpostCommand.RunAsync("widget", "--output", target, "--knowledge", small.Path);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("schemes/growth.md:3:7: error unknown-value: ", refused.Errors);
        Assert.False(Directory.Exists(target));
    }
}
