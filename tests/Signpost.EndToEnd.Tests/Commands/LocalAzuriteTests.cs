using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

/// <summary>
/// The verbs without <c>--storage</c>, which all use port 10002. Where another Azurite has that port, they use that
/// one, and the tests show so.
/// </summary>
public sealed class LocalAzuriteTests
{
    private const int AzuritePort = 10002;

    [Fact]
    public async Task Up_Killed_LeavesAnAzuriteThatWritesItsTablesAndCloses_SoThatTheNextRunHasTheEnquiry()
    {
        using var data = new TempFolder();
        await using var first = await UpAsync(data);
        var azurite = Claim(data);
        var reference = azurite is null ? null : await EnquireAsync(first);

        await first.KillAsync();
        await using var second = await UpAsync(data);

        if (azurite is null)
        {
            await UsesTheOneThatListensAsync(data);
            return;
        }
        Assert.False(IsAlive(azurite.Value), "The next run began before the Azurite of the one before had closed.");
        Assert.Equal([reference], await Enquiries.ReferencesAsync("--data", data.Path));

        var next = Claim(data)!.Value;
        await second.KillAsync();
        await EndedAsync(next);
        Assert.Null(Claim(data));
        Assert.Equal([reference], await Enquiries.ReferencesAsync("--data", data.Path));
    }

    [Fact]
    public async Task Up_EndedByASignal_ClosesItsAzuriteFirst()
    {
        using var data = new TempFolder();
        await using var up = await UpAsync(data);
        var azurite = Claim(data);

        await up.SignalAsync("TERM");

        Assert.Equal(0, await up.ExitAsync());
        if (azurite is null)
        {
            await UsesTheOneThatListensAsync(data);
            return;
        }
        await EndedAsync(azurite.Value);
        Assert.Null(Claim(data));
    }

    [Fact]
    public async Task NoNodeOnThePath_IsToldWithTheRemedy_UnlessAnAzuriteListens()
    {
        using var data = new TempFolder();
        var taken = await Ports.IsTakenAsync(AzuritePort);
        var ended = await SignpostCommand.FinishAsync(
            RunningProgram.Start(
                SignpostCommand.DotNet,
                [SignpostCommand.Dll, "publish", "--data", data.Path],
                new Dictionary<string, string?> { ["PATH"] = data.Path }
            )
        );

        if (taken)
        {
            ended.Succeeded();
            return;
        }
        Assert.Equal(
            "Node.js was not found, and the local storage (Azurite) runs on it: install Node.js 20 or later, "
                + "or name another storage with --storage.",
            ended.Refused()
        );
    }

    private static async Task<RunningProgram> UpAsync(TempFolder data)
    {
        var port = FreePort.Take().ToString(CultureInfo.InvariantCulture);
        var up = SignpostCommand.Start("up", "--port", port, "--data", data.Path);
        await up.Output.WithAsync("Signpost is ready");
        return up;
    }

    private static async Task<string> EnquireAsync(RunningProgram up)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.BaseAddress = new Uri((await up.Output.WithAsync("Signpost is ready")).Split(' ')[^1]);
        var talk = new BotConversation(client);
        return Script.Reference(await talk.SayAllAsync([.. Script.Walk, .. Script.Form, Script.Send]));
    }

    private static async Task UsesTheOneThatListensAsync(TempFolder data)
    {
        Assert.True(await Ports.IsTakenAsync(AzuritePort), "It neither started an Azurite nor found one.");
        Assert.False(Directory.Exists(data.PathOf("azurite")));
    }

    /// <summary>The process of the Azurite that keeps its tables in a data folder, or null when none does.</summary>
    private static int? Claim(TempFolder data)
    {
        var claim = Path.Combine(data.PathOf("azurite"), "azurite.json");
        return File.Exists(claim) ? (int)JsonNode.Parse(File.ReadAllText(claim))!["pid"]! : null;
    }

    private static bool IsAlive(int pid)
    {
        using var process = Find(pid);
        return process is { HasExited: false };
    }

    private static async Task EndedAsync(int pid)
    {
        using var process = Find(pid);
        await (process?.WaitForExitAsync() ?? Task.CompletedTask).WaitAsync(RunningProgram.Patience);
    }

    private static Process? Find(int pid)
    {
        try
        {
            return Process.GetProcessById(pid);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
