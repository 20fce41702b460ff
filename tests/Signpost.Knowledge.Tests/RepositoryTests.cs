namespace Signpost.Knowledge.Tests;

public sealed class RepositoryTests
{
    private static readonly DateOnly Written = new(2026, 11, 22);

    [Fact]
    public void The_knowledge_of_this_repository_has_no_errors()
    {
        var reading = KnowledgeFolder.Read(Folder, Written);

        Assert.DoesNotContain(reading.Findings, finding => finding.Severity is Severity.Error);
        Assert.NotEmpty(reading.Content!.Schemes);
    }

    /// <summary>The knowledge that this repository publishes.</summary>
    internal static string Folder { get; } = Path.Combine(Root(), "knowledge");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Signpost.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run the tests from a checkout.");
        }
        return folder.FullName;
    }
}
