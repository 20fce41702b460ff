using System.Collections.Immutable;

namespace Signpost.Knowledge.Trees;

/// <summary>The rules by which an outcome points to a scheme on a day.</summary>
internal static class LiveRules
{
    /// <summary>The conditions of each rule that holds; none where the scheme is not live.</summary>
    public static ImmutableArray<ImmutableArray<Condition>> Of(Scheme scheme, DateOnly day) =>
        scheme.On(day) is { IsLive: true }
            ? [.. scheme.Rules.Where(rule => rule.Validity.Covers(day)).Select(rule => rule.Conditions)]
            : [];
}
