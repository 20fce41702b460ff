using Signpost.Knowledge.Files;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

internal static class Texts
{
    /// <summary>A text that may have paragraphs; empty when it was reported.</summary>
    public static string Read(YamlItem item, string key, FindingLog log)
    {
        if (item is not YamlItem.Scalar { Value: var value })
        {
            log.Error(
                item.At,
                FindingCode.WrongType,
                $"`{key}` must be a text and is {item.Sort}; write the text itself, in quotes if it begins with a bracket or hyphen."
            );
            return string.Empty;
        }
        var text = value.Trim();
        if (text.Length is 0)
        {
            log.Error(
                item.At,
                FindingCode.EmptyText,
                $"`{key}` has no text; write it, or delete the line if it is optional."
            );
        }
        else if (text.AsSpan().IndexOfAny(VisibleText.BadCharacters) >= 0)
        {
            log.Error(
                item.At,
                FindingCode.BadCharacter,
                $"`{key}` has a character that cannot be shown; delete it and type the text anew."
            );
            return string.Empty;
        }
        return text;
    }

    /// <summary>A text on one line; empty when it was reported.</summary>
    public static string ReadLine(YamlItem item, string key, FindingLog log)
    {
        var text = Read(item, key, log);
        if (text.AsSpan().ContainsAny('\n', '\r'))
        {
            log.Error(
                item.At,
                FindingCode.LineBreak,
                $"`{key}` must be one line and has several; write it on one line, or after `>-`."
            );
            return string.Empty;
        }
        return text;
    }
}
