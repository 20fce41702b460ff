using System.Collections.Immutable;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

internal static class Lists
{
    /// <summary>The entries of a list, or null when it was reported.</summary>
    public static ImmutableArray<YamlItem>? Read(YamlItem item, string key, FindingLog log)
    {
        switch (item)
        {
            case YamlItem.Sequence list:
                return list.Items;
            case YamlItem.Scalar { Value.Length: 0 }:
                log.Error(
                    item.At,
                    FindingCode.EmptyList,
                    $"The list `{key}` is empty; add its entries below it, or delete the line if it is optional."
                );
                return null;
            default:
                log.Error(
                    item.At,
                    FindingCode.WrongType,
                    $"`{key}` must be a list and is {item.Sort}; write `[one, two]`, or one entry a line after `- `."
                );
                return null;
        }
    }

    /// <summary>A group of fields, or null when it was reported.</summary>
    public static YamlItem.Map? ReadMap(YamlItem item, string owner, FindingLog log)
    {
        if (item is YamlItem.Map map)
        {
            return map;
        }
        log.Error(
            item.At,
            FindingCode.WrongType,
            $"The fields of {owner} belong here, and there is {item.Sort}; write one `key: value` a line."
        );
        return null;
    }
}
