using System.CommandLine;
using System.Globalization;
using Signpost.Advisers.Export;
using Signpost.Cli.Telling;
using Signpost.Storage.Enquiries;
using Spectre.Console;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries list</c>: what people have asked to be followed up.</summary>
internal static class ListVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var json = new Option<bool>("--json") { Description = "Write one JSON array, for other programs." };
        var list = new Command("list", "List the enquiries, the oldest first.") { json };
        storage.AddTo(list);
        list.Does(
            async (parsed, cancellationToken) =>
            {
                await using var open = await storage.OpenAsync(parsed, cancellationToken);
                var log = EnquiriesVerb.Log(open);
                var enquiries = await ReadAsync(log, cancellationToken);
                if (parsed.GetValue(json))
                {
                    await JsonOutput.WriteValuesAsync(enquiries, EnquiryLines.Write);
                }
                else
                {
                    WriteTable(enquiries);
                }
                return Verb.Done;
            }
        );
        return list;
    }

    private static async Task<List<RecordedEnquiry>> ReadAsync(EnquiryLog log, CancellationToken cancellationToken)
    {
        var enquiries = new List<RecordedEnquiry>();
        await foreach (var enquiry in log.ListAsync(cancellationToken))
        {
            enquiries.Add(enquiry);
        }
        enquiries.Sort((left, right) => left.RecordedAt.CompareTo(right.RecordedAt));
        return enquiries;
    }

    private static void WriteTable(List<RecordedEnquiry> enquiries)
    {
        if (enquiries.Count == 0)
        {
            Console.WriteLine("There are no enquiries yet.");
            return;
        }
        // A reference is copied from here, so it is never broken in two.
        var table = new Table()
            .AddColumn("Reference", column => column.NoWrap())
            .AddColumns("Recorded (UTC)", "Status", "Name", "Organisation", "E-mail", "Need");
        foreach (var (enquiry, recordedAt, followUp, _) in enquiries)
        {
            table.AddRow(
                new Text(enquiry.Reference),
                new Text(recordedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
                new Text(followUp.Status.ToString().ToLowerInvariant()),
                new Text(enquiry.Name),
                new Text(enquiry.Organisation),
                new Text(enquiry.Email),
                new Text(enquiry.Need)
            );
        }
        AnsiConsole.Write(table);
    }
}
