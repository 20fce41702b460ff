using System.Text.Json;
using Signpost.Knowledge.Review;

namespace Signpost.Cli.Telling;

/// <summary>The form in which <c>review --json</c> writes what is to be looked at.</summary>
internal static class ReviewJson
{
    public static void Write(Utf8JsonWriter json, KnowledgeReview review)
    {
        json.WriteDay("asOf", review.AsOf);
        json.WriteAll(
            "due",
            review.Due,
            due =>
            {
                json.WriteString("scheme", due.Scheme);
                json.WriteString("owner", due.Owner);
                json.WriteDay("reviewBy", due.ReviewBy);
                json.WriteNumber("daysOverdue", due.DaysOverdue);
                json.WritePlace(due.At);
            }
        );
        json.WriteAll(
            "unconfirmed",
            review.Unconfirmed,
            fact =>
            {
                json.WriteString("scheme", fact.Scheme);
                json.WriteString(
                    "reason",
                    fact.Reason switch
                    {
                        UnconfirmedReason.Listed => "listed",
                        UnconfirmedReason.Source => "source",
                        _ => "status",
                    }
                );
                json.WriteString("text", fact.Text);
                json.WritePlace(fact.At);
            }
        );
        json.WriteAll(
            "closed",
            review.Closed,
            pointer =>
            {
                json.WriteString("scheme", pointer.Scheme);
                json.WriteString(
                    "through",
                    pointer.Through switch
                    {
                        PointerKind.SeeAlso => "see-also",
                        PointerKind.ReplacedBy => "replaced-by",
                        _ => "rule",
                    }
                );
                json.WriteString("to", pointer.To);
                json.WritePlace(pointer.At);
            }
        );
        json.WriteAll("unreached", review.Unreached, scheme => Write(json, scheme));
        json.WriteAll("onlyByName", review.OnlyByName, scheme => Write(json, scheme));
    }

    private static void Write(Utf8JsonWriter json, UnreachedScheme scheme)
    {
        json.WriteString("scheme", scheme.Scheme);
        json.WritePlace(scheme.At);
    }
}
