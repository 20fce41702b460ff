using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

internal static partial class Ids
{
    private static readonly FrozenSet<string> MoneyWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "thousand",
        "thousands",
        "million",
        "millions",
        "billion",
        "billions",
        "pound",
        "pounds",
        "pence",
        "sterling",
        "gbp",
        "euro",
        "euros"
    );

    /// <summary>An id that is defined here; empty when it was reported.</summary>
    public static string Read(YamlItem item, string key, FindingLog log)
    {
        var id = Texts.ReadLine(item, key, log);
        return id.Length is 0 || Check(id, item.At, log) ? id : string.Empty;
    }

    /// <summary>The id of a scheme; empty when it was reported.</summary>
    public static string ReadOfScheme(YamlItem item, string key, FindingLog log)
    {
        var id = Read(item, key, log);
        if (id.Split('-').FirstOrDefault(MoneyWords.Contains) is { } money)
        {
            log.Error(
                item.At,
                FindingCode.BadId,
                $"The scheme id `{id}` has the word `{money}` in it; amounts change while ids stay, so name the scheme without money."
            );
            return string.Empty;
        }
        if (!LooseDigit().IsMatch(id))
        {
            return id;
        }
        log.Error(
            item.At,
            FindingCode.BadId,
            $"The scheme id `{id}` has a number in it; numbers and years change while ids stay, so use a digit only inside a name, as in `nihr-i4i`."
        );
        return string.Empty;
    }

    public static bool Check(string id, Position at, FindingLog log)
    {
        if (Pattern().IsMatch(id))
        {
            return true;
        }
        log.Error(
            at,
            FindingCode.BadId,
            $"`{id}` cannot be an id; begin with a lower-case letter and use lower-case letters, digits and hyphens only."
        );
        return false;
    }

    [GeneratedRegex(@"(?<![a-z0-9])[0-9]|[0-9](?![a-z0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooseDigit();

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
