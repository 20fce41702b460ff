namespace Signpost.EndToEnd.Tests.Host;

public sealed class PublishedAppTests(TestBed bed)
{
    [Fact]
    public async Task PublishedFolder_IsAFunctionsApp_WithNothingElseInIt()
    {
        var root = await bed.ScriptRootAsync();
        var files = Directory
            .EnumerateFiles(root.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root.Folder, file))
            .Where(file => Path.GetExtension(file) is not (".dll" or ".so"))
            .Where(file => !file.StartsWith(Path.Combine("wwwroot", "widget") + Path.DirectorySeparatorChar))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Signpost.Functions",
                "Signpost.Functions.deps.json",
                "Signpost.Functions.runtimeconfig.json",
                Path.Combine("advisers", "function.json"),
                "bank-holidays.json",
                Path.Combine("chat", "function.json"),
                "createdump",
                Path.Combine("digest", "function.json"),
                Path.Combine("directline", "function.json"),
                "host.json",
                Path.Combine("insights", "function.json"),
                Path.Combine("journey", "function.json"),
                Path.Combine("messages", "function.json"),
                Path.Combine("notify", "function.json"),
                Path.Combine("tidy", "function.json"),
                Path.Combine("widget", "function.json"),
            ],
            files
        );
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("page")]
    [InlineData("pages")]
    public async Task PublishedFolder_HasTheWidgetAsItIsInTheRepository(string part)
    {
        var root = await bed.ScriptRootAsync();
        var source = Testing.Repository.PathOf("src", "Signpost.Widget", part);

        Assert.Equal(Contents(source), Contents(Path.Combine(root.Folder, "wwwroot", "widget", part)));
    }

    [Fact]
    public async Task PublishedFolder_HasNoExampleWebsite()
    {
        var root = await bed.ScriptRootAsync();

        Assert.False(Directory.Exists(Path.Combine(root.Folder, "wwwroot", "widget", "demo")));
    }

    [Fact]
    public async Task Handler_MayBeExecuted_AndBringsItsOwnDotNet()
    {
        var root = await bed.ScriptRootAsync();

        Assert.Equal(Path.Combine(root.Folder, "Signpost.Functions"), root.Executable);
        if (!OperatingSystem.IsWindows())
        {
            Assert.True(File.GetUnixFileMode(root.Executable).HasFlag(UnixFileMode.UserExecute));
        }

        Assert.True(File.Exists(Path.Combine(root.Folder, "libcoreclr.so")), "It is not self-contained.");
    }

    [Fact]
    public async Task Routes_ThatAnybodyReaches_LeadToNoTimer()
    {
        var root = await bed.ScriptRootAsync();

        Assert.Equal(
            ["advisers", "chat", "directline", "journey", "messages", "widget"],
            root.Http.Select(function => function.Name).Order()
        );
        Assert.Equal(["digest", "insights", "notify", "tidy"], root.Timers.Select(timer => timer.Name).Order());
        // A timer is posted to /NAME: a route that begins with a parameter, or with that name, would open it to all.
        Assert.DoesNotContain(
            root.Http,
            function => root.Timers.Any(timer => function.Route.StartsWith(timer.Name)) || function.Route[0] is '{'
        );
    }

    private static SortedDictionary<string, string> Contents(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText)
        );
}
