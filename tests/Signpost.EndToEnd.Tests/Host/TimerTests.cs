using System.Net;
using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Host;

public sealed class TimerTests(TestBed bed)
{
    [Theory]
    [InlineData(TimerForm.Monitored)]
    [InlineData(TimerForm.NoStatus)]
    [InlineData(TimerForm.Text)]
    public async Task Tidy_LeavesWhatIsFresh_AndAnswersInTheFormThatTheHostReads(TimerForm form)
    {
        await using var first = await bed.NewHostAsync();
        var talk = new BotConversation(first.Client);
        await talk.SayAllAsync("1");

        var answer = await first.TimeAsync("tidy", form);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.MediaType);
        var body = Assert.IsType<JsonObject>(answer.Body);
        Assert.Equal(["Logs", "Outputs", "ReturnValue"], body.Select(member => member.Key).Order());
        Assert.Equal("Deleted 0 conversations that were idle for 30 days.", (string?)body["Logs"]!.AsArray().Single());

        // Another instance, which has to read the conversation from storage.
        var second = await bed.HostAsync();
        Assert.StartsWith("How far", await talk.At(second.Client).SayAsync("1"));
    }

    [Fact]
    public async Task Tidy_WithStorageDown_IsARunThatFailed()
    {
        await using var host = await FunctionsHost.StartAsync(
            await bed.ScriptRootAsync(),
            $"AccountName=a;AccountKey=YWJj;TableEndpoint=http://127.0.0.1:{FreePort.Take()}/a"
        );

        var answer = await host.TimeAsync("tidy", TimerForm.Monitored);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.StartsWith("Storage could not count conversations", (string?)answer.Body!["Logs"]![0]);
    }
}
