using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Signpost.Benchmarks;

/// <summary>Measures how long texts take to be understood, and holds that to its limits.</summary>
internal static class UnderstandingTimes
{
    private const int WarmUps = 3;
    private const int Rounds = 12;
    private const int FirstRounds = 5;
    private const double Thousand = 1_000;
    private const double Million = 1_000_000;
    private const double Kilobyte = 1_024;

    private static readonly TimeInterval Round = TimeInterval.FromMilliseconds(200);

    public static void Run()
    {
        Print(
            $"Each text with {JourneySizes.Usual:N0} schemes, then with {JourneySizes.Large:N0}: this takes minutes."
        );
        var start = Stopwatch.GetTimestamp();
        var before = Environment.CpuUsage.TotalTime;
        var warm = Measure<QueryTimes>(
            Job.Default.WithWarmupCount(WarmUps).WithIterationCount(Rounds).WithIterationTime(Round)
        );
        foreach (var size in warm.GroupBy(Schemes))
        {
            Print($"\n{size.Key:N0} schemes");
            foreach (var report in size.OrderBy(Place))
            {
                Print(
                    $"  {Parameter(report, nameof(QueryTimes.Query)), -24}{Micros(report), 10:N1} µs{Kilobytes(report), 8:N2} KB"
                );
            }
        }
        var share = (Environment.CpuUsage.TotalTime - before) / Stopwatch.GetElapsedTime(start);
        Print(
            $"\nOne processor did nothing else for {Math.Min(1, share):P0} of that time; below 90 % all times are too long.\n"
        );
        var first = Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(FirstRounds);
        foreach (var report in Measure<FirstQueryTimes>(first))
        {
            Print(
                $"{Schemes(report):N0} schemes are made ready, with the first text, in {Nanos(report) / Million:N1} ms"
            );
        }
        Console.WriteLine();
        var (usual, large) = (Of(warm, JourneySizes.Usual), Of(warm, JourneySizes.Large));
        PrintLimit(200, usual.Max(Micros), $"microseconds with {JourneySizes.Usual:N0} schemes");
        PrintLimit(16, usual.Max(Kilobytes), $"KB allocated with {JourneySizes.Usual:N0} schemes");
        PrintLimit(5_000, large.Max(Micros), $"microseconds with {JourneySizes.Large:N0} schemes");
    }

    private static void PrintLimit(double limit, double most, FormattableString what) =>
        Print($"{(most <= limit ? "holds" : "FAILS")}: at most {limit:N0} {Invariant(what)}; the most is {most:N1}");

    private static IReadOnlyList<BenchmarkReport> Measure<T>(Job job)
    {
        var artifacts = Directory.CreateTempSubdirectory("understanding-");
        try
        {
            var config = ManualConfig
                .CreateEmpty()
                .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddLogger(NullLogger.Instance)
                .WithArtifactsPath(artifacts.FullName)
                .WithOptions(ConfigOptions.DisableLogFile);
            var summary = BenchmarkRunner.Run<T>(config);
            return summary.Reports.IsEmpty || summary.Reports.Any(report => report.ResultStatistics is null)
                ? throw new InvalidOperationException($"{typeof(T).Name} could not be measured.")
                : summary.Reports;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static List<BenchmarkReport> Of(IEnumerable<BenchmarkReport> reports, int schemes) =>
        [.. reports.Where(report => Schemes(report) == schemes)];

    private static object Parameter(BenchmarkReport report, string name) => report.BenchmarkCase.Parameters[name];

    private static int Schemes(BenchmarkReport report) => (int)Parameter(report, nameof(QueryTimes.Schemes));

    private static int Place(BenchmarkReport report) =>
        TypedQuery.All.Index().First(query => query.Item.Equals(Parameter(report, nameof(QueryTimes.Query)))).Index;

    private static double Nanos(BenchmarkReport report) => report.ResultStatistics!.Mean;

    private static double Micros(BenchmarkReport report) => Nanos(report) / Thousand;

    private static double Kilobytes(BenchmarkReport report)
    {
        var query = (TypedQuery)Parameter(report, nameof(QueryTimes.Query));
        var journey = JourneySizes.Compiled(Schemes(report));
        return Allocations.Of(() => journey.Understand(query.Text, JourneySizes.Today)) / Kilobyte;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(FormattableString text) => Console.WriteLine(Invariant(text));
}
