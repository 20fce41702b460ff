namespace Signpost.Cli.Telling;

/// <summary>Lines whose parts stand below one another.</summary>
internal sealed class Columns(string indent)
{
    private const string Between = "   ";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a line. What is a number, thousands separators included, is set to the right.</summary>
    public void Add(params string[] parts) => _rows.Add(parts);

    /// <summary>Writes the lines.</summary>
    public void Write(TextWriter writer)
    {
        var count = _rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        var widths = Enumerable
            .Range(0, count)
            .Select(column => _rows.Where(row => column < row.Length).Max(row => row[column].Length))
            .ToList();
        foreach (var row in _rows)
        {
            var line = string.Join(Between, row.Select((part, column) => Pad(part, widths[column])));
            writer.WriteLine($"{indent}{line.TrimEnd()}");
        }
    }

    private static string Pad(string part, int width) =>
        part.Length > 0 && char.IsAsciiDigit(part[0]) && part.All(letter => char.IsAsciiDigit(letter) || letter is ',')
            ? part.PadLeft(width)
            : part.PadRight(width);
}
