using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class UpTests(TestBed bed)
{
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Signal_EndsItWithExitCode0_AndThePortIsFreeAgain(string signal)
    {
        using var data = new TempFolder();
        var port = FreePort.Take();
        await using var up = await StartAsync(port, data);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.BaseAddress = new Uri($"http://localhost:{port}");
        Assert.StartsWith("Hello. I am Signpost", await new BotConversation(client).ArriveAsync());
        Assert.Contains("signpost.js", await client.GetStringAsync(new Uri("/", UriKind.Relative)));
        Assert.Contains("signpost-chat", await client.GetStringAsync(new Uri("/demo", UriKind.Relative)));

        Assert.SkipWhen(
            signal is "INT" && await SignalMasks.IsInterruptIgnoredAsync(),
            "Whoever started the tests in the background took Ctrl-C from them, and a program inherits that."
        );
        await up.SignalAsync(signal);

        Assert.Equal(0, await up.ExitAsync());
        Assert.Empty(up.Errors.Text);
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
    }

    [Fact]
    public async Task PageThatIsOpen_OutlivesARestart_BecauseTheSigningKeyIsKept()
    {
        using var data = new TempFolder();
        var port = FreePort.Take();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.BaseAddress = new Uri($"http://localhost:{port}");
        DirectLineConversation talk;
        await using (var first = await StartAsync(port, data))
        {
            talk = await DirectLineConversation.BeginAsync(client);
            await talk.SayAsync("1");
        }

        await using var second = await StartAsync(port, data);

        Assert.Equal(3, (await talk.PollAsync()).Count);
    }

    private async Task<RunningProgram> StartAsync(int port, TempFolder data)
    {
        var portText = port.ToString(CultureInfo.InvariantCulture);
        var storage = await bed.StorageAsync();
        var up = SignpostCommand.Start("up", "--port", portText, "--data", data.Path, "--storage", storage);
        var ready = await up.Output.WithAsync("Signpost is ready");
        Assert.Equal($"Signpost is ready at http://localhost:{port}", ready);
        Assert.Equal(
            $"On an example website: http://localhost:{port}/demo",
            await up.Output.WithAsync("example website")
        );
        return up;
    }
}
