using System.Net;
using System.Text.RegularExpressions;

namespace Signpost.Advisers.Tests;

/// <summary>One form of a page, as a browser would send it.</summary>
internal sealed partial class AdviserForm
{
    // Far more than it takes, since a machine that is busy with other tests may stop for a second.
    private const int MostMilliseconds = 60_000;

    private readonly string _html;

    private AdviserForm(string html) => _html = html;

    public string Action => Attribute(_html[.._html.IndexOf('>', StringComparison.Ordinal)], "action");

    /// <summary>What it sends, with its button where that has a name.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields =>
        [
            .. InputForm()
                .Matches(_html)
                .Select(input => input.Value)
                .Where(input => Attribute(input, "type") is not "radio" || CheckedForm().IsMatch(input))
                .Select(input => (Attribute(input, "name"), Attribute(input, "value"))),
            .. SelectForm()
                .Matches(_html)
                .Select(select =>
                    (
                        Attribute(select.Value, "name"),
                        Attribute(
                            OptionForm()
                                .Matches(select.Value)
                                .First(option => SelectedForm().IsMatch(option.Value))
                                .Value,
                            "value"
                        )
                    )
                ),
            .. TextAreaForm()
                .Matches(_html)
                .Select(area => (Attribute(area.Value, "name"), WebUtility.HtmlDecode(area.Groups["text"].Value)[1..])),
            .. ButtonForm()
                .Matches(_html)
                .Select(button => (Attribute(button.Value, "name"), Attribute(button.Value, "value"))),
        ];

    public string this[string field] => Fields.Single(each => each.Name == field).Value;

    /// <summary>The values that can be chosen in a list.</summary>
    public IEnumerable<string> Choices(string field) =>
        OptionForm()
            .Matches(SelectForm().Matches(_html).Single(select => Attribute(select.Value, "name") == field).Value)
            .Select(option => Attribute(option.Value, "value"));

    /// <summary>The form that has a button with these words at its beginning.</summary>
    public static AdviserForm In(string html, string button) =>
        FormForm()
            .Matches(html)
            .Select(form => new AdviserForm(form.Value))
            .First(form => form._html.Contains($">{button}", StringComparison.Ordinal));

    private static string Attribute(string element, string name)
    {
        var start = element.IndexOf($" {name}=\"", StringComparison.Ordinal) + name.Length + 3;
        return start < name.Length + 3
            ? string.Empty
            : WebUtility.HtmlDecode(element[start..element.IndexOf('"', start)]);
    }

    [GeneratedRegex("<form .*?</form>", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex FormForm();

    [GeneratedRegex("<input [^>]*>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex InputForm();

    [GeneratedRegex("<select .*?</select>", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex SelectForm();

    [GeneratedRegex("<option [^>]*>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex OptionForm();

    [GeneratedRegex("<textarea [^>]*>(?<text>[^<]*)</textarea>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex TextAreaForm();

    [GeneratedRegex("<button [^>]*name=[^>]*>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex ButtonForm();

    [GeneratedRegex("\\schecked[\\s/>]", RegexOptions.None, MostMilliseconds)]
    private static partial Regex CheckedForm();

    [GeneratedRegex("\\sselected[\\s/>]", RegexOptions.None, MostMilliseconds)]
    private static partial Regex SelectedForm();
}
