using System.Text.RegularExpressions;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Editing;

/// <summary>What the worked example of knowledge/README.md tells an editor to do, step by step.</summary>
internal static partial class WorkedExample
{
    private const string Command = "$ dotnet run --project src/Signpost.Cli -- ";
    private const string Typed = "> ";

    /// <summary>One thing to do.</summary>
    internal abstract record Deed
    {
        /// <summary>Puts one text in the place of another in a file of the knowledge.</summary>
        internal sealed record Edit(string File, string Before, string After) : Deed;

        /// <summary>Runs a command, types lines into it, and sees lines; "..." stands for any that are left out.</summary>
        internal sealed record Run(string[] Arguments, string[] Typed, string[] Seen) : Deed;
    }

    /// <summary>The numbers of the steps, as they are written.</summary>
    public static IEnumerable<string> Steps() =>
        StepPattern().Matches(Section()).Select(step => step.Groups["number"].Value);

    /// <summary>All that there is to do, in order.</summary>
    public static IEnumerable<Deed> Deeds()
    {
        var file = string.Empty;
        string? before = null;
        foreach (System.Text.RegularExpressions.Match part in PartPattern().Matches(Section()))
        {
            var text = part.Groups["text"].Value;
            switch (part.Groups["kind"].Value)
            {
                case "yaml" when before is null:
                    before = text;
                    break;
                case "yaml":
                    yield return new Deed.Edit(file, before, text);
                    before = null;
                    break;
                case "console":
                    yield return Run(text.TrimEnd('\n').Split('\n'));
                    break;
                default:
                    file = part.Groups["file"].Value;
                    break;
            }
        }
        Assert.Null(before);
    }

    /// <summary>A pattern of what was written when these lines were to be seen.</summary>
    /// <param name="seen">The lines.</param>
    /// <param name="folder">The knowledge folder.</param>
    public static string Screen(IEnumerable<string> seen, string folder) =>
        $"^{string.Concat(seen.Select(line => line == "..." ? "(?:.*\n)*?" : $"{Line(line, folder)}\n"))}$";

    private static Deed.Run Run(string[] lines)
    {
        Assert.StartsWith(Command, lines[0]);
        var said = lines[1..];
        return new Deed.Run(
            lines[0][Command.Length..].Split(' '),
            [.. said.Where(line => line.StartsWith(Typed)).Select(line => line[Typed.Length..])],
            [.. said.Where(line => !line.StartsWith(Typed))]
        );
    }

    // What differs from one editor's screen to another's: the folder, the version and the numbers, which the text says.
    private static string Line(string line, string folder)
    {
        var pattern = Regex.Escape(line).Replace(@"in\ knowledge", $@"in\ {Regex.Escape(folder)}");
        pattern = VersionPattern().Replace(pattern, "[0-9a-f]{16}");
        return line.StartsWith("The knowledge can be published") || line.StartsWith("schemes/")
            ? NumberPattern().Replace(pattern, "[0-9]+").Replace(@"\ warnings", @"\ warnings?")
            : pattern;
    }

    private static string Section()
    {
        var all = File.ReadAllText(Repository.PathOf("knowledge", "README.md"));
        var start = all.IndexOf("\n## A worked example: ", StringComparison.Ordinal);
        Assert.True(start > 0, "There is no worked example.");
        return all[start..all.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex(
        @"Open `knowledge/(?<file>[^`]+)`|^```(?<kind>yaml|console)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex PartPattern();

    [GeneratedRegex(
        @"^\*\*Step (?<number>[0-9]+)\. ",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex StepPattern();

    [GeneratedRegex("[0-9a-f]{16}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex VersionPattern();

    // Not the digits of a date, which are as they are shown.
    [GeneratedRegex(
        "(?<![0-9/-])[0-9]{1,3}(?![0-9/-])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex NumberPattern();
}
