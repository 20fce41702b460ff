namespace Signpost.Benchmarks;

/// <summary>
/// Counts what a piece of work allocates on its own thread. BenchmarkDotNet counts what the whole process allocates, which on a
/// busy machine differs by kilobytes from one run to the next.
/// </summary>
internal static class Allocations
{
    private const int Rounds = 1_000;

    /// <summary>The mean number of bytes of one round.</summary>
    public static double Of(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            work();
        }
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Rounds;
    }
}
