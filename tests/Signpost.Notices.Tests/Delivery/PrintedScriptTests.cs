using System.Diagnostics;
using System.Globalization;
using System.Text;
using Signpost.Notices.Delivery;
using Signpost.Notices.Receivers;
using Signpost.Notices.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Notices.Tests.Delivery;

/// <summary>The receiver that docs/notices.md prints, run as it is printed there; ten lines of it check the signature.</summary>
public sealed class PrintedScriptTests
{
    private const string OtherSecret = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    [Fact]
    public async Task Script_TakesWhatWeSend_AndNothingThatWasChangedOrIsOldOrNotOurs()
    {
        using var script = await ScriptAsync();
        var port = await PortOfAsync(script);
        try
        {
            Assert.Null(await SendAsync(port, TimeProvider.System, Some.Secret));
            Assert.Equal("answered 401", (await SendAsync(port, TimeProvider.System, OtherSecret))?[..12]);
            var old = new ManualTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(-6));
            Assert.Equal("answered 401", (await SendAsync(port, old, Some.Secret))?[..12]);
            Assert.Equal(
                "answered 401",
                (await SendAsync(port, TimeProvider.System, Some.Secret, changed: true))?[..12]
            );

            Assert.Equal("SP-7F3K-2QXD-1 signpost.enquiry.received", await script.StandardOutput.ReadLineAsync());
        }
        finally
        {
            script.Kill();
        }
        Assert.Empty(await script.StandardOutput.ReadToEndAsync());
    }

    private static async Task<string?> SendAsync(int port, TimeProvider clock, string secret, bool changed = false)
    {
        using var handler = new Changing(changed);
        using var sender = NoticeSender.Over(handler, Some.Links, clock);
        var receiver = Some.Receiver("crm", address: new Uri($"http://127.0.0.1:{port}/"));
        var sent = await sender.SendAsync(
            receiver with
            {
                Secret = SigningSecret.TryRead(secret),
            },
            Some.Received(clock.GetUtcNow())
        );
        return sent.Problem;
    }

    private static async Task<Process> ScriptAsync()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs", "notices.md"));
        var printed = page.Split("```js\n").Skip(1).Select(block => block.Split("```")[0]).ToList();
        Assert.Equal(2, printed.Count);
        Assert.InRange(printed[0].Trim().Split('\n').Length, 5, 10);
        var script = Process.Start(
            new ProcessStartInfo("node", ["--input-type=module", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { ["NOTICES_SECRET"] = Some.Secret, ["PORT"] = "0" },
            }
        )!;
        await script.StandardInput.WriteAsync(string.Concat(printed));
        script.StandardInput.Close();
        return script;
    }

    private static async Task<int> PortOfAsync(Process script) =>
        int.Parse((await script.StandardOutput.ReadLineAsync())!.Split(' ')[^1], CultureInfo.InvariantCulture);

    /// <summary>Changes the body after it has been signed, as somebody on the way could.</summary>
    private sealed class Changing(bool changes) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (changes)
            {
                var body = await request.Content!.ReadAsStringAsync(cancellationToken);
                request.Content = new ByteArrayContent(
                    Encoding.UTF8.GetBytes(body.Replace("SP-7F3K-2QXD\"", "SP-7F3K-2QXE\"", StringComparison.Ordinal))
                );
            }
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
