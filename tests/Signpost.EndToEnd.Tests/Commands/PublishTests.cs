using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class PublishTests
{
    [Fact]
    public async Task SecondTime_ChangesNothing_AndSaysSo()
    {
        await using var azurite = await Azurite.StartAsync();

        var first = await SignpostCommand.RunAsync("publish", "--storage", azurite.ConnectionString);
        var second = await SignpostCommand.RunAsync("publish", "--storage", azurite.ConnectionString);

        Assert.Matches("^Published version [0-9a-f]{16}\\. New conversations", first.Succeeded());
        var version = first.Output.Split(' ', '.')[2];
        Assert.Equal($"Version {version} is published already: nothing has changed.", second.Succeeded());
    }
}
