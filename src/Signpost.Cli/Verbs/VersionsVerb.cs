using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Signpost.Cli.Telling;
using Signpost.Storage.Journeys;
using Spectre.Console;

namespace Signpost.Cli.Verbs;

/// <summary><c>versions</c>: what has been published, when and by whom.</summary>
internal static class VersionsVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var json = new Option<bool>("--json") { Description = "Write one JSON array, for other programs." };
        var command = new Command("versions", "List what has been published, the newest first.") { json };
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                await using var open = await storage.OpenAsync(parsed, cancellationToken);
                var history = await open.Journeys.HistoryAsync(cancellationToken);
                if (parsed.GetValue(json))
                {
                    await JsonOutput.WriteAsync(history, Write);
                }
                else
                {
                    WriteTable(history);
                }
                return Verb.Done;
            }
        );
    }

    private static void WriteTable(ImmutableArray<Publication> history)
    {
        if (history.IsEmpty)
        {
            Console.WriteLine("Nothing has been published yet.");
            return;
        }
        // A version is copied from here, so it is never broken in two.
        var table = new Table()
            .AddColumn("Version", column => column.NoWrap())
            .AddColumn("When (UK time)", column => column.NoWrap())
            .AddColumns("Who", "What", "");
        foreach (var publication in history)
        {
            var at = UkCalendar.Local(publication.At);
            table.AddRow(
                new Text(publication.Version),
                new Text(at.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)),
                new Text(publication.By ?? "not recorded"),
                new Text(publication.Kind is PublicationKind.Rollback ? "rolled back" : "published"),
                new Text(publication.IsCurrent ? "current" : "")
            );
        }
        AnsiConsole.Write(table);
    }

    private static void Write(Utf8JsonWriter json, Publication publication)
    {
        json.WriteString("version", publication.Version);
        json.WriteString("at", publication.At);
        json.WriteString("by", publication.By);
        json.WriteString("kind", publication.Kind is PublicationKind.Rollback ? "rollback" : "publish");
        json.WriteBoolean("current", publication.IsCurrent);
    }
}
