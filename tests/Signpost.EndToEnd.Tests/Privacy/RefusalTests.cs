using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Privacy;

public sealed class RefusalTests(TestBed bed)
{
    [Theory]
    [InlineData("find")]
    [InlineData("show")]
    [InlineData("erase", "--yes")]
    public async Task WhoIsNeitherAReferenceNorAnAddress_IsRefused(params string[] verb)
    {
        var refused = await SignpostCommand.RunAsync(["enquiries", .. verb, "nonsense"]);

        Assert.Equal(
            "\"nonsense\" is neither a reference, such as SP-7F3K-2QXD, nor an e-mail address.",
            refused.Refused()
        );
    }

    [Theory]
    [InlineData("--closed", "0")]
    [InlineData("--closed", "-1")]
    [InlineData("--new", "soon")]
    [InlineData("--waiting", "1.5")]
    [InlineData("--contacted", "99999999999")]
    public async Task DaysThatAreNoNumberOfDays_AreRefused(string option, string days)
    {
        var refused = await SignpostCommand.RunAsync("enquiries", "retain", option, days, "--erase");

        Assert.Equal($"{option} takes a number of days from 1 to 36500.", refused.Refused());
    }

    [Fact]
    public async Task Erase_AsJson_WithoutYes_IsRefused()
    {
        var refused = await SignpostCommand.RunAsync("enquiries", "erase", "ada@example.org", "--json");

        Assert.Equal(
            "--json writes a receipt, and without --yes nothing is erased: add --yes, or leave --json out.",
            refused.Refused()
        );
    }

    [Fact]
    public async Task Retain_WithoutARule_IsRefused()
    {
        var refused = await SignpostCommand.RunAsync("enquiries", "retain", "--erase");

        Assert.Equal("Say how long enquiries are kept, for instance --closed 365.", refused.Refused());
    }

    [Fact]
    public async Task Export_IntoAFolder_IsRefused_AndLeavesNothingThere()
    {
        using var folder = new TempFolder();
        var inside = Directory.CreateDirectory(folder.PathOf("exports"));

        var refused = await ExportAsync(inside.FullName);

        Assert.Equal(
            $"--output is {inside.FullName}, which is a folder: add the name of a file to it, such as enquiries.csv.",
            refused.Refused()
        );
        Assert.Equal([inside.FullName], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Export_IntoAFolderThatIsNotThere_IsRefused()
    {
        using var folder = new TempFolder();

        var refused = await ExportAsync(Path.Combine(folder.PathOf("none"), "enquiries.csv"));

        Assert.Contains("cannot be written", refused.Refused());
    }

    [Fact]
    public async Task Export_OfAStorageThatDoesNotAnswer_KeepsTheFileOfBefore()
    {
        using var folder = new TempFolder();
        var file = folder.PathOf("enquiries.csv");
        await File.WriteAllTextAsync(file, "before");
        var nobody = $"AccountName=a;AccountKey=YWJj;TableEndpoint=http://127.0.0.1:{FreePort.Take()}/a";

        (await SignpostCommand.RunAsync("enquiries", "export", "--output", file, "--storage", nobody)).Refused();

        Assert.Equal("before", await File.ReadAllTextAsync(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    private async Task<Finished> ExportAsync(string output) =>
        await SignpostCommand.RunAsync(
            "enquiries",
            "export",
            "--output",
            output,
            "--storage",
            await bed.StorageAsync()
        );
}
