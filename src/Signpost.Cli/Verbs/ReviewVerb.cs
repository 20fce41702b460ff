using System.CommandLine;
using Signpost.Cli.Telling;
using Signpost.Knowledge;
using Signpost.Knowledge.Review;

namespace Signpost.Cli.Verbs;

/// <summary><c>review</c>: says what the owners of the schemes have to look at.</summary>
internal static class ReviewVerb
{
    public static Command Create()
    {
        var knowledge = new KnowledgeChoice();
        var asOf = new AsOfChoice();
        var json = new Option<bool>("--json") { Description = "Write one JSON object, for other programs." };
        var command = new Command(
            "review",
            "List what is due, unconfirmed, closed and still pointed to, or out of reach."
        )
        {
            json,
        };
        asOf.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, _) =>
            {
                var review = KnowledgeReview.Of(await ReadAsync(knowledge.Folder(parsed)), asOf.Day(parsed));
                if (parsed.GetValue(json))
                {
                    await JsonOutput.WriteAsync(writer => ReviewJson.Write(writer, review));
                }
                else
                {
                    ReviewText.Write(review, Console.Out);
                }
                return Verb.Done;
            }
        );
    }

    private static async Task<KnowledgeReading> ReadAsync(string folder)
    {
        var reading = KnowledgeFolder.Read(folder, UkCalendar.Today(TimeProvider.System));
        if (reading.Content is not null)
        {
            return reading;
        }
        foreach (var error in reading.Findings.Where(finding => finding.Severity is Severity.Error))
        {
            await Console.Error.WriteLineAsync(error.ToString());
        }
        throw new Problem(
            $"The knowledge in {KnowledgeChoice.Name(folder)} has errors: put them right, then review it."
        );
    }
}
