using System.Text.Json.Nodes;
using Signpost.Cli.Teams;
using Signpost.Testing;

namespace Signpost.Cli.Tests.Teams;

public sealed class TeamsManifestTests
{
    [Fact]
    public void Placeholders_AreFilledIn()
    {
        var manifest = Read(Choosing.With("--app-version", "2.3.4"));

        Assert.Equal(Choosing.AppId, (string?)manifest["id"]);
        Assert.Equal(Choosing.AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("2.3.4", (string?)manifest["version"]);
        Assert.Equal("""["bot.example.org"]""", manifest["validDomains"]!.ToJsonString());
        Assert.Equal("Signpost", (string?)manifest["name"]!["short"]);
        Assert.Equal(
            """
            {"name":"Example","websiteUrl":"https://example.org/bot","privacyUrl":"https://example.org/privacy","termsOfUseUrl":"https://example.org/terms"}
            """,
            manifest["developer"]!.ToJsonString()
        );
    }

    [Fact]
    public void NothingOfTheTemplateIsLeftToFillIn() =>
        Assert.DoesNotContain("{{", TeamsManifest.Write(Choosing.All()));

    [Theory]
    [InlineData("Health “Innovation” & Co")]
    [InlineData("\"quoted\" \\ slashed")]
    [InlineData("{{host}}")]
    [InlineData("</script>")]
    [InlineData("Zoë’s £5 café 🧭")]
    public void AnyName_StandsInTheManifestAsItWasTyped(string name)
    {
        Assert.Equal(name, (string?)Read(Choosing.With("--developer", name))["developer"]!["name"]);
        Assert.Equal(name, (string?)Read(Choosing.With("--name", name))["name"]!["short"]);
    }

    [Fact]
    public void LongestName_StillLeavesRoomForTheFullOne()
    {
        var manifest = Read(Choosing.With("--name", new string('n', 30)));

        Assert.InRange(((string?)manifest["name"]!["full"])!.Length, 31, 100);
    }

    [Fact]
    public void EveryCommand_IsAWordThatTheBotAlwaysUnderstands()
    {
        var titles = Bot()["commandLists"]!
            .AsArray()
            .SelectMany(list => list!["commands"]!.AsArray())
            .Select(command => (string?)command!["title"]);

        Assert.Equal(
            [Intent.Help, Intent.StartAgain, Intent.Summary, Intent.Back, Intent.SpeakToAPerson],
            titles.Select(title => IntentWords.Find(Phrase.Normalise(title!)))
        );
    }

    [Fact]
    public void Commands_FitIntoOlderTeamsToo() =>
        Assert.All(
            Bot()["commandLists"]![0]!["commands"]!.AsArray(),
            command =>
            {
                Assert.InRange(((string?)command!["title"])!.Length, 1, 32);
                Assert.InRange(((string?)command["description"])!.Length, 1, 128);
            }
        );

    [Fact]
    public void Bot_IsTalkedToAloneInTeamsAndInGroups_AndTakesNoFiles()
    {
        const string Everywhere = """["personal","team","groupChat"]""";
        var bot = Bot();

        Assert.Equal(Everywhere, bot["scopes"]!.ToJsonString());
        Assert.Equal(Everywhere, bot["commandLists"]![0]!["scopes"]!.ToJsonString());
        Assert.False((bool)bot["supportsFiles"]!);
        Assert.False((bool)bot["isNotificationOnly"]!);
    }

    [Fact]
    public void Template_IsThatOfTheCheckout_AndHoldsNoAppIdAndNoHost()
    {
        var template = File.ReadAllText(Repository.PathOf("infra", "teams", "manifest.template.json"));

        Assert.Equal(template, TeamsFiles.Template());
        var json = JsonNode.Parse(template)!;
        Assert.Equal("{{app-id}}", (string?)json["id"]);
        Assert.Equal("{{app-id}}", (string?)json["bots"]![0]!["botId"]);
        Assert.Equal("{{host}}", (string?)json["validDomains"]![0]);
        Assert.All(json["developer"]!.AsObject(), told => Assert.Matches("^{{[a-z]+}}$", (string?)told.Value));
    }

    private static JsonNode Bot() => Assert.Single(Read(Choosing.All())["bots"]!.AsArray())!;

    private static JsonNode Read(TeamsApp app) => JsonNode.Parse(TeamsManifest.Write(app))!;
}
