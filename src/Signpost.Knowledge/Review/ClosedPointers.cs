using System.Collections.Immutable;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Review;

/// <summary>Finds what still points to closed schemes.</summary>
internal sealed class ClosedPointers
{
    private readonly Origins _origins;
    private readonly DateOnly _day;
    private readonly TreeGraph _tree;
    private readonly Dictionary<string, Scheme> _schemes = new(StringComparer.Ordinal);

    private ClosedPointers(JourneyContent content, Origins origins, DateOnly day)
    {
        _origins = origins;
        _day = day;
        _tree = TreeGraph.Of(content);
        foreach (var scheme in content.Schemes)
        {
            foreach (var id in scheme.FormerIds.Append(scheme.Id))
            {
                _schemes[id] = scheme;
            }
        }
    }

    public static ImmutableArray<ClosedPointer> Find(JourneyContent content, Origins origins, DateOnly day)
    {
        var pointers = new ClosedPointers(content, origins, day);
        return
        [
            .. content.Schemes.SelectMany(scheme =>
                pointers.SeeAlso(scheme).Concat(pointers.Successor(scheme)).Concat(pointers.Rules(scheme))
            ),
        ];
    }

    private bool IsLive(Scheme scheme) => scheme.On(_day) is { IsLive: true };

    /// <summary>Whether it was there once and is no longer: what has yet to begin has not closed.</summary>
    private bool IsOver(Scheme scheme) =>
        !IsLive(scheme) && HasBegun(scheme.Names[0].Validity) && HasBegun(scheme.Statuses[0].Validity);

    private bool HasBegun(Validity first) => first.From is null || first.From <= _day;

    private IEnumerable<ClosedPointer> SeeAlso(Scheme scheme) =>
        scheme
            .SeeAlso.Select((id, index) => (Target: _schemes[id], At: _origins.At(scheme, "see-also", index)))
            .Where(pair => IsOver(pair.Target))
            .Select(pair => new ClosedPointer(scheme.Id, PointerKind.SeeAlso, pair.Target.Id, pair.At));

    /// <summary>A closed scheme whose successor, or the last of its successors, is closed too.</summary>
    private IEnumerable<ClosedPointer> Successor(Scheme scheme)
    {
        if (!IsOver(scheme) || scheme.ReplacedBy is null)
        {
            return [];
        }
        var last = scheme;
        while (!IsLive(last) && last.ReplacedBy is { } next)
        {
            last = _schemes[next];
        }
        return !IsOver(last)
            ? []
            : [new ClosedPointer(scheme.Id, PointerKind.ReplacedBy, last.Id, _origins.At(scheme, "replaced-by"))];
    }

    private IEnumerable<ClosedPointer> Rules(Scheme scheme) =>
        !IsOver(scheme)
            ? []
            : scheme
                .Rules.Where(rule => rule.Validity.Covers(_day) && CanMatch(rule))
                .Select(rule => new ClosedPointer(scheme.Id, PointerKind.Rule, scheme.Id, _origins.Find(rule)!.Value));

    private bool CanMatch(Rule rule)
    {
        var walk = new RuleWalk(_tree, [rule.Conditions]);
        return _tree.Starts.Any(start => Tally.Matches(_tree, walk, start).Count > 0);
    }
}
