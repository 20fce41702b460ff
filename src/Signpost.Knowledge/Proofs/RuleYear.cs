using System.Collections.Immutable;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// The rules that an outcome can rely on, for each day of the next 12 months. The year is cut into stretches of days on
/// which nothing begins or ends, and rules with equal conditions are one rule, whichever schemes they belong to.
/// </summary>
internal sealed class RuleYear
{
    private readonly ulong[][] _live;

    public RuleYear(ImmutableArray<Scheme> schemes, DateOnly today)
    {
        var last = LastDay(today);
        Days = [.. schemes.SelectMany(Turns).Where(day => day > today && day <= last).Append(today).Distinct().Order()];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rules = ImmutableArray.CreateBuilder<ImmutableArray<Condition>>();
        foreach (var rule in schemes.SelectMany(scheme => scheme.Rules))
        {
            if (numbers.TryAdd(KeyOf(rule), rules.Count))
            {
                rules.Add(rule.Conditions);
            }
        }
        Rules = rules.ToImmutable();
        _live = [.. Days.Select(_ => new ulong[Trees.Bits.WordsFor(Rules.Length)])];
        foreach (var scheme in schemes)
        {
            Enter(scheme, [.. scheme.Rules.Select(rule => numbers[KeyOf(rule)])]);
        }
    }

    /// <summary>The conditions of each rule.</summary>
    public ImmutableArray<ImmutableArray<Condition>> Rules { get; }

    /// <summary>The first day of each stretch; the first is today.</summary>
    public ImmutableArray<DateOnly> Days { get; }

    /// <summary>The last day that is looked at: 12 months after a day.</summary>
    public static DateOnly LastDay(DateOnly today) =>
        today > DateOnly.MaxValue.AddMonths(-12) ? DateOnly.MaxValue : today.AddMonths(12);

    /// <summary>The rules of live schemes that hold on every day from one stretch to another, both included.</summary>
    public ulong[] LiveThrough(int first, int last)
    {
        ulong[] live = [.. _live[first]];
        for (var stretch = first + 1; stretch <= last; stretch++)
        {
            Trees.Bits.Intersect(live, _live[stretch]);
        }
        return live;
    }

    /// <summary>The days on which something about a scheme begins, or has just ended.</summary>
    private static IEnumerable<DateOnly> Turns(Scheme scheme) =>
        scheme
            .Names.Select(name => name.Validity)
            .Concat(scheme.Statuses.Select(status => status.Validity))
            .Concat(scheme.Descriptions.Select(description => description.Validity))
            .Concat(scheme.Rules.Select(rule => rule.Validity))
            .SelectMany<Validity, DateOnly?>(validity =>
                [validity.From, validity.To < DateOnly.MaxValue ? validity.To.Value.AddDays(1) : null]
            )
            .OfType<DateOnly>();

    private void Enter(Scheme scheme, ImmutableArray<int> numbers)
    {
        var turns = Turns(scheme).ToHashSet();
        var isLive = false;
        for (var stretch = 0; stretch < Days.Length; stretch++)
        {
            if (stretch is 0 || turns.Contains(Days[stretch]))
            {
                isLive = scheme.On(Days[stretch]) is { IsLive: true };
            }
            for (var i = 0; isLive && i < numbers.Length; i++)
            {
                if (scheme.Rules[i].Validity.Covers(Days[stretch]))
                {
                    Trees.Bits.Add(_live[stretch], numbers[i]);
                }
            }
        }
    }

    private static string KeyOf(Rule rule) =>
        string.Join(
            '\n',
            rule.Conditions.Select(condition =>
                    $"{condition.Facet}: {string.Join(' ', condition.Terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}"
                )
                .Order(StringComparer.Ordinal)
        );
}
