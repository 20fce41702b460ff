using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Host;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Conversations;

public sealed class EnquiryTests(TestBed bed)
{
    [Fact]
    public async Task ConversationOfAnotherProgram_FromGreetingToEnquiry_LeavesExactlyThatEnquiry()
    {
        await using var azurite = await Azurite.StartAsync();
        (await SignpostCommand.RunAsync("publish", "--storage", azurite.ConnectionString)).Succeeded();
        await using var host = await FunctionsHost.StartAsync(await bed.ScriptRootAsync(), azurite.ConnectionString);

        var output = await NodeScript.RunAsync("conversations/enquiry.mjs", [host.Address.ToString()]);

        var story = JsonNode.Parse(output)!;
        var enquiry = Assert.Single(await Enquiries.ListAsync("--storage", azurite.ConnectionString));
        Assert.Equal((string?)story["reference"], (string?)enquiry["reference"]);
        foreach (var field in new[] { "name", "organisation", "email", "need" })
        {
            Assert.Equal((string?)story[field], (string?)enquiry[field]);
        }
        Assert.Equal(
            story["answered"]!.AsArray().Select(answer => (string?)answer),
            enquiry["answers"]!.AsArray().Select(answer => (string?)answer!["value"])
        );
        Assert.NotEmpty(enquiry["schemes"]!.AsArray());
    }

    [Fact]
    public async Task AppKilled_RightAfterTheReferenceWasShown_HasTheEnquiry_AndTakesItOnce()
    {
        string promise;
        BotConversation talk;
        await using (var first = await bed.NewHostAsync())
        {
            talk = new BotConversation(first.Client);
            await talk.SayAllAsync([.. Script.Walk, .. Script.Form]);
            promise = await talk.SayAsync(Script.Send, "the-last-one");
            await first.Handler.Program.KillAsync();
        }
        var reference = Script.Reference(promise);

        Assert.Single(await ReferencesAsync(), reference);
        await using var second = await bed.NewHostAsync();
        Assert.Equal(promise, await talk.At(second.Client).SayAsync(Script.Send, "the-last-one"));
        Assert.Single(await ReferencesAsync(), reference);
    }

    private async Task<IEnumerable<string>> ReferencesAsync() =>
        await Enquiries.ReferencesAsync("--storage", await bed.StorageAsync());
}
