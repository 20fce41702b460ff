using Signpost.Knowledge;
using Signpost.Testing;

namespace Signpost.Benchmarks;

/// <summary>The knowledge of this repository, with made-up schemes after its own.</summary>
internal static class JourneySizes
{
    /// <summary>As many schemes as are expected.</summary>
    public const int Usual = 60;

    /// <summary>Far more schemes than are expected.</summary>
    public const int Large = 10_000;

    private static readonly Dictionary<int, JourneyContent> Contents = [];
    private static readonly Dictionary<int, Journey> Journeys = [];

    /// <summary>The day that the knowledge is looked at.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>A journey that is compiled once.</summary>
    /// <param name="schemes">How many schemes it has.</param>
    public static Journey Compiled(int schemes)
    {
        if (!Journeys.TryGetValue(schemes, out var journey))
        {
            Journeys.Add(schemes, journey = Compile(schemes));
        }
        return journey;
    }

    /// <summary>A journey that has understood nothing yet.</summary>
    /// <param name="schemes">How many schemes it has.</param>
    public static Journey Compile(int schemes)
    {
        if (!Contents.TryGetValue(schemes, out var content))
        {
            var own = KnowledgeFolder.Read(Repository.PathOf("knowledge"), Today).Content!;
            content = MadeUpSchemes.AddTo(own, schemes);
            Contents.Add(schemes, content);
        }
        return Journey.Compile(content, "measured");
    }
}
