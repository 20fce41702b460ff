using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Bot.Activities;
using Signpost.Bot.Turns;
using Signpost.Cli.Local;

namespace Signpost.Cli.Verbs;

/// <summary><c>chat</c>: a conversation in the terminal. It is a channel like the others: it is kept, and its enquiries are real.</summary>
internal static class ChatVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var knowledge = new KnowledgeChoice();
        var command = new Command("chat", "Talk to Signpost in the terminal. “quit” ends it.");
        storage.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
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
                await TalkAsync(open, cancellationToken);
                return Verb.Done;
            }
        );
    }

    private static Task<Journey> CompileAsync(string folder) =>
        KnowledgePublisher.CompileAsync(folder, UkCalendar.Today(TimeProvider.System));

    private static async Task TalkAsync(LocalStorage storage, CancellationToken cancellationToken)
    {
        await using var app = LocalApp.Silent(storage);
        var adapter = app.Services.GetRequiredService<BotAdapter>();
        var conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("N") };
        var arrival = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount { Id = "terminal" }],
        };
        for (var next = arrival; next is not null; next = await ListenAsync(cancellationToken))
        {
            var turn = next with { ChannelId = "terminal", Conversation = conversation };
            var said = await adapter.ReceiveAsync(turn, cancellationToken);
            await Console.Out.WriteLineAsync($"{said?.Text}\n");
        }
    }

    private static async Task<Activity?> ListenAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
        {
            Console.Write("> ");
        }
        // A console read cannot be cancelled; a Ctrl-C leaves it behind.
        var text = await Task.Run(Console.In.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        return text?.Trim().ToUpperInvariant() is null or "QUIT" or "EXIT"
            ? null
            : new Activity { Type = ActivityTypes.Message, Text = text };
    }
}
