using System.CommandLine;
using Signpost.Bot.DirectLine;
using Signpost.Bot.Rendering.Web;
using Signpost.Cli.Local;
using Signpost.Cli.Widget;
using Signpost.Functions.Hosting;

namespace Signpost.Cli.Verbs;

/// <summary><c>widget</c>: writes the widget to a folder that any web server can serve.</summary>
internal static class WidgetVerb
{
    private const string SomeServer = "https://bot.example.org";

    private static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "Folder to write the files to; new, empty, or written by this command before.",
        HelpName = "FOLDER",
        Required = true,
    };

    private static readonly Option<string?> Server = new("--server")
    {
        Description = "Address of the bot that the widget talks to, for the element that is shown to you.",
        HelpName = "URL",
    };

    public static Command Create()
    {
        var knowledge = new KnowledgeChoice();
        var command = new Command("widget", "Write the chat widget and its first screen, for any web server or CDN.")
        {
            Output,
            Server,
        };
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, _) =>
            {
                var server = ServerIn(parsed.GetValue(Server));
                var today = UkCalendar.Today(TimeProvider.System);
                var journey = await KnowledgePublisher.CompileAsync(knowledge.Folder(parsed), today);
                var folder = parsed.GetValue(Output)!;
                var count = StaticWidget.Write(SignpostApp.WidgetFolder, folder, FirstScreen.Of(journey, today));
                await Console.Out.WriteLineAsync(
                    $"Wrote {count} files to {folder.FullName}, with the first screen of version {journey.Version}."
                );
                await Console.Out.WriteLineAsync(
                    $"Put them on your web server, load {StaticWidget.Script} from there with <script type=\"module\">, and "
                        + $"write <signpost-chat floating server=\"{server ?? SomeServer}\"></signpost-chat> on your pages"
                        + $"{(server is null ? ", with the address of your bot" : string.Empty)}."
                );
                return Verb.Done;
            }
        );
    }

    private static string? ServerIn(string? given) =>
        given is null
            ? null
            : Origin.TryRead(given)
                ?? throw new Problem($"--server is “{given}”: write the address of the bot, such as {SomeServer}.");
}
