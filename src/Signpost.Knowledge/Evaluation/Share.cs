namespace Signpost.Knowledge.Evaluation;

/// <summary>How many of some queries something holds for.</summary>
/// <param name="Count">For how many it holds.</param>
/// <param name="Of">How many there are; 0 where the file has none of them.</param>
public readonly record struct Share(int Count, int Of)
{
    /// <summary>The share, 0 to 1; 0 where there are none.</summary>
    public decimal Part => Of is 0 ? 0 : (decimal)Count / Of;

    /// <summary>How many of some queries a test holds for.</summary>
    public static Share In(IReadOnlyCollection<JudgedQuery> queries, Func<JudgedQuery, bool> test) =>
        new(queries.Count(test), queries.Count);
}
