using Signpost.Bot.Rendering.Web;
using Signpost.Cli.Widget;
using Signpost.Functions.Files;
using Signpost.Testing;

namespace Signpost.Cli.Tests.Widget;

public sealed class StaticWidgetTests : IDisposable
{
    private static readonly string Source = Repository.PathOf("src", "Signpost.Widget");

    private static readonly FirstScreen Screen = new()
    {
        Version = "0123456789abcdef",
        Day = new DateOnly(2026, 11, 22),
        Json = "{\"version\":\"0123456789abcdef\"}"u8.ToArray(),
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("signpost-widget-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Folder_GetsTheModulesAndStylesAsTheyAre_AndTheFirstScreen()
    {
        var target = new DirectoryInfo(Path.Combine(_folder.FullName, "new", "widget"));

        var count = StaticWidget.Write(Source, target, Screen);

        var names = Names(target);
        Assert.Equal(count, names.Count);
        Assert.Contains("chat/chat.js", names);
        Assert.Contains("chat/chat.css", names);
        Assert.Equal(Screen.Json.ToArray(), File.ReadAllBytes(Path.Combine(target.FullName, "start.json")));
        Assert.All(
            names.Where(name => name is not "start.json"),
            name =>
                Assert.Equal(WidgetFiles.Content(Source, name), File.ReadAllBytes(Path.Combine(target.FullName, name)))
        );
    }

    [Fact]
    public void Folder_GetsNeitherPagesOfTheApp_NorWhatIsForDevelopers()
    {
        StaticWidget.Write(Source, _folder, Screen);

        Assert.DoesNotContain(
            Names(_folder),
            name =>
                name.StartsWith("demo/", StringComparison.Ordinal)
                || name.StartsWith("page/", StringComparison.Ordinal)
                || Path.GetExtension(name) is ".md" or ".html"
        );
    }

    [Fact]
    public void FolderWithOtherFiles_IsLeftAsItIs()
    {
        var own = Path.Combine(_folder.FullName, "index.html");
        File.WriteAllText(own, "my page");

        var problem = Assert.Throws<Problem>(() => StaticWidget.Write(Source, _folder, Screen));

        Assert.StartsWith($"{_folder.FullName} holds other files, and nothing was written: ", problem.Message);
        Assert.Equal(["index.html"], Names(_folder));
        Assert.Equal("my page", File.ReadAllText(own));
    }

    [Fact]
    public void FolderThatWasWrittenBefore_IsWrittenAnew()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "signpost.js"), "old");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "start.json"),
            "{ \"an\": \"older and longer first screen, all of it\" }"
        );

        StaticWidget.Write(Source, _folder, Screen);

        Assert.Equal(Screen.Json.ToArray(), File.ReadAllBytes(Path.Combine(_folder.FullName, "start.json")));
        Assert.Contains("chat/chat.js", Names(_folder));
    }

    [Fact]
    public void File_InPlaceOfAFolder_IsAProblem()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "mine");

        var problem = Assert.Throws<Problem>(() => StaticWidget.Write(Source, new DirectoryInfo(file), Screen));

        Assert.Equal($"--output is {file}, which is a file: name a folder.", problem.Message);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    private static List<string> Names(DirectoryInfo folder) =>
        [
            .. folder
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')),
        ];
}
