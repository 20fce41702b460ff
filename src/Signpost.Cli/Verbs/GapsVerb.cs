using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Signpost.Cli.Local;
using Signpost.Cli.Telling;
using Signpost.Storage.Conversations;
using Signpost.Storage.Insights;
using Signpost.Storage.Journeys;

namespace Signpost.Cli.Verbs;

/// <summary><c>gaps</c>: where people got stuck, each with the edit to make.</summary>
internal static class GapsVerb
{
    private const int UsualDays = 7;
    private const int MostDays = 366;

    public static Command Create()
    {
        var storage = new StorageChoice();
        var days = new Option<int>("--days")
        {
            Description = "How many days to look at, up to and with today.",
            DefaultValueFactory = _ => UsualDays,
            CustomParser = ParseDays,
        };
        var json = new Option<bool>("--json") { Description = "Write one JSON object, for other programs." };
        var command = new Command("gaps", "List where people got stuck, each with the edit to make.") { days, json };
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                await using var open = await LocalStorage.OpenAsync(
                    storage.ConnectionString(parsed),
                    storage.DataFolder(parsed),
                    Console.Error.WriteLine,
                    cancellationToken
                );
                var report = await ReadAsync(open, parsed.GetValue(days), cancellationToken);
                if (parsed.GetValue(json))
                {
                    await JsonOutput.WriteAsync(writer => GapsOutput.Write(writer, report));
                }
                else
                {
                    GapsOutput.Write(report, Console.Out);
                }
                return Verb.Done;
            }
        );
    }

    private static int ParseDays(ArgumentResult given)
    {
        if (
            given.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && days is >= 1 and <= MostDays
        )
        {
            return days;
        }
        given.AddError($"--days takes a number from 1 to {MostDays}.");
        return UsualDays;
    }

    private static async Task<GapReport> ReadAsync(LocalStorage open, int days, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(TimeProvider.System);
        var journey =
            await new JourneySource(open.Journeys, TimeProvider.System).CurrentAsync(cancellationToken)
            ?? throw new Problem("Nothing has been published yet: publish the knowledge first.");
        var insights = new InsightsStore(
            open.Tables.Insights,
            new ConversationStore(open.Tables.Conversations, Guid.NewGuid)
        );
        // How long conversations are kept is the app's to know, so only today, which is surely whole, is counted here.
        await insights.CountAsync(today, today, cancellationToken);
        var from = today.AddDays(1 - days);
        return GapReport.Of(await insights.ReadAsync(from, today, cancellationToken), from, today, journey);
    }
}
