using BenchmarkDotNet.Attributes;

namespace Signpost.Benchmarks;

/// <summary>How long one text takes to be understood.</summary>
public class QueryTimes
{
    private Journey _journey = null!;

    /// <summary>How many schemes there are.</summary>
    [Params(JourneySizes.Usual, JourneySizes.Large)]
    public int Schemes { get; set; }

    /// <summary>What is typed.</summary>
    [ParamsSource(nameof(Queries))]
    public TypedQuery Query { get; set; } = null!;

    /// <summary>All that is typed.</summary>
    public static IEnumerable<TypedQuery> Queries => TypedQuery.All;

    [GlobalSetup]
    public void Compile() => _journey = JourneySizes.Compiled(Schemes);

    [Benchmark]
    public Understood Understand() => _journey.Understand(Query.Text, JourneySizes.Today);
}
