using System.CommandLine;
using Signpost.Cli.Telling;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries find</c>: whether, and under which references, something is kept about a person.</summary>
internal static class FindVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var who = EnquiriesVerb.Subject();
        var command = new Command("find", "Find what is kept about a person.") { who };
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                await using var open = await storage.OpenAsync(parsed, cancellationToken);
                var data = EnquiriesVerb.Data(open);
                var subject = parsed.GetRequiredValue(who);
                var enquiries = 0;
                await foreach (var enquiry in data.FindAsync(subject, cancellationToken))
                {
                    enquiries++;
                    var day = DateOnly.FromDateTime(UkCalendar.Local(enquiry.Recorded.RecordedAt).DateTime);
                    Console.WriteLine(
                        $"{enquiry.Recorded.Enquiry.Reference}   {UkDate.Write(day)}   {enquiry.FollowUp.Status.ToString().ToLowerInvariant()}"
                    );
                }
                var conversations = await data.ConversationsAsync(subject, cancellationToken)
                    .CountAsync(cancellationToken);
                Console.WriteLine(
                    (enquiries, conversations) is (0, 0)
                        ? "Nothing is kept."
                        : $"{Numbers.Of(enquiries, "enquiry", "enquiries")} and {Numbers.Of(conversations, "conversation", "conversations")} are kept."
                );
                return Verb.Done;
            }
        );
    }
}
