using System.CommandLine;
using Signpost.Cli.Local;
using Signpost.Cli.Talking;

namespace Signpost.Cli.Verbs;

/// <summary><c>chat</c>: a conversation in the terminal, or a rehearsal of one.</summary>
internal static class ChatVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var knowledge = new KnowledgeChoice();
        var asOf = new AsOfChoice();
        var rehearse = new Option<bool>("--rehearse")
        {
            Description =
                "Try the knowledge files as they are: nothing is saved and nothing is sent. --as-of does so too.",
        };
        var command = new Command("chat", "Talk to Signpost in the terminal. “quit” ends it.") { rehearse };
        asOf.AddTo(command);
        storage.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            (parsed, cancellationToken) =>
                !parsed.GetValue(rehearse) && !asOf.IsGiven(parsed)
                    ? TalkAsync(parsed, storage, knowledge, cancellationToken)
                : storage.IsGiven(parsed)
                    ? throw new Problem(
                        "A rehearsal keeps nothing: leave out --storage and --data, or leave out --as-of and --rehearse."
                    )
                : RehearseAsync(knowledge.Folder(parsed), asOf.Day(parsed), cancellationToken)
        );
    }

    private static async Task<int> RehearseAsync(string folder, DateOnly day, CancellationToken cancellationToken)
    {
        var rehearsal = await Rehearsal.OfAsync(folder, day, Console.Error);
        await Console.Out.WriteLineAsync($"{rehearsal.Notice}\n");
        await Terminal.TalkAsync(rehearsal.AnswerAsync, cancellationToken);
        return Verb.Done;
    }

    private static async Task<int> TalkAsync(
        ParseResult parsed,
        StorageChoice storage,
        KnowledgeChoice knowledge,
        CancellationToken cancellationToken
    )
    {
        var named = storage.ConnectionString(parsed);
        var journey = named is null ? await CompileAsync(knowledge.Folder(parsed)) : null;
        await using var open = await LocalStorage.OpenAsync(
            named,
            storage.DataFolder(parsed),
            Console.Error.WriteLine,
            cancellationToken
        );
        // Talking to a storage that somebody named must not change what others are told.
        if (journey is not null && await KnowledgePublisher.PublishAsync(journey, open, cancellationToken))
        {
            await Console.Error.WriteLineAsync($"Published the knowledge (version {journey.Version})");
        }
        await using var talk = new KeptTalk(open);
        await Terminal.TalkAsync(talk.AnswerAsync, cancellationToken);
        return Verb.Done;
    }

    private static Task<Journey> CompileAsync(string folder) =>
        KnowledgePublisher.CompileAsync(folder, UkCalendar.Today(TimeProvider.System));
}
