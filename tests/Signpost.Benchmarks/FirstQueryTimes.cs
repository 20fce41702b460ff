using BenchmarkDotNet.Attributes;

namespace Signpost.Benchmarks;

/// <summary>
/// How long a journey takes until its first text is understood: what is needed for that is made when the first text comes.
/// </summary>
public class FirstQueryTimes
{
    private Journey _journey = null!;

    /// <summary>How many schemes there are.</summary>
    [Params(JourneySizes.Usual, JourneySizes.Large)]
    public int Schemes { get; set; }

    [IterationSetup]
    public void Compile() => _journey = JourneySizes.Compile(Schemes);

    [Benchmark]
    public Understood UnderstandFirst() => _journey.Understand("patent box", JourneySizes.Today);
}
