using System.Text.Json;

namespace Signpost.Cli.Verbs;

/// <summary>The form in which <c>enquiries list --json</c> writes an enquiry.</summary>
internal static class EnquiryJson
{
    /// <summary>Writes the members of its object.</summary>
    public static void Write(Utf8JsonWriter json, RecordedEnquiry recorded)
    {
        var (enquiry, recordedAt, _, _) = recorded;
        json.WriteString("reference", enquiry.Reference);
        json.WriteString("recordedAt", recordedAt);
        json.WriteString("name", enquiry.Name);
        json.WriteString("organisation", enquiry.Organisation);
        json.WriteString("email", enquiry.Email);
        json.WriteString("need", enquiry.Need);
        json.WriteStartObject("consent");
        json.WriteString("version", enquiry.Consent.Version);
        json.WriteString("text", enquiry.Consent.Text);
        json.WriteEndObject();
        json.WriteString("journeyVersion", enquiry.JourneyVersion);
        json.WriteStartArray("answers");
        foreach (var ((label, value), (question, choice, typed)) in enquiry.Answers.Zip(enquiry.Trail.Answers))
        {
            json.WriteStartObject();
            json.WriteString("question", question);
            json.WriteString("choice", choice);
            json.WriteString("asked", label);
            json.WriteString("answered", value);
            if (typed is not null)
            {
                json.WriteString("value", typed);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("schemes");
        foreach (var scheme in enquiry.Schemes)
        {
            json.WriteStringValue(scheme);
        }
        json.WriteEndArray();
    }
}
