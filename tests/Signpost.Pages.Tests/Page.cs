using System.Net;
using System.Text.RegularExpressions;

namespace Signpost.Pages.Tests;

/// <summary>A page that was answered, as a browser would make use of it.</summary>
internal sealed partial class Page
{
    // Far more than it takes, since a machine that is busy with other tests may stop for a second.
    private const int MostMilliseconds = 60_000;

    private readonly HttpResponseMessage _response;

    private Page(HttpResponseMessage response, string html) => (_response, Html) = (response, html);

    public string Html { get; }

    public int Status => (int)_response.StatusCode;

    public string? Location => _response.Headers.Location?.OriginalString;

    public string Title => Decoded(TitleForm().Match(Html).Groups["text"].Value);

    public string Heading => Words(HeadingForm().Match(Html).Groups["text"].Value);

    /// <summary>All that can be read, without the mark-up.</summary>
    public string Text => Words(BodyForm().Match(Html).Value);

    /// <summary>The reference of the enquiry that it promises, or nothing.</summary>
    public string Reference => ReferenceForm().Match(Html).Value;

    /// <summary>The levels of the headings, in order.</summary>
    public IEnumerable<int> HeadingLevels => LevelForm().Matches(Html).Select(heading => heading.Value[2] - '0');

    /// <summary>The address that the form is sent to.</summary>
    public string Action => Decoded(FormForm().Match(Html).Groups["action"].Value);

    public bool IsPosted => FormForm().Match(Html).Groups["method"].Value is "post";

    /// <summary>What the form would send as it stands, but for its buttons.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields =>
        [
            .. InputForm()
                .Matches(Html)
                .Select(input => input.Value)
                .Where(input => Attribute(input, "type") is not ("radio" or "checkbox") || IsChecked(input))
                .Select(input => (Attribute(input, "name"), Attribute(input, "value"))),
            .. TextAreaForm()
                .Matches(Html)
                .Select(area => (Attribute(area.Value, "name"), Begun(Decoded(area.Groups["text"].Value)))),
        ];

    public string this[string field] => Fields.Single(each => each.Name == field).Value;

    public string? Header(string name) =>
        _response.Headers.TryGetValues(name, out var values) || _response.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    /// <summary>The address of the link with these words; words that only a reader of the screen gets count.</summary>
    public string Link(string words) =>
        LinkForm()
            .Matches(Html)
            .Where(link => Words(link.Groups["text"].Value) == words)
            .Select(link => Decoded(link.Groups["href"].Value))
            .First();

    public static async Task<Page> OfAsync(HttpResponseMessage response) =>
        new(response, await response.Content.ReadAsStringAsync());

    private static bool IsChecked(string input) => CheckedForm().IsMatch(input);

    private static string Attribute(string element, string name)
    {
        var start = element.IndexOf($" {name}=\"", StringComparison.Ordinal) + name.Length + 3;
        return start < name.Length + 3 ? string.Empty : Decoded(element[start..element.IndexOf('"', start)]);
    }

    /// <summary>What a browser shows in a text area: without the line break that it begins with.</summary>
    private static string Begun(string text) => text.StartsWith('\n') ? text[1..] : text;

    private static string Words(string html) =>
        Decoded(Blanks().Replace(Tags().Replace(BlockEnds().Replace(html, " "), string.Empty), " ")).Trim();

    private static string Decoded(string html) => WebUtility.HtmlDecode(html);

    [GeneratedRegex("<title>(?<text>[^<]*)</title>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex TitleForm();

    [GeneratedRegex("<h1[^>]*>(?<text>.*?)</h1>", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex HeadingForm();

    [GeneratedRegex("SP-[0-9A-Z]{4}-[0-9A-Z]{4}", RegexOptions.None, MostMilliseconds)]
    private static partial Regex ReferenceForm();

    [GeneratedRegex("<h[1-6]", RegexOptions.None, MostMilliseconds)]
    private static partial Regex LevelForm();

    [GeneratedRegex("<body[^>]*>.*</body>", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex BodyForm();

    [GeneratedRegex(
        "<form [^>]*method=\"(?<method>[^\"]*)\" action=\"(?<action>[^\"]*)\"",
        RegexOptions.None,
        MostMilliseconds
    )]
    private static partial Regex FormForm();

    [GeneratedRegex("<input [^>]*>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex InputForm();

    [GeneratedRegex("<textarea [^>]*>(?<text>[^<]*)</textarea>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex TextAreaForm();

    [GeneratedRegex(
        "<a [^>]*href=\"(?<href>[^\"]*)\"[^>]*>(?<text>.*?)</a>",
        RegexOptions.Singleline,
        MostMilliseconds
    )]
    private static partial Regex LinkForm();

    [GeneratedRegex("\\schecked[\\s/>]", RegexOptions.None, MostMilliseconds)]
    private static partial Regex CheckedForm();

    [GeneratedRegex(
        "</(p|li|ul|ol|div|h[1-6]|t[dhr]|caption|label|legend|blockquote|summary|button)>",
        RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex BlockEnds();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Blanks();
}
