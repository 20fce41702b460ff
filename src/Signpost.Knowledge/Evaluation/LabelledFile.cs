using System.Text;
using System.Text.Json;

namespace Signpost.Knowledge.Evaluation;

/// <summary>Reads files of labelled queries: one JSON object a line (see evaluation/README.md).</summary>
public static class LabelledFile
{
    /// <summary>Reads the text of a file. Whatever it holds, nothing is thrown: what cannot be used is a finding.</summary>
    /// <param name="name">The name of the file, as findings give it.</param>
    /// <param name="text">The text. Lines without anything in them are passed over.</param>
    /// <param name="journey">The journey whose schemes the labels name.</param>
    public static LabelledReading Read(string name, string text, Journey journey)
    {
        var log = new FindingLog();
        var queries = new List<LabelledQuery>();
        foreach (var (index, line) in text.TrimStart('\uFEFF').Split('\n').Index())
        {
            var at = new Position(name, index + 1, 1);
            if (!string.IsNullOrWhiteSpace(line) && ReadLine(line.TrimEnd('\r'), at, journey, log) is { } query)
            {
                queries.Add(query);
            }
        }
        return new LabelledReading([.. queries], log.ToSorted());
    }

    private static LabelledQuery? ReadLine(string line, Position at, Journey journey, FindingLog log)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new LabelReader(json.RootElement, at, journey, log).Read();
        }
        catch (JsonException fault)
        {
            // The place counts bytes, and a position counts letters.
            var before = Encoding.UTF8.GetBytes(line).AsSpan(0, (int)(fault.BytePositionInLine ?? 0));
            log.Error(
                at with
                {
                    Column = Encoding.UTF8.GetCharCount(before) + 1,
                },
                FindingCode.BadJson,
                "This line cannot be read as JSON from here on; check the quotes, commas and brackets, and write one object a line."
            );
            return null;
        }
    }
}
