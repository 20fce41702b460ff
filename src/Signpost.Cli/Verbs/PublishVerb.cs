using System.CommandLine;
using Signpost.Cli.Local;
using Spectre.Console;

namespace Signpost.Cli.Verbs;

/// <summary><c>publish</c>: makes the knowledge the one that new conversations use.</summary>
internal static class PublishVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var knowledge = new KnowledgeChoice();
        var publisher = new PublisherChoice();
        var command = new Command("publish", "Check the knowledge files and let new conversations use them.");
        publisher.AddTo(command);
        storage.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                var by = publisher.Name(parsed);
                var journey = await KnowledgePublisher.CompileAsync(
                    knowledge.Folder(parsed),
                    UkCalendar.Today(TimeProvider.System),
                    Console.Out
                );
                await using var open = await LocalStorage.OpenAsync(
                    storage.ConnectionString(parsed),
                    storage.DataFolder(parsed),
                    Console.WriteLine,
                    cancellationToken
                );
                var isNew = await PublishAsync(journey, open, by, cancellationToken);
                Console.WriteLine(
                    isNew
                        ? $"Published version {journey.Version}. New conversations use it within half a minute."
                        : $"Version {journey.Version} is published already: nothing has changed."
                );
                return Verb.Done;
            }
        );
    }

    private static Task<bool> PublishAsync(
        Journey journey,
        LocalStorage storage,
        string by,
        CancellationToken cancellationToken
    )
    {
        return new WritingProgress(AnsiConsole.Console, TimeProvider.System).WatchAsync(written =>
            storage.Journeys.PublishAsync(journey, by, written, cancellationToken)
        );
    }
}
