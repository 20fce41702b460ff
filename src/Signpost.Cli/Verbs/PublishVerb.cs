using System.CommandLine;
using Signpost.Bot.Turns;
using Signpost.Cli.Local;

namespace Signpost.Cli.Verbs;

/// <summary><c>publish</c>: makes the knowledge the one that new conversations use.</summary>
internal static class PublishVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var knowledge = new KnowledgeChoice();
        var command = new Command("publish", "Check the knowledge files and let new conversations use them.");
        storage.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
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
                var isNew = await KnowledgePublisher.PublishAsync(journey, open, cancellationToken);
                Console.WriteLine(
                    isNew
                        ? $"Published version {journey.Version}. New conversations use it within half a minute."
                        : $"Version {journey.Version} is published already: nothing has changed."
                );
                return Verb.Done;
            }
        );
    }
}
