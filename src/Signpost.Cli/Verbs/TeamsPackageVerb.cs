using System.CommandLine;
using Signpost.Cli.Teams;

namespace Signpost.Cli.Verbs;

/// <summary><c>teams-package</c>: makes the package that puts the bot into Teams.</summary>
internal static class TeamsPackageVerb
{
    private const string UsualName = "signpost-teams.zip";

    public static Command Create()
    {
        var choice = new TeamsAppChoice(Environment.GetEnvironmentVariable("MicrosoftAppId"));
        var output = new Option<FileInfo>("--output")
        {
            Description = "File to write.",
            HelpName = "FILE",
            DefaultValueFactory = _ => new FileInfo(UsualName),
        };
        var command = new Command("teams-package", "Make the app package that puts the bot into Microsoft Teams.");
        choice.AddTo(command);
        command.Options.Add(output);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                var app = choice.App(parsed);
                var file = parsed.GetValue(output)!;
                await OutputFile.WriteAsync(file, TeamsPackage.Write(app), UsualName, cancellationToken);
                await Console.Out.WriteLineAsync(
                    $"Wrote {file.FullName}: {app.Name} {app.Version} for the bot with the app id {app.AppId}"
                );
                return Verb.Done;
            }
        );
    }
}
