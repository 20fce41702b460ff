using System.CommandLine;
using Signpost.Cli.Telling;
using Signpost.Storage.Privacy;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries erase</c>: removes all that is kept about a person, and gives a receipt.</summary>
internal static class EraseVerb
{
    public static Command Create()
    {
        var yes = new Option<bool>("--yes") { Description = "Erase; without it, only what would go is shown." };
        var json = new Option<bool>("--json")
        {
            Description = "Write the receipt as one JSON object; goes with --yes.",
        };
        json.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<bool>() && !given.GetValue(yes))
            {
                given.AddError(
                    "--json writes a receipt, and without --yes nothing is erased: add --yes, or leave --json out."
                );
            }
        });
        return EnquiriesVerb.About(
            "erase",
            "Erase all that is kept about a person, for good.",
            async (open, subject, parsed, cancellationToken) =>
            {
                if (!parsed.GetValue(yes))
                {
                    await PreviewAsync(EnquiriesVerb.Data(open), subject, cancellationToken);
                    return;
                }
                var receipt = await EnquiriesVerb.Erasure(open).EraseAsync(subject, cancellationToken);
                if (parsed.GetValue(json))
                {
                    await JsonOutput.WriteAsync(writer => ReceiptOutput.Write(writer, receipt));
                }
                else
                {
                    ReceiptOutput.Write(receipt, Console.Out);
                }
            },
            yes,
            json
        );
    }

    private static async Task PreviewAsync(PersonalData data, DataSubject subject, CancellationToken cancellationToken)
    {
        var references = await data.FindAsync(subject, cancellationToken)
            .Select(enquiry => enquiry.Recorded.Enquiry.Reference)
            .ToListAsync(cancellationToken);
        var conversations = await data.ConversationsAsync(subject, cancellationToken).CountAsync(cancellationToken);
        Console.WriteLine(
            references.Count == 0 && conversations == 0
                ? "Nothing is kept, so there is nothing to erase."
                : $"This would erase {Numbers.Of(references.Count, "enquiry", "enquiries")} and {Numbers.Of(conversations, "conversation", "conversations")}, for good. Add --yes to do it."
        );
        foreach (var reference in references)
        {
            Console.WriteLine($"  {reference}");
        }
    }
}
