using System.CommandLine;
using Signpost.Cli.Local;
using Signpost.Cli.Telling;

namespace Signpost.Cli.Verbs;

/// <summary><c>validate</c>: reads the knowledge and says what is wrong with it.</summary>
internal static class ValidateVerb
{
    public static Command Create()
    {
        var knowledge = new KnowledgeChoice();
        var asOf = new AsOfChoice();
        var json = new Option<bool>("--json") { Description = "Write one JSON object, for other programs." };
        var command = new Command("validate", "Check the knowledge files without publishing them.") { json };
        asOf.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, _) =>
            {
                var folder = knowledge.Folder(parsed);
                var report = GateReport.Read(folder, asOf.Day(parsed));
                var on = asOf.IsGiven(parsed) ? $" as of {UkDate.Write(report.AsOf)}" : string.Empty;
                if (parsed.GetValue(json))
                {
                    await Console.Out.WriteLineAsync(GateReportJson.Write(report));
                }
                else
                {
                    await WriteAsync(report, on);
                }
                return report.Content is not null
                    ? Verb.Done
                    : throw new Problem(
                        $"The knowledge in {KnowledgeChoice.Name(folder)} cannot be published{on}: put the errors above right."
                    );
            }
        );
    }

    private static async Task WriteAsync(GateReport report, string on)
    {
        await report.WriteAsync(Console.Out);
        if (report.Content is { } content)
        {
            await Console.Out.WriteLineAsync(
                $"The knowledge can be published{on}: {Numbers.Of(content.Questions.Length, "question")}, "
                    + $"{Numbers.Of(content.Outcomes.Length, "outcome")}, {Numbers.Of(content.Schemes.Length, "scheme")}, "
                    + $"{Numbers.Of(report.Warnings, "warning")}."
            );
        }
    }
}
