using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Telling;

/// <summary>Tells other programs what a text was taken to mean: one object, on one line.</summary>
internal static class UnderstoodJson
{
    private const int Decimals = 4;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line in UTF-8, and sees to it that it arrives.</summary>
    public static async Task WriteAsync(
        Stream output,
        string query,
        Understood understood,
        CancellationToken cancellationToken
    )
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Compact))
        {
            json.WriteStartObject();
            json.WriteString("query", query);
            json.WriteString("decision", DecisionNames.Write(understood.Decision));
            json.WriteAll("schemes", understood.Schemes, scheme => Write(json, scheme));
            json.WriteStartArray("because");
            foreach (var reason in understood.Because)
            {
                json.WriteStringValue(reason);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        line.Write("\n"u8);
        await output.WriteAsync(line.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, ScoredScheme scheme)
    {
        json.WriteString("id", scheme.Scheme.Id);
        json.WriteNumber("score", Math.Round(scheme.Score, Decimals));
    }
}
