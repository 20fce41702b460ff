using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class RefusalTests(TestBed bed)
{
    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("99999999999999999999")]
    [InlineData("39 78")]
    [InlineData("")]
    public async Task PortThatIsNoPort_IsRefused(string port)
    {
        var refused = await SignpostCommand.RunAsync("up", "--port", port);

        Assert.Equal("--port takes a number from 1 to 65535.", refused.Refused());
    }

    [Fact]
    public async Task PortInUse_IsRefusedBeforeAnythingStarts()
    {
        using var data = new TempFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var refused = await SignpostCommand.RunAsync("up", "--port", Text(port), "--data", data.PathOf("new"));

        Assert.Equal(
            $"Port {port} is in use: stop what uses it, or choose another port with --port.",
            refused.Refused()
        );
        Assert.False(Directory.Exists(data.PathOf("new")));
    }

    [Theory]
    [InlineData("up")]
    [InlineData("publish")]
    [InlineData("chat")]
    [InlineData("versions")]
    [InlineData("rollback")]
    [InlineData("enquiries", "list")]
    public async Task StorageThatDoesNotAnswer_IsRefused(params string[] verb)
    {
        using var data = new TempFolder();
        var nobody = $"AccountName=a;AccountKey=YWJj;TableEndpoint=http://127.0.0.1:{FreePort.Take()}/a";

        var refused = await SignpostCommand.RunAsync([
            .. verb,
            .. PortFor(verb),
            "--data",
            data.Path,
            "--storage",
            nobody,
        ]);

        Assert.Equal(
            "The storage named by --storage does not answer: check the connection string and that it is running.",
            refused.Refused()
        );
    }

    [Fact]
    public async Task StorageThatRefusesTheKey_IsRefusedWithItsCode()
    {
        var storage = await bed.StorageAsync();
        var key = storage.Split(';').Single(part => part.StartsWith("AccountKey="));

        var refused = await SignpostCommand.RunAsync("publish", "--storage", storage.Replace(key, "AccountKey=YWJj"));

        Assert.Contains("403", refused.Refused());
        Assert.EndsWith("check the connection string.", refused.Refused());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("AccountName=a")]
    [InlineData("AccountName=a;AccountKey=%%%")]
    [InlineData("TableEndpoint=ftp://example.org/;AccountName=a;AccountKey=YWJj")]
    public async Task NonsenseForStorage_IsRefused(string storage)
    {
        var refused = await SignpostCommand.RunAsync("publish", "--storage", storage);

        Assert.EndsWith("copy it whole from the storage account after --storage.", refused.Refused());
        Assert.True(storage.Length == 0 || !refused.Errors.Contains(storage), "A secret could have been shown.");
    }

    [Fact]
    public async Task DataFolderThatIsAFile_IsRefused()
    {
        using var data = new TempFolder();
        await File.WriteAllTextAsync(data.PathOf("file"), string.Empty);

        var refused = await SignpostCommand.RunAsync([
            "up",
            .. PortFor("up"),
            "--data",
            data.PathOf("file"),
            "--storage",
            await bed.StorageAsync(),
        ]);

        Assert.EndsWith("name one that can be written to with --data.", refused.Refused());
    }

    [Fact]
    public async Task OutsideACheckout_WithoutOptions_SaysWhereToRunIt()
    {
        using var elsewhere = new TempFolder();
        foreach (var file in Directory.EnumerateFiles(SignpostCommand.Folder))
        {
            File.Copy(file, elsewhere.PathOf(Path.GetFileName(file)));
        }

        var refused = await SignpostCommand.FinishAsync(
            RunningProgram.Start(
                SignpostCommand.DotNet,
                [elsewhere.PathOf("signpost.dll"), "validate"],
                folder: elsewhere.Path
            )
        );

        Assert.EndsWith("run this in a checkout of Signpost.", refused.Refused());
    }

    [Fact]
    public async Task AppIdWithoutPasswordInTheEnvironment_IsRefusedInOneSentence()
    {
        using var data = new TempFolder();
        string[] arguments =
        [
            SignpostCommand.Dll,
            "up",
            .. PortFor("up"),
            "--data",
            data.Path,
            "--storage",
            await bed.StorageAsync(),
        ];

        var refused = await SignpostCommand.FinishAsync(
            RunningProgram.Start(
                SignpostCommand.DotNet,
                arguments,
                new Dictionary<string, string?> { ["MicrosoftAppId"] = "9a4b7d52-0000-4000-8000-000000000000" }
            )
        );

        Assert.StartsWith("MicrosoftAppPassword is not set", refused.Refused());
    }

    private static string[] PortFor(params string[] verb) => verb is ["up"] ? ["--port", Text(FreePort.Take())] : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
