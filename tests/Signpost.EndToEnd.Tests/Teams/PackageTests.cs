using System.IO.Compression;
using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Teams;

public sealed class PackageTests : IDisposable
{
    private const string AppId = "9a4b7d52-0000-4000-8000-00000000abcd";

    private static readonly string[] Usual =
    [
        "teams-package",
        "--host",
        "https://bot.example.org",
        "--developer",
        "Example",
        "--website",
        "https://example.org/bot",
        "--privacy",
        "https://example.org/privacy",
        "--terms",
        "https://example.org/terms",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Manifest_IsValidByThePublishedSchemaOfItsVersion()
    {
        var manifest = await PackedManifestAsync();

        Assert.Equal("1.25", (string?)manifest["manifestVersion"]);
        Assert.Empty(await PublishedSchema.ComplaintsAsync(manifest));
    }

    [Theory]
    [InlineData("1.24")]
    [InlineData("1.29")]
    [InlineData("1.30")]
    public async Task Manifest_IsValidByTheSchemasBeforeAndAfter_ButForItsVersion(string version)
    {
        var manifest = await PackedManifestAsync();
        manifest["$schema"] = ((string?)manifest["$schema"])!.Replace("v1.25", $"v{version}");

        Assert.StartsWith("/manifestVersion ", Assert.Single(await PublishedSchema.ComplaintsAsync(manifest)));
        manifest["manifestVersion"] = version;
        Assert.Empty(await PublishedSchema.ComplaintsAsync(manifest));
    }

    [Theory]
    [InlineData("unknown", "true", "/ must NOT have additional properties")]
    [InlineData("manifestVersion", "\"1.24\"", "/manifestVersion must be")]
    [InlineData("id", "\"signpost\"", "/id must match pattern")]
    [InlineData("accentColor", "\"blue\"", "/accentColor must match pattern")]
    [InlineData(
        "name",
        """{"short":"A name of more than thirty characters"}""",
        "/name/short must NOT have more than 30"
    )]
    [InlineData("developer", """{"name":"Example"}""", "/developer must have required property 'privacyUrl'")]
    [InlineData("icons", """{"color":"color.png"}""", "/icons must have required property 'outline'")]
    [InlineData("bots", """[{"botId":"{{app-id}}","scopes":[]}]""", "/bots/0/botId must match pattern")]
    [InlineData(
        "bots",
        """[{"botId":"9a4b7d52-0000-4000-8000-000000000000","scopes":["groupchat"]}]""",
        "/bots/0/scopes/0 must be equal to one of"
    )]
    public async Task ManifestWithAFault_IsRefusedByTheSchema(string member, string value, string complaint)
    {
        var manifest = await PackedManifestAsync();
        manifest[member] = JsonNode.Parse(value);

        Assert.Contains(await PublishedSchema.ComplaintsAsync(manifest), said => said.StartsWith(complaint));
    }

    [Fact]
    public async Task Template_CannotBeTakenForAManifest()
    {
        var template = await File.ReadAllTextAsync(Repository.PathOf("infra", "teams", "manifest.template.json"));

        var complaints = await PublishedSchema.ComplaintsAsync(JsonNode.Parse(template)!);

        Assert.Contains(complaints, said => said.StartsWith("/id "));
        Assert.Contains(complaints, said => said.StartsWith("/bots/0/botId "));
        Assert.Contains(complaints, said => said.StartsWith("/developer/privacyUrl "));
    }

    [Fact]
    public async Task Icons_AreWhereTheManifestSaysThatTheyAre()
    {
        var file = await PackAsync();

        using var package = await ZipFile.OpenReadAsync(file);
        var icons = JsonNode.Parse(await TextAsync(package.GetEntry("manifest.json")!))!["icons"]!.AsObject();
        Assert.Equal(["color", "outline"], icons.Select(icon => icon.Key));
        Assert.All(icons, icon => Assert.NotNull(package.GetEntry((string)icon.Value!)));
    }

    [Fact]
    public async Task WhatWasWritten_IsTold()
    {
        var file = _folder.PathOf("told.zip");

        var told = await SignpostCommand.RunAsync([
            .. Usual,
            "--app-id",
            AppId,
            "--output",
            file,
            "--app-version",
            "1.2.3",
        ]);

        Assert.Equal($"Wrote {file}: Signpost 1.2.3 for the bot with the app id {AppId}", told.Succeeded().Trim());
    }

    [Fact]
    public async Task SameCommand_InAnotherTimeZone_WritesTheSameBytes()
    {
        var here = await PackAsync();
        var there = _folder.PathOf("there.zip");

        var packed = await RunInAsync(
            new() { ["TZ"] = "Pacific/Kiritimati" },
            SignpostCommand.Dll,
            [.. Usual, "--app-id", AppId, "--output", there]
        );

        packed.Succeeded();
        Assert.Equal(await File.ReadAllBytesAsync(here), await File.ReadAllBytesAsync(there));
    }

    [Fact]
    public async Task WithoutOptionsForThem_TheAppIdIsThatOfTheEnvironment_AndTheFileIsInTheFolder()
    {
        (await RunInAsync(new() { ["MicrosoftAppId"] = AppId }, SignpostCommand.Dll, Usual)).Succeeded();

        using var package = await ZipFile.OpenReadAsync(_folder.PathOf("signpost-teams.zip"));
        Assert.Equal(AppId, (string?)JsonNode.Parse(await TextAsync(package.GetEntry("manifest.json")!))!["id"]);
    }

    [Fact]
    public async Task OutsideACheckout_TheProgramHasTheTemplateAndTheIconsWithIt()
    {
        foreach (var file in Directory.EnumerateFiles(SignpostCommand.Folder))
        {
            File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        }

        (await RunInAsync([], _folder.PathOf("signpost.dll"), [.. Usual, "--app-id", AppId])).Succeeded();

        Assert.Equal(
            await File.ReadAllBytesAsync(await PackAsync()),
            await File.ReadAllBytesAsync(_folder.PathOf("signpost-teams.zip"))
        );
    }

    [Fact]
    public async Task FileThatCannotBeWritten_IsRefusedWithTheRemedy()
    {
        var missing = _folder.PathOf(Path.Combine("missing", "app.zip"));

        Assert.Equal(
            $"{missing} cannot be written: name a file in a folder that is there, that you may write to and that has room.",
            (await SignpostCommand.RunAsync([.. Usual, "--app-id", AppId, "--output", missing])).Refused()
        );
        Assert.Equal(
            $"--output is {_folder.Path}, which is a folder: add the name of a file to it, such as signpost-teams.zip.",
            (await SignpostCommand.RunAsync([.. Usual, "--app-id", AppId, "--output", _folder.Path])).Refused()
        );
    }

    [Fact]
    public async Task OptionThatIsRefused_IsToldInOneSentence_AndNothingIsWritten()
    {
        var file = _folder.PathOf("none.zip");

        var refused = await SignpostCommand.RunAsync([.. Usual, "--app-id", "signpost", "--output", file]);

        Assert.StartsWith("--app-id is “signpost”, which is no app id: ", refused.Refused());
        Assert.False(File.Exists(file));
    }

    private async Task<JsonNode> PackedManifestAsync()
    {
        using var package = await ZipFile.OpenReadAsync(await PackAsync());
        return JsonNode.Parse(await TextAsync(package.GetEntry("manifest.json")!))!;
    }

    private async Task<string> PackAsync()
    {
        var file = _folder.PathOf("packed.zip");
        (await SignpostCommand.RunAsync([.. Usual, "--app-id", AppId, "--output", file])).Succeeded();
        return file;
    }

    private Task<Finished> RunInAsync(Dictionary<string, string?> environment, string program, string[] arguments) =>
        SignpostCommand.FinishAsync(
            RunningProgram.Start(SignpostCommand.DotNet, [program, .. arguments], environment, _folder.Path)
        );

    private static async Task<string> TextAsync(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(await entry.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
