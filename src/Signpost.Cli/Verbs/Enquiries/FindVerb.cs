using System.CommandLine;
using Signpost.Cli.Local;
using Signpost.Cli.Telling;
using Signpost.Storage.Privacy;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries find</c>: whether, and under which references, something is kept about a person.</summary>
internal static class FindVerb
{
    public static Command Create() =>
        EnquiriesVerb.About(
            "find",
            "Find what is kept about a person.",
            (open, subject, _, cancellationToken) => FindAsync(open, subject, cancellationToken)
        );

    private static async Task FindAsync(LocalStorage open, DataSubject subject, CancellationToken cancellationToken)
    {
        var data = EnquiriesVerb.Data(open);
        var enquiries = 0;
        await foreach (var enquiry in data.FindAsync(subject, cancellationToken))
        {
            enquiries++;
            var day = DateOnly.FromDateTime(UkCalendar.Local(enquiry.Recorded.RecordedAt).DateTime);
            Console.WriteLine(
                $"{enquiry.Recorded.Enquiry.Reference}   {UkDate.Write(day)}   {enquiry.FollowUp.Status.ToString().ToLowerInvariant()}"
            );
        }
        var conversations = await data.ConversationsAsync(subject, cancellationToken).CountAsync(cancellationToken);
        Console.WriteLine(
            (enquiries, conversations) is (0, 0)
                ? "Nothing is kept."
                : $"{Numbers.Of(enquiries, "enquiry", "enquiries")} and {Numbers.Of(conversations, "conversation", "conversations")} are kept."
        );
    }
}
