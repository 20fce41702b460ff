using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Signpost.Cli.Local;

namespace Signpost.Cli.Verbs;

/// <summary><c>up</c>: starts everything.</summary>
internal static class UpVerb
{
    private const int UsualPort = 3978;

    public static Command Create()
    {
        var storage = new StorageChoice();
        var knowledge = new KnowledgeChoice();
        var port = new Option<int>("--port")
        {
            Description = "Port to serve on.",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = ParsePort,
        };
        var command = new Command("up", "Start everything: local storage, the knowledge, the bot and the chat page.")
        {
            port,
        };
        storage.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetValue(port),
                    storage.ConnectionString(parsed),
                    storage.DataFolder(parsed),
                    knowledge.Folder(parsed),
                    cancellationToken
                )
        );
    }

    private static int ParsePort(ArgumentResult given)
    {
        if (
            given.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is >= 1 and <= 65535
        )
        {
            return port;
        }
        given.AddError("--port takes a number from 1 to 65535.");
        return UsualPort;
    }

    private static async Task<int> RunAsync(
        int port,
        string? connectionString,
        string dataFolder,
        string knowledgeFolder,
        CancellationToken cancellationToken
    )
    {
        EnsureFree(port);
        var journey = await KnowledgePublisher.CompileAsync(knowledgeFolder, UkCalendar.Today(TimeProvider.System));
        await using var storage = await LocalStorage.OpenAsync(
            connectionString,
            dataFolder,
            Console.WriteLine,
            cancellationToken
        );
        if (await KnowledgePublisher.PublishAsync(journey, storage, cancellationToken))
        {
            Console.WriteLine(
                $"Published the knowledge in {Path.GetRelativePath(Environment.CurrentDirectory, knowledgeFolder)} (version {journey.Version})"
            );
        }
        var key = await SigningKey.ReadOrMakeAsync(dataFolder, cancellationToken);
        await using var app = LocalApp.Serving(port, storage, key);
        await StartAsync(app, port, cancellationToken);
        var address = $"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}";
        Console.WriteLine($"Signpost is ready at {address}");
        Console.WriteLine($"On an example website: {address}/demo");
        await app.WaitForShutdownAsync(cancellationToken);
        return Verb.Done;
    }

    private static async Task StartAsync(WebApplication app, int port, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            throw InUse(port, taken);
        }
    }

    private static void EnsureFree(int port)
    {
        try
        {
            foreach (var loopback in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
            {
                using var listener = new TcpListener(loopback, port);
                listener.Start();
            }
        }
        catch (SocketException noIpv6)
            when (noIpv6.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            // Then nobody can hold the port there either.
        }
        catch (SocketException refused) when (refused.SocketErrorCode is SocketError.AccessDenied)
        {
            throw new Problem($"Port {port} is reserved by the system: choose one above 1023 with --port.", refused);
        }
        catch (SocketException taken)
        {
            throw InUse(port, taken);
        }
    }

    private static Problem InUse(int port, Exception taken) =>
        new($"Port {port} is in use: stop what uses it, or choose another port with --port.", taken);
}
