using System.Diagnostics;
using System.Globalization;
using Signpost.Knowledge;
using Signpost.Knowledge.Compare;
using Signpost.Knowledge.Paths;
using Signpost.Testing.Knowledge;

namespace Signpost.Benchmarks;

/// <summary>Times what validate, publish and paths do with a large journey.</summary>
internal static class ProofTimes
{
    private const int WarmUps = 3;
    private const int Rounds = 7;

    private static readonly DateOnly Today = new(2026, 11, 22);

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("proofs-");
        try
        {
            var large = LayeredJourney.OfFiveThousandNodes.ToContent();
            KnowledgeText.Write(large, folder.FullName);
            Print($"{large.Questions.Length + large.Outcomes.Length} nodes, {large.Schemes.Length} schemes");
            Time("  read and prove (validate)", () => Prove(folder.FullName));
            Compare(large);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        var many = LayeredJourney.OfManyPaths.ToContent();
        Print(
            $"{JourneyPaths.Of(many, Today).Total:N0} paths, {many.Questions.Length} questions, {many.Schemes.Length} schemes"
        );
        Compare(many);
    }

    private static void Compare(JourneyContent content)
    {
        var edited = JourneyEdits.Edit(content);
        var prefixed = JourneyEdits.Prefix(content);
        Time("  count (paths)", () => JourneyPaths.Of(content, Today));
        Time("  compare with itself", () => JourneyComparison.Of(content, content, Today));
        Time("  compare with an edited one", () => JourneyComparison.Of(content, edited, Today));
        Time("  compare with one more question first", () => JourneyComparison.Of(content, prefixed, Today));
    }

    private static KnowledgeReading Prove(string folder)
    {
        var reading = KnowledgeFolder.Read(folder, Today);
        return reading.Content is null
            ? throw new InvalidOperationException($"The journey does not prove: {reading.Findings[0]}")
            : reading;
    }

    private static void Time(string what, Func<object> work)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            work();
        }
        var elapsed = new List<double>();
        var used = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            work();
            elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            used.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        elapsed.Sort();
        used.Sort();
        Print($"{what, -40} {elapsed[Rounds / 2], 8:N0} ms, {used[Rounds / 2], 8:N0} ms of processor time");
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
