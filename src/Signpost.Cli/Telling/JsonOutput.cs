using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Signpost.Knowledge;
using Signpost.Knowledge.Paths;

namespace Signpost.Cli.Telling;

/// <summary>Writes JSON to standard output, for other programs and readable for people.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one object.</summary>
    /// <param name="members">Writes its members.</param>
    public static Task WriteAsync(Action<Utf8JsonWriter> members) =>
        WriteValueAsync(json =>
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        });

    /// <summary>Writes one array of objects.</summary>
    /// <param name="items">What there is an object for each of.</param>
    /// <param name="members">Writes the members of one.</param>
    public static Task WriteAsync<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> members) =>
        WriteValuesAsync(
            items,
            (json, item) =>
            {
                json.WriteStartObject();
                members(json, item);
                json.WriteEndObject();
            }
        );

    /// <summary>Writes one array.</summary>
    /// <param name="items">What there is a value for each of.</param>
    /// <param name="write">Writes the value of one.</param>
    public static Task WriteValuesAsync<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) =>
        WriteValueAsync(json =>
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
            }
            json.WriteEndArray();
        });

    private static async Task WriteValueAsync(Action<Utf8JsonWriter> write)
    {
        await using var output = Console.OpenStandardOutput();
        await using (var json = new Utf8JsonWriter(output, Readable))
        {
            write(json);
        }
        output.Write("\n"u8);
    }

    /// <summary>Writes a list of objects.</summary>
    public static void WriteAll<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes a day, as in 2026-11-22.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a count with all its digits, however many.</summary>
    public static void WriteCount(this Utf8JsonWriter json, string name, BigInteger count)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes where something is written down.</summary>
    public static void WritePlace(this Utf8JsonWriter json, Position at)
    {
        json.WriteString("file", at.File);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
    }

    /// <summary>Writes an answer.</summary>
    public static void WriteAnswer(this Utf8JsonWriter json, PathAnswer answer)
    {
        json.WriteString("question", answer.Question);
        json.WriteString("choice", answer.Choice);
        if (answer.When is { } test)
        {
            json.WriteString("when", ReliefTestWords.Write(test));
        }
    }
}
