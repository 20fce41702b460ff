using System.Globalization;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

internal static class Dates
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>A day; the default when it was reported.</summary>
    public static DateOnly Read(YamlItem item, string key, FindingLog log) => Find(item, key, log) ?? default;

    /// <summary>A span; an end that was reported is open.</summary>
    public static Validity ReadValidity(YamlItem? from, YamlItem? to, FindingLog log)
    {
        var first = from is null ? null : Find(from, "from", log);
        var last = to is null ? null : Find(to, "to", log);
        if (to is not null && last < first)
        {
            log.Error(
                to.At,
                FindingCode.DateOrder,
                $"`to` is {Write(last.Value)}, before `from`, which is {Write(first.Value)}; put the earlier day in `from`."
            );
        }
        return new Validity(first, last);
    }

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    private static DateOnly? Find(YamlItem item, string key, FindingLog log)
    {
        var text = Texts.ReadLine(item, key, log);
        if (text.Length is 0)
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        log.Error(
            item.At,
            FindingCode.BadDate,
            $"`{key}` is `{text}`, which is not a day of the calendar; write year-month-day, as in 2026-03-31."
        );
        return null;
    }
}
