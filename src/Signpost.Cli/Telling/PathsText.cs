using Signpost.Knowledge.Paths;

namespace Signpost.Cli.Telling;

/// <summary>Tells how many paths there are, and what they lead to.</summary>
internal static class PathsText
{
    public static void Write(JourneyPaths paths, JourneyContent content, TextWriter writer)
    {
        var labels = new AnswerLabels(content);
        writer.WriteLine($"Paths as of {UkDate.Write(paths.Day)}: {Numbers.Of(paths.Total, "path")} in all.");
        foreach (var start in paths.Starts)
        {
            writer.WriteLine();
            writer.WriteLine($"From {labels.Question(start.Start)}: {Numbers.Of(start.Total, "path")}.");
            var columns = new Columns("  ");
            foreach (var outcome in start.Outcomes)
            {
                columns.Add(Numbers.Write(outcome.Count), $"end at {outcome.Outcome}");
            }
            columns.Write(writer);
            writer.WriteLine(
                $"  The longest asks {Numbers.Of(start.Longest.Length, "question")}: {labels.Answers(start.Longest)}."
            );
        }
        WriteSchemes(paths, writer);
    }

    private static void WriteSchemes(JourneyPaths paths, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine("Paths on which a scheme fits (an outcome shows the best of what fits):");
        var columns = new Columns("  ");
        foreach (var scheme in paths.Schemes.Where(scheme => scheme.CanBeReached))
        {
            var outcomes = scheme.Reaches.Select(reach => reach.Outcome).Distinct(StringComparer.Ordinal).Count();
            columns.Add(
                Numbers.Write(scheme.Total),
                scheme.Scheme,
                scheme.Reaches.IsEmpty ? "no path reaches it" : $"at {Numbers.Of(outcomes, "outcome")}"
            );
        }
        columns.Write(writer);
        var rest = paths.Schemes.Where(scheme => !scheme.CanBeReached).Select(scheme => scheme.Scheme).ToList();
        if (rest.Count > 0)
        {
            writer.WriteLine($"Found by name only on that day: {string.Join(", ", rest)}.");
        }
    }
}
