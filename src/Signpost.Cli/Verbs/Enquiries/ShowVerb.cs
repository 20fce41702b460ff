using System.CommandLine;
using System.Text.Json;
using Signpost.Advisers.Export;
using Signpost.Cli.Telling;
using Signpost.Storage.Privacy;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries show</c>: all that is kept about a person, for a subject access request.</summary>
internal static class ShowVerb
{
    public static Command Create() =>
        EnquiriesVerb.About(
            "show",
            "Show all that is kept about a person, as one JSON object.",
            async (open, subject, _, cancellationToken) =>
            {
                var data = EnquiriesVerb.Data(open);
                var enquiries = await data.FindAsync(subject, cancellationToken).ToListAsync(cancellationToken);
                var conversations = await data.ConversationsAsync(subject, cancellationToken)
                    .ToListAsync(cancellationToken);
                await JsonOutput.WriteAsync(json => Write(json, enquiries, conversations));
            }
        );

    private static void Write(
        Utf8JsonWriter json,
        List<FollowedEnquiry> enquiries,
        List<KeptConversation> conversations
    )
    {
        json.WriteStartArray("enquiries");
        foreach (var enquiry in enquiries)
        {
            EnquiryLines.Write(json, enquiry);
        }
        json.WriteEndArray();
        json.WriteAll(
            "conversations",
            conversations,
            conversation =>
            {
                json.WriteString("lastTurn", conversation.LastTurn);
                json.WritePropertyName("state");
                WriteKept(json, conversation.State);
                WriteKept(json, "transcript", conversation.Transcript);
                WriteKept(json, "lastAnswers", conversation.Answers);
            }
        );
    }

    private static void WriteKept(Utf8JsonWriter json, string name, IEnumerable<string> kept)
    {
        json.WriteStartArray(name);
        foreach (var each in kept)
        {
            WriteKept(json, each);
        }
        json.WriteEndArray();
    }

    // What a channel's own form is, is the channel's to say.
    private static void WriteKept(Utf8JsonWriter json, string kept)
    {
        try
        {
            using var value = JsonDocument.Parse(kept);
            value.WriteTo(json);
        }
        catch (JsonException)
        {
            json.WriteStringValue(kept);
        }
    }
}
