using System.Collections.Immutable;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Evaluation;

/// <summary>How decisions are written in files and for other programs: <c>answer</c>, <c>clarify</c> and so on.</summary>
public static class DecisionNames
{
    /// <summary>All names, in the order of <see cref="Decision"/>.</summary>
    public static ImmutableArray<string> All => Kebab<Decision>.Words;

    /// <summary>The name of a decision.</summary>
    public static string Write(Decision decision) => Kebab<Decision>.Write(decision);

    /// <summary>The decision with a name, or null.</summary>
    public static Decision? Find(string name) => Kebab<Decision>.Find(name);
}
