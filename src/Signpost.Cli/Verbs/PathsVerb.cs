using System.CommandLine;
using Signpost.Cli.Local;
using Signpost.Cli.Telling;
using Signpost.Knowledge.Compare;
using Signpost.Knowledge.Paths;
using Signpost.Storage.Journeys;

namespace Signpost.Cli.Verbs;

/// <summary><c>paths</c>: counts the ways through the questions, or says what a change makes of them.</summary>
internal static class PathsVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var knowledge = new KnowledgeChoice();
        var asOf = new AsOfChoice();
        var diff = new Option<string?>("--diff")
        {
            Description = "Compare with a published version or another folder. [without one: what is published now]",
            HelpName = "VERSION|FOLDER",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Write one JSON object, for other programs." };
        var command = new Command("paths", "Count the ways through the questions, and what they lead to.")
        {
            diff,
            json,
        };
        asOf.AddTo(command);
        knowledge.AddTo(command);
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                var day = asOf.Day(parsed);
                var content = await ReadAsync(knowledge.Folder(parsed));
                var isJson = parsed.GetValue(json);
                if (parsed.GetResult(diff) is null)
                {
                    await CountAsync(content, day, isJson);
                    return Verb.Done;
                }
                var (old, name) = await OldAsync(storage, parsed, parsed.GetValue(diff), cancellationToken);
                await CompareAsync(
                    JourneyComparison.Of(old, content, day),
                    new AnswerLabels(content, old),
                    name,
                    isJson
                );
                return Verb.Done;
            }
        );
    }

    private static async Task<JourneyContent> ReadAsync(string folder) =>
        (await KnowledgePublisher.CompileAsync(folder, UkCalendar.Today(TimeProvider.System))).Content;

    private static async Task CountAsync(JourneyContent content, DateOnly day, bool isJson)
    {
        var paths = JourneyPaths.Of(content, day);
        if (isJson)
        {
            await JsonOutput.WriteAsync(json => PathsJson.Write(json, paths));
        }
        else
        {
            PathsText.Write(paths, content, Console.Out);
        }
    }

    private static async Task CompareAsync(JourneyComparison comparison, AnswerLabels labels, string old, bool isJson)
    {
        if (isJson)
        {
            await JsonOutput.WriteAsync(json => PathsJson.Write(json, comparison, old));
        }
        else
        {
            new ComparisonText(labels, Console.Out).Write(comparison, old);
        }
    }

    /// <summary>What is compared with, and what to call it.</summary>
    private static async Task<(JourneyContent Content, string Name)> OldAsync(
        StorageChoice storage,
        ParseResult parsed,
        string? named,
        CancellationToken cancellationToken
    )
    {
        if (Directory.Exists(named))
        {
            return (await ReadAsync(Path.GetFullPath(named)), $"the folder {named}");
        }
        await using var open = await LocalStorage.OpenAsync(
            storage.ConnectionString(parsed),
            storage.DataFolder(parsed),
            Console.Error.WriteLine,
            cancellationToken
        );
        var store = open.Journeys;
        var version =
            (named is null ? null : await InFullAsync(store, named, cancellationToken))
            ?? await store.CurrentVersionAsync(cancellationToken)
            ?? throw new Problem(
                "Nothing has been published yet, so there is nothing to compare with: publish first, or name a folder after --diff."
            );
        return await store.ReadAsync(version, cancellationToken) is { } journey
            ? (journey.Content, named is null ? $"version {version}, which is published" : $"version {version}")
            : throw new Problem(
                $"“{version}” is no folder and no published version that can be read: name one of them after --diff."
            );
    }

    /// <summary>A version by its first digits, as “rollback” takes it too; what no version begins with stays as it is.</summary>
    private static async Task<string> InFullAsync(JourneyStore store, string named, CancellationToken cancellationToken)
    {
        if (named.Length < JourneyStore.ShortestPrefix)
        {
            return named;
        }
        var found = (await store.HistoryAsync(cancellationToken))
            .Select(publication => publication.Version)
            .Where(version => version.StartsWith(named, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return found switch
        {
            [] => named,
            [var only] => only,
            _ => throw new Problem(
                $"More than one version begins with {named} ({string.Join(", ", found)}): give more digits."
            ),
        };
    }
}
