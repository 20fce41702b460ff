using System.Collections.Immutable;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads the rules of a scheme.</summary>
internal sealed class RuleReader(Origins origins, FindingLog log)
{
    public ImmutableArray<Rule> Read(Fields scheme) =>
        [.. scheme.Groups(scheme.OptionalItems("rules"), "a rule", ["fit", "for", "from", "to"]).Select(ReadRule)];

    private Rule ReadRule(Fields fields) =>
        origins.Add(
            new Rule
            {
                Fit = fields.OneOf<Fit>("fit"),
                Conditions = ReadConditions(fields),
                Validity = fields.Validity(),
            },
            fields
        );

    private ImmutableArray<Condition> ReadConditions(Fields rule)
    {
        if (rule.Require("for") is not { } item || Lists.ReadMap(item, "`for`", log) is not { } map)
        {
            return [];
        }
        if (map.Entries.IsEmpty)
        {
            log.Error(
                map.At,
                FindingCode.EmptyList,
                "This rule has no conditions; add a line such as `audience: [company]`, or delete the rule."
            );
        }
        return [.. map.Entries.Select(entry => ReadCondition(entry, map))];
    }

    private Condition ReadCondition(YamlEntry entry, YamlItem.Map map)
    {
        var items = Lists.Read(entry.Value, entry.Key, log);
        if (items is { IsEmpty: true })
        {
            log.Error(
                entry.Value.At,
                FindingCode.EmptyList,
                $"The condition `{entry.Key}` has no terms; add one, or delete the line."
            );
        }
        var terms = items?.Select(item => Texts.ReadLine(item, entry.Key, log)).ToImmutableArray() ?? [];
        return origins.Add(new Condition(entry.Key, terms), map);
    }
}
