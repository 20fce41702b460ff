using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Signpost.Cli.Telling;
using Signpost.Storage.Privacy;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries retain</c>: shows what is kept for longer than a rule says, and erases it when told to.</summary>
internal static class RetainVerb
{
    private const int MostDays = 36_500;

    public static Command Create()
    {
        var storage = new StorageChoice();
        var days = Enum.GetValues<EnquiryStatus>().ToDictionary(status => status, DaysOf);
        var erase = new Option<bool>("--erase") { Description = "Erase; without it, only what would go is shown." };
        var command = new Command(
            "retain",
            "List the enquiries that have been kept for longer than you say, and erase them with --erase."
        )
        {
            erase,
        };
        foreach (var option in days.Values)
        {
            command.Options.Add(option);
        }
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                var rules = new RetentionRules
                {
                    New = parsed.GetValue(days[EnquiryStatus.New]),
                    Contacted = parsed.GetValue(days[EnquiryStatus.Contacted]),
                    Waiting = parsed.GetValue(days[EnquiryStatus.Waiting]),
                    Closed = parsed.GetValue(days[EnquiryStatus.Closed]),
                };
                if (rules == new RetentionRules())
                {
                    throw new Problem("Say how long enquiries are kept, for instance --closed 365.");
                }
                await using var open = await storage.OpenAsync(parsed, cancellationToken);
                var retention = new Retention(open.Tables.Enquiries, EnquiriesVerb.Erasure(open));
                var now = TimeProvider.System.GetUtcNow();
                if (parsed.GetValue(erase))
                {
                    ReceiptOutput.Write(
                        await retention.EraseAsync(rules, now, () => true, cancellationToken),
                        Console.Out
                    );
                }
                else
                {
                    await PreviewAsync(retention, rules, now, cancellationToken);
                }
                return Verb.Done;
            }
        );
    }

    private static Option<int?> DaysOf(EnquiryStatus status)
    {
        var name = status.ToString().ToLowerInvariant();
        return new Option<int?>($"--{name}")
        {
            Description = $"How many days an enquiry that is {name} is kept after its last change.",
            CustomParser = given => Parse(given, name),
        };
    }

    private static int? Parse(ArgumentResult given, string name)
    {
        if (
            given.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && days is >= 1 and <= MostDays
        )
        {
            return days;
        }
        given.AddError($"--{name} takes a number of days from 1 to {MostDays}.");
        return null;
    }

    private static async Task PreviewAsync(
        Retention retention,
        RetentionRules rules,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var count = 0;
        await foreach (var due in retention.DueAsync(rules, now, cancellationToken))
        {
            count++;
            var day = DateOnly.FromDateTime(UkCalendar.Local(due.LastChange).DateTime);
            Console.WriteLine(
                $"{due.Reference}   {due.Status.ToString().ToLowerInvariant()} since {UkDate.Write(day)}"
            );
        }
        Console.WriteLine(
            count switch
            {
                0 => "Nothing has been kept for longer.",
                1 => "1 enquiry has been kept for longer. Add --erase to erase it, for good.",
                _ =>
                    $"{Numbers.Write(count)} enquiries have been kept for longer. Add --erase to erase them, for good.",
            }
        );
    }
}
