using Signpost.EndToEnd.Tests.Editing;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class PublishGateTests(TestBed bed)
{
    [Fact]
    public async Task Warnings_AreShown_AndItPublishes()
    {
        await using var azurite = await Signpost.Testing.Azurite.StartAsync();
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "review-by: 2099-12-31", "review-by: 2020-01-01");

        var lines = (await PublishAsync(small, azurite.ConnectionString)).Succeeded().Split('\n');

        Assert.StartsWith("schemes/region.md:", lines[0]);
        Assert.Contains(": warning review-overdue: ", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("Published version "));
    }

    [Fact]
    public async Task Errors_AreAllShownWithTheWarnings_BeforeItRefuses()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "review-by: 2099-12-31", "review-by: 2020-01-01");
        small.Replace("schemes/growth.md", "kind: organisation", "kind: organization");
        small.Replace("schemes/relief.md", "kind: organisation", "kind: organization");

        var refused = await PublishAsync(small, await bed.StorageAsync());

        Assert.Equal($"The knowledge in {small.Path} has 2 errors: put them right, then try again.", refused.Refused());
        Assert.Collection(
            refused.Output.Split('\n'),
            line => Assert.StartsWith("schemes/growth.md:3:7: error unknown-value: ", line),
            line => Assert.Contains(": warning review-overdue: ", line),
            line => Assert.StartsWith("schemes/relief.md:3:7: error unknown-value: ", line)
        );
    }

    private static Task<Finished> PublishAsync(SmallKnowledge small, string storage) =>
        SignpostCommand.RunAsync("publish", "--knowledge", small.Path, "--storage", storage);
}
