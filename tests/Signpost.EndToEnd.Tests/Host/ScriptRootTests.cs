using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Host;

public sealed class ScriptRootTests
{
    private const string Timer =
        """{"bindings":[{"type":"timerTrigger","direction":"in","name":"t","schedule":"0 15 3 * * *"}]}""";

    [Fact]
    public void HostJsonOfTheRepository_WithItsHandlerBesideIt_IsAccepted()
    {
        using var folder = Folder(HostJson(), Timer);

        Assert.Equal("t", Assert.Single(ScriptRoot.Read(folder.Path).Timers).Binding);
    }

    [Theory]
    [InlineData("\"enableForwardingHttpRequest\": true", "\"enableForwardingHttpRequest\": false", "forwarding")]
    [InlineData("\"Signpost.Functions\"", "\"Signpost\"", "defaultExecutablePath")]
    [InlineData("\"customHandler\"", "\"httpHandler\"", "customHandler")]
    [InlineData("\"2.0\"", "\"1.0\"", "version")]
    public void HostJson_ThatTheFunctionsHostCannotRun_IsRefused(string right, string wrong, string because)
    {
        Assert.Contains(right, HostJson());
        using var folder = Folder(HostJson().Replace(right, wrong, StringComparison.Ordinal), Timer);

        Assert.Contains(because, Assert.Throws<InvalidDataException>(() => ScriptRoot.Read(folder.Path)).Message);
    }

    [Fact]
    public void ScheduleOfFiveFields_IsRefused()
    {
        using var folder = Folder(HostJson(), Timer.Replace("0 15 3", "15 3", StringComparison.Ordinal));

        Assert.Contains("six", Assert.Throws<InvalidDataException>(() => ScriptRoot.Read(folder.Path)).Message);
    }

    private static string HostJson() => File.ReadAllText(Repository.PathOf("host.json"));

    private static TempFolder Folder(string hostJson, string functionJson)
    {
        var folder = new TempFolder();
        File.WriteAllText(folder.PathOf("host.json"), hostJson);
        File.WriteAllText(folder.PathOf("Signpost.Functions"), string.Empty);
        Directory.CreateDirectory(folder.PathOf("t"));
        File.WriteAllText(Path.Combine(folder.PathOf("t"), "function.json"), functionJson);
        return folder;
    }
}
