using System.Globalization;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Telling;

/// <summary>Tells how well labelled queries are understood.</summary>
internal static class EvaluationText
{
    private const int LongestQuery = 160;
    private const int PartWidth = 7;

    /// <param name="evaluation">What there is to tell.</param>
    /// <param name="name">The name of the file of queries.</param>
    /// <param name="misses">The most misses that are shown.</param>
    /// <param name="writer">Where it is written.</param>
    public static void Write(KnowledgeEvaluation evaluation, string name, int misses, TextWriter writer)
    {
        writer.WriteLine(
            $"{name} as of {UkDate.Write(evaluation.Day)}: {Numbers.Of(evaluation.Queries.Length, "query", "queries")}, "
                + $"of which {Numbers.Write(evaluation.Queries.Length - evaluation.Misses.Length)} right."
        );
        writer.WriteLine();
        WriteFigures(evaluation, writer);
        writer.WriteLine();
        WriteConfusion(evaluation, writer);
        WriteSchemes(evaluation, writer);
        WriteMisses(evaluation, misses, writer);
    }

    private static void WriteFigures(KnowledgeEvaluation evaluation, TextWriter writer)
    {
        var columns = new Columns("  ");
        foreach (var figure in evaluation.Figures)
        {
            columns.Add(figure.Name, Part(figure.Share), Count(figure.Share), figure.Says);
        }
        columns.Write(writer);
    }

    private static void WriteConfusion(KnowledgeEvaluation evaluation, TextWriter writer)
    {
        writer.WriteLine("What queries should get (down), and what they get (across):");
        var columns = new Columns("  ");
        columns.Add([string.Empty, .. DecisionNames.All]);
        foreach (var label in Enum.GetValues<Decision>())
        {
            columns.Add([
                DecisionNames.Write(label),
                .. Enum.GetValues<Decision>().Select(given => Numbers.Write(evaluation.Count(label, given))),
            ]);
        }
        columns.Write(writer);
    }

    private static void WriteSchemes(KnowledgeEvaluation evaluation, TextWriter writer)
    {
        var missed = evaluation.Schemes.Where(scheme => scheme.First.Count < scheme.First.Of).ToList();
        if (missed.Count is 0)
        {
            return;
        }
        writer.WriteLine();
        writer.WriteLine("Schemes whose queries do not all have a right one first:");
        var columns = new Columns("  ");
        columns.Add("scheme", "queries", "top-1", "top-3");
        foreach (var scheme in missed)
        {
            columns.Add(
                scheme.Scheme,
                Numbers.Write(scheme.First.Of),
                Numbers.Write(scheme.First.Count),
                Numbers.Write(scheme.InThree.Count)
            );
        }
        columns.Write(writer);
    }

    private static void WriteMisses(KnowledgeEvaluation evaluation, int most, TextWriter writer)
    {
        var shown = evaluation.Misses.Take(most).ToList();
        if (shown.Count is 0)
        {
            return;
        }
        writer.WriteLine();
        writer.WriteLine(
            shown.Count < evaluation.Misses.Length
                ? $"The worst {Numbers.Write(shown.Count)} of {Numbers.Write(evaluation.Misses.Length)} misses:"
                : "All misses, the worst first:"
        );
        foreach (var miss in shown)
        {
            writer.WriteLine();
            writer.WriteLine(
                $"  Line {Numbers.Write(miss.Label.At.Line)}{Kind(miss.Label)}: “{Shown(miss.Label.Query)}”"
            );
            writer.WriteLine($"    should get: {Wanted(miss.Label)}");
            writer.WriteLine($"    gets:       {Given(miss.Understood)}");
            foreach (var reason in miss.Understood.Because)
            {
                writer.WriteLine($"    because     {reason}");
            }
        }
    }

    private static string Kind(LabelledQuery label) => label.Kind.Length is 0 ? string.Empty : $" ({label.Kind})";

    private static string Wanted(LabelledQuery label) => List(label.Decision, label.Schemes);

    private static string Given(Understood given) =>
        List(
            given.Decision,
            given.Schemes.Select(scheme => $"{scheme.Scheme.Id} {UnderstoodText.Score(scheme.Score)}")
        );

    private static string List(Decision decision, IEnumerable<string> schemes) =>
        string.Join(", ", schemes) is { Length: > 0 } list
            ? $"{DecisionNames.Write(decision)}, {list}"
            : DecisionNames.Write(decision);

    // A query may be a pasted e-mail, and hold what would move the cursor.
    private static string Shown(string query)
    {
        var line = string.Concat(query.Select(letter => char.IsControl(letter) ? ' ' : letter));
        if (line.Length <= LongestQuery)
        {
            return line;
        }
        var end = char.IsHighSurrogate(line[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery;
        return $"{line[..end]}…";
    }

    private static string Part(Share share) =>
        (share.Of is 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{share.Part * 100:0.0} %")).PadLeft(
            PartWidth
        );

    private static string Count(Share share) => $"{Numbers.Write(share.Count)} of {Numbers.Write(share.Of)}";
}
