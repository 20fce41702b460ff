using System.Collections.Immutable;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>One scheme in two contents; it may be in one of them only, and its id may have changed.</summary>
internal sealed record SchemePair(Scheme? Old, Scheme? New)
{
    public string Id => (New ?? Old)!.Id;

    /// <summary>The schemes of the new content in its order, then those that only the old one has.</summary>
    public static ImmutableArray<SchemePair> Of(JourneyContent old, JourneyContent now)
    {
        var olds = ById(old);
        var news = ById(now);
        return
        [
            .. now.Schemes.Select(scheme => new SchemePair(Partner(scheme, olds), scheme)),
            .. old
                .Schemes.Where(scheme => Partner(scheme, news) is null)
                .Select(scheme => new SchemePair(scheme, null)),
        ];
    }

    /// <summary>Whether it can fit on a day, in either content.</summary>
    public bool CanFit(DateOnly day) => !Rules(Old, day).IsEmpty || !Rules(New, day).IsEmpty;

    public static ImmutableArray<ImmutableArray<Condition>> Rules(Scheme? scheme, DateOnly day) =>
        scheme is null ? [] : LiveRules.Of(scheme, day);

    private static Scheme? Partner(Scheme scheme, Dictionary<string, Scheme> others) =>
        others.GetValueOrDefault(scheme.Id)
        ?? scheme.FormerIds.Select(id => others.GetValueOrDefault(id)).FirstOrDefault(other => other is not null);

    private static Dictionary<string, Scheme> ById(JourneyContent content)
    {
        var schemes = content.Schemes.ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);
        foreach (var scheme in content.Schemes)
        {
            foreach (var id in scheme.FormerIds)
            {
                schemes.TryAdd(id, scheme);
            }
        }
        return schemes;
    }
}
