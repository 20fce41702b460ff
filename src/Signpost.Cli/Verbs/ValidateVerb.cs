using System.CommandLine;
using Signpost.Bot.Turns;
using Signpost.Knowledge;

namespace Signpost.Cli.Verbs;

/// <summary><c>validate</c>: reads the knowledge and says what is wrong with it.</summary>
internal static class ValidateVerb
{
    public static Command Create()
    {
        var knowledge = new KnowledgeChoice();
        var command = new Command("validate", "Check the knowledge files without publishing them.");
        knowledge.AddTo(command);
        return command.Does((parsed, _) => RunAsync(knowledge.Folder(parsed)));
    }

    private static async Task<int> RunAsync(string folder)
    {
        var reading = KnowledgeFolder.Read(folder, UkCalendar.Today(TimeProvider.System));
        foreach (var finding in reading.Findings)
        {
            await Console.Out.WriteLineAsync(finding.ToString());
        }
        if (reading.Content is not { } content)
        {
            throw new Problem($"The knowledge in {folder} cannot be published: put the errors above right.");
        }
        await Console.Out.WriteLineAsync(
            $"The knowledge can be published: {content.Questions.Length} questions, {content.Outcomes.Length} outcomes, "
                + $"{content.Schemes.Length} schemes, {reading.Findings.Length} warnings."
        );
        return Verb.Done;
    }
}
