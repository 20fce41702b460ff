using System.Text.Json;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>
/// A folder with a Functions app in it, read and refused as the Functions host does
/// (https://learn.microsoft.com/azure/azure-functions/functions-custom-handlers, functions-host-json, functions-triggers-bindings).
/// </summary>
public sealed record ScriptRoot
{
    /// <summary>The folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The full path of the handler.</summary>
    public required string Executable { get; init; }

    /// <summary>What stands before every route; empty for nothing.</summary>
    public required string RoutePrefix { get; init; }

    /// <summary>The functions with an HTTP trigger.</summary>
    public required IReadOnlyList<HttpFunction> Http { get; init; }

    /// <summary>The functions with a timer trigger.</summary>
    public required IReadOnlyList<TimerFunction> Timers { get; init; }

    /// <summary>Reads a folder.</summary>
    /// <exception cref="InvalidDataException">The Functions host could not run what is in it.</exception>
    public static ScriptRoot Read(string folder)
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "host.json")));
        Require(Text(host.RootElement, "version") is "2.0", "host.json: version must be 2.0");
        var handler =
            At(host.RootElement, "customHandler") ?? throw new InvalidDataException("host.json: no customHandler");
        Require(
            At(handler, "enableForwardingHttpRequest") is { ValueKind: JsonValueKind.True },
            "host.json: without forwarding, requests come wrapped in JSON"
        );
        Require(At(handler, "http") is null, "host.json: customHandler.http clashes with function.json files");
        var command = Text(handler, "description", "defaultExecutablePath");
        var executable = Path.Combine(folder, command ?? string.Empty);
        Require(File.Exists(executable), $"host.json: defaultExecutablePath names no file here: {command}");

        var functions = Directory
            .EnumerateFiles(folder, "function.json", SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(Path.GetDirectoryName(file)) == folder)
            .Select(ReadFunction)
            .ToList();
        return new ScriptRoot
        {
            Folder = folder,
            Executable = executable,
            RoutePrefix = Text(host.RootElement, "extensions", "http", "routePrefix") ?? "api",
            Http = [.. functions.OfType<HttpFunction>()],
            Timers = [.. functions.OfType<TimerFunction>()],
        };
    }

    private static object ReadFunction(string file)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(file))!;
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var bindings = json.RootElement.GetProperty("bindings").EnumerateArray().ToList();
        var trigger = bindings[0];
        var types = bindings.Select(binding => $"{Text(binding, "type")} {Text(binding, "direction")}").ToList();
        switch (types)
        {
            // Only a function with these two bindings and no other has its requests forwarded as they are.
            case ["httpTrigger in", "http out"]:
                Require(Text(trigger, "authLevel") is "anonymous", $"{name}: a channel has no function key");
                return new HttpFunction(
                    name,
                    Text(trigger, "route") ?? name,
                    [.. trigger.GetProperty("methods").EnumerateArray().Select(method => method.GetString()!)]
                );
            case ["timerTrigger in"]:
                var schedule = Text(trigger, "schedule")!;
                Require(schedule.Split(' ').Length == 6, $"{name}: a schedule has six fields, seconds first");
                return new TimerFunction(name, Text(trigger, "name")!, schedule);
            default:
                throw new InvalidDataException(
                    $"{name}: not bindings that are served here: {string.Join(", ", types)}"
                );
        }
    }

    private static JsonElement? At(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (At(json, name) is not { } next)
            {
                return null;
            }

            json = next;
        }

        return json.GetString();
    }

    private static void Require(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
