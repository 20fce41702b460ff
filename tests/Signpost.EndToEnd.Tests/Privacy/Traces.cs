using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Signpost.EndToEnd.Tests.Privacy;

/// <summary>Looks through bytes for what a person gave, in every form in which programs write text.</summary>
internal static class Traces
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What stands in the files of a folder and its folders, each with the name of the file.</summary>
    public static IReadOnlyList<string> InFolder(string folder, params IReadOnlyList<string> values)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return
        [
            .. files.SelectMany(file =>
                In(File.ReadAllBytes(file), values).Select(value => $"{Path.GetFileName(file)}: {value}")
            ),
        ];
    }

    /// <summary>Which of some values stand in bytes, whatever the case of their letters.</summary>
    public static IEnumerable<string> In(byte[] bytes, params IReadOnlyList<string> values)
    {
        var lower = Lower(bytes);
        return values.Where(value => Forms(value).Any(form => lower.AsSpan().IndexOf(Lower(form)) >= 0));
    }

    private static IEnumerable<byte[]> Forms(string value)
    {
        var escaped = JsonSerializer.Serialize(value)[1..^1];
        string[] texts =
        [
            value,
            escaped,
            JsonSerializer.Serialize(value, Relaxed)[1..^1],
            JsonSerializer.Serialize(escaped)[1..^1],
            JsonSerializer.Serialize(escaped, Relaxed)[1..^1],
            Uri.EscapeDataString(value),
            value.Replace("\"", "\"\"", StringComparison.Ordinal),
        ];
        return texts
            .Distinct(StringComparer.Ordinal)
            .SelectMany(text =>
                new[]
                {
                    Encoding.UTF8.GetBytes(text),
                    Encoding.Unicode.GetBytes(text),
                    Encoding.BigEndianUnicode.GetBytes(text),
                }
            );
    }

    private static byte[] Lower(byte[] bytes) =>
        [.. bytes.Select(each => each is >= (byte)'A' and <= (byte)'Z' ? (byte)(each | 0x20) : each)];
}
