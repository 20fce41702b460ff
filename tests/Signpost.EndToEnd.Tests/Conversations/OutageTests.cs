using Signpost.EndToEnd.Tests.Host;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Conversations;

public sealed class OutageTests(TestBed bed)
{
    private const string Apology = "Sorry, something went wrong on our side.";

    [Fact]
    public async Task StorageStopped_IsAnApology_AndTheSameTurnSentAgainAfterwardsIsTaken()
    {
        await using var azurite = new RestartableAzurite();
        await azurite.StartAsync();
        (await SignpostCommand.RunAsync("publish", "--storage", azurite.ConnectionString)).Succeeded();
        await using var host = await FunctionsHost.StartAsync(await bed.ScriptRootAsync(), azurite.ConnectionString);
        var talk = new BotConversation(host.Client);
        Assert.StartsWith("Where", await talk.SayAsync("1"));

        await azurite.StopAsync();
        Assert.StartsWith(Apology, await talk.SayAsync("2", "lost"));
        Assert.StartsWith(Apology, await talk.SayAsync("2", "lost"));
        await azurite.StartAsync();

        Assert.StartsWith("How far", await talk.SayAsync("2", "lost"));
        Assert.StartsWith("What holds you back", await talk.SayAsync("3"));
    }

    [Fact]
    public async Task StorageStopped_BeforeAnEnquiryIsSent_PromisesNothing_UntilItIsSaved()
    {
        await using var azurite = new RestartableAzurite();
        await azurite.StartAsync();
        (await SignpostCommand.RunAsync("publish", "--storage", azurite.ConnectionString)).Succeeded();
        await using var host = await FunctionsHost.StartAsync(await bed.ScriptRootAsync(), azurite.ConnectionString);
        var talk = new BotConversation(host.Client);
        await talk.SayAllAsync([.. Script.Walk, .. Script.Form]);

        await azurite.StopAsync();
        var apology = await talk.SayAsync(Script.Send);
        await azurite.StartAsync();

        Assert.StartsWith(Apology, apology);
        Assert.Empty(await Enquiries.ReferencesAsync("--storage", azurite.ConnectionString));
        var reference = Script.Reference(await talk.SayAsync(Script.Send));
        Assert.Equal([reference], await Enquiries.ReferencesAsync("--storage", azurite.ConnectionString));
    }
}
