using System.Net;
using System.Net.Sockets;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Host;

public sealed class HandlerStartTests(TestBed bed)
{
    private const string Storage = "AzureWebJobsStorage";

    public static TheoryData<string, string?, string> WrongSettings { get; } =
        new()
        {
            { "MicrosoftAppId", "9a4b7d52-0000-4000-8000-000000000000", "MicrosoftAppPassword is not set" },
            { "MicrosoftAppId", "my bot", "MicrosoftAppId is no GUID" },
            { "WEBSITE_INSTANCE_ID", "0123456789abcdef", "without MicrosoftAppId" },
            { Storage, null, "No storage is named: set AzureWebJobsStorage" },
            { Storage, "", "No storage is named: set AzureWebJobsStorage" },
            { Storage, "nonsense", "copy it whole from the storage account into AzureWebJobsStorage" },
            { Storage, "AccountName=a;AccountKey=%%%", "copy it whole from the storage account" },
            { "DirectLine__SigningKey", "short", "DirectLine:SigningKey is no key" },
        };

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public async Task WrongSetting_EndsTheHandlerAtOnce_WithOnePlainSentenceAndAnExitCodeThatIsNot0(
        string name,
        string? value,
        string sentence
    )
    {
        await using var handler = await StartAsync(name, value);

        // With exit code 0 the Functions host would take it for a wish to stop, and never start it again.
        Assert.Equal(1, await handler.Program.ExitAsync());
        var said = Assert.Single(handler.Program.Output.All);
        Assert.Contains(sentence, said);
        Assert.EndsWith(".", said);
        Assert.DoesNotContain("Exception", said);
        Assert.Empty(handler.Program.Errors.Text);
    }

    [Fact]
    public async Task AccountNameThatMakesNoAddress_IsNamed()
    {
        await using var handler = Handler.Start(
            await bed.ScriptRootAsync(),
            new Dictionary<string, string?> { [Storage] = null, [$"{Storage}__tableServiceUri"] = "not an address" }
        );

        Assert.Equal(1, await handler.Program.ExitAsync());
        Assert.Contains("AzureWebJobsStorage__tableServiceUri", handler.Program.Output.Text);
    }

    [Fact]
    public async Task Port_OfTheFunctionsHost_GoesBeforeEveryOtherSetting()
    {
        await using var handler = await StartAsync(Storage, "UseDevelopmentStorage=true");
        await handler.ReadyAsync();

        var listening = handler.Program.Output.All.Where(line => line.Contains("listening on"));
        Assert.EndsWith($"http://127.0.0.1:{handler.Address.Port}", Assert.Single(listening));
    }

    [Fact]
    public async Task Probe_WithStorageThatNeverAnswers_IsAnsweredAndTouchesNothing()
    {
        using var storage = new TcpListener(IPAddress.Loopback, 0);
        storage.Start();
        var port = ((IPEndPoint)storage.LocalEndpoint).Port;
        await using var handler = await StartAsync(
            Storage,
            $"AccountName=a;AccountKey=YWJj;TableEndpoint=http://127.0.0.1:{port}/a"
        );
        await handler.ReadyAsync();

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        for (var i = 0; i < 20; i++)
        {
            using var answer = await client.GetAsync(handler.Address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.False(storage.Pending(), "A probe called storage.");
    }

    [Fact]
    public async Task PortThatIsTaken_EndsTheHandler_WithOneSentence()
    {
        await using var first = await StartAsync(Storage, "UseDevelopmentStorage=true");
        await first.ReadyAsync();
        var root = await bed.ScriptRootAsync();
        await using var second = RunningProgram.Start(
            root.Executable,
            [],
            new Dictionary<string, string?>
            {
                [Storage] = "UseDevelopmentStorage=true",
                ["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{first.Address.Port}",
            }
        );

        Assert.Equal(1, await second.ExitAsync());
        Assert.EndsWith("stop what uses it, or choose another port.", second.Output.All[^1]);
        Assert.DoesNotContain("   at ", second.Output.Text);
        Assert.Empty(second.Errors.Text);
    }

    private async Task<Handler> StartAsync(string name, string? value)
    {
        var settings = new Dictionary<string, string?> { [Storage] = "UseDevelopmentStorage=true", [name] = value };
        return Handler.Start(await bed.ScriptRootAsync(), settings);
    }
}
