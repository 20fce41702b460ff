using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class ChatTests(TestBed bed)
{
    [Fact]
    public async Task PipedConversation_FromGreetingToEnquiry_IsListedWithItsTrailAndSchemes()
    {
        var storage = await bed.StorageAsync();
        var lines = string.Join('\n', [.. Script.Walk, .. Script.Form, Script.Send, "quit", "never read"]);

        var chat = await SignpostCommand.FinishAsync(SignpostCommand.Start("chat", "--storage", storage), lines);

        var said = chat.Succeeded();
        Assert.StartsWith("Hello. I am Signpost", said);
        Assert.DoesNotContain("never read", said);
        var reference = Script.Reference(said);
        var enquiries = await Enquiries.ListAsync("--storage", storage);
        var enquiry = Assert.Single(enquiries, one => (string?)one["reference"] == reference);
        Assert.Equal("Ada Example", (string?)enquiry["name"]);
        Assert.Equal("Example Ltd", (string?)enquiry["organisation"]);
        Assert.Equal("ada@example.org", (string?)enquiry["email"]);
        Assert.Equal("A partner for a pilot", (string?)enquiry["need"]);
        Assert.Contains((string)enquiry["consents"]![0]!["text"]!, said);
        Assert.All(Answers(enquiry), answer => Assert.Contains(answer, said));
        Assert.Equal(Script.Walk.Length, Answers(enquiry).Count);
        Assert.NotEmpty(enquiry["schemes"]!.AsArray());

        var table = (await SignpostCommand.RunAsync("enquiries", "list", "--storage", storage)).Succeeded();
        Assert.Contains(reference, table);
    }

    [Fact]
    public async Task EndOfInput_EndsTheChat()
    {
        var chat = SignpostCommand.Start("chat", "--storage", await bed.StorageAsync());

        Assert.EndsWith("6. An adviser, or just looking", (await SignpostCommand.FinishAsync(chat)).Succeeded().Trim());
    }

    private static List<string> Answers(JsonNode enquiry) =>
        [.. enquiry["answers"]!.AsArray().Select(answer => (string)answer!["value"]!)];
}
