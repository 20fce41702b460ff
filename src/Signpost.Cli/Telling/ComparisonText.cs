using System.Numerics;
using Signpost.Knowledge.Compare;

namespace Signpost.Cli.Telling;

/// <summary>Tells what a change means for the people who answer.</summary>
/// <param name="labels">The words of both versions, the new ones first.</param>
/// <param name="writer">Where it is told.</param>
internal sealed class ComparisonText(AnswerLabels labels, TextWriter writer)
{
    /// <param name="comparison">What has changed.</param>
    /// <param name="old">What the old version is called: "version 0123456789abcdef, which is published".</param>
    public void Write(JourneyComparison comparison, string old)
    {
        var unmoved = comparison.Starts.Aggregate(BigInteger.Zero, (sum, start) => sum + start.Unmoved);
        writer.WriteLine($"Compared with {old}, as of {UkDate.Write(comparison.Day)}.");
        if (!comparison.IsChanged)
        {
            writer.WriteLine(
                $"Whatever people answer, they end where they did and the same schemes fit ({Numbers.Of(unmoved, "path")})."
            );
            return;
        }
        foreach (var start in comparison.Starts.Where(start => start.IsChanged))
        {
            Write(start);
        }
        writer.WriteLine();
        writer.WriteLine($"{Numbers.Of(unmoved, "path")} {(unmoved.IsOne ? "ends where it" : "end where they")} did.");
    }

    private void Write(StartComparison start)
    {
        writer.WriteLine();
        writer.WriteLine(
            (start.Scheme, start.Old, start.New) switch
            {
                (null, _, { } now) => $"From the start, {labels.Question(now)}:",
                ({ } scheme, null, { } now) => $"From the new check of {scheme}, {labels.Question(now)}:",
                ({ } scheme, { } old, null) => $"From the check of {scheme}, which is gone, {labels.Question(old)}:",
                var (scheme, _, now) => $"From the check of {scheme}, {labels.Question(now!)}:",
            }
        );
        foreach (var move in start.Moves)
        {
            writer.WriteLine($"  {Say(move, start)}, for example:");
            foreach (var example in move.Examples)
            {
                writer.WriteLine($"    {labels.Answers(example)}");
            }
        }
        foreach (var fit in start.Fits)
        {
            writer.WriteLine(
                $"  {Numbers.Of(fit.Count, "path")} to {fit.Outcome}: {fit.Scheme} {(fit.FitsNow ? "fits now" : "no longer fits")}."
            );
        }
    }

    private static string Say(Move move, StartComparison start) =>
        (move.From, move.To) switch
        {
            (null, { } to) => start.Old is null
                ? $"{Numbers.Of(move.Count, "path")} can begin here now and {(move.Count.IsOne ? "ends" : "end")} at {to}"
                : $"{Numbers.Of(move.Count, "path")} with an answer that is new {(move.Count.IsOne ? "ends" : "end")} at {to}",
            ({ } from, null) => start.New is null
                ? $"{Numbers.Of(move.Count, "path")} that ended at {from} cannot begin here any more"
                : $"{Numbers.Of(move.Count, "path")} that ended at {from} {(move.Count.IsOne ? "has" : "have")} an answer that is gone",
            var (from, to) =>
                $"{Numbers.Of(move.Count, "path")} that ended at {from} now {(move.Count.IsOne ? "ends" : "end")} at {to}",
        };
}
