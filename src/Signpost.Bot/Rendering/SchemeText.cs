using System.Collections.Immutable;
using System.Text;

namespace Signpost.Bot.Rendering;

/// <summary>Writes schemes as lines of plain text.</summary>
internal static class SchemeText
{
    /// <summary>A scheme in a list: what it is, why it is here, what to do next.</summary>
    public static void Result(StringBuilder text, Block.Result result)
    {
        var scheme = result.Scheme.Description;
        text.Append(result.Scheme.Name);
        Status(text, result.Scheme.Status);
        PlainText.Line(text, scheme.Summary);
        Why(text, result.Reasons);
        PlainText.Line(text, $"What to do next: {scheme.NextStep}");
        Link(text, scheme.Link);
        LastChecked(text, result.Scheme);
    }

    /// <summary>All that there is to say of a scheme in plain text; its Markdown details are left to richer channels.</summary>
    public static void Details(StringBuilder text, Block.SchemeDetails details)
    {
        var onDay = details.Scheme;
        var scheme = onDay.Description;
        text.Append(onDay.Name);
        if (details.FormerName is { } former)
        {
            PlainText.Line(text, $"Formerly {former}.");
        }
        Status(text, onDay.Status);
        PlainText.Line(text, scheme.Summary);
        PlainText.Line(text, $"Who it is for: {scheme.WhoFor}");
        PlainText.Line(text, $"What it gives: {scheme.Gives}");
        PlainText.Line(text, $"What to do next: {scheme.NextStep}");
        Link(text, scheme.Link);
        Sources(text, onDay);
        LastChecked(text, onDay);
    }

    /// <summary>
    /// The sources that can be named on the day: on a day before it was checked, a source would speak of what was still
    /// to come.
    /// </summary>
    public static IEnumerable<Source> SourcesOf(SchemeOnDay onDay) =>
        onDay.Scheme.Sources.Where(source => source.Checked <= onDay.Day);

    /// <summary>What nobody could confirm, where it was known on the day.</summary>
    public static IEnumerable<string> DoubtsOf(SchemeOnDay onDay) =>
        onDay.LastChecked <= onDay.Day ? onDay.Scheme.Unconfirmed : [];

    /// <summary>A status in words, as a full sentence; null for one that needs none.</summary>
    public static string? WordsOf(StatusKind status) =>
        status switch
        {
            StatusKind.CheckFirst => "Check before relying on this.",
            StatusKind.GuidanceOnly => "No longer takes applications; its guidance is still there.",
            StatusKind.Closed => "This has closed.",
            _ => null,
        };

    private static void Sources(StringBuilder text, SchemeOnDay onDay)
    {
        foreach (var source in SourcesOf(onDay))
        {
            var sure = source.Confidence is Confidence.CheckFirst ? "check before relying on this" : "confirmed";
            var address = source.Url is null ? string.Empty : $", {source.Url}";
            PlainText.Line(text, $"Source: {source.Title}{address} ({sure}, checked {UkDate.Write(source.Checked)})");
        }
        foreach (var doubt in DoubtsOf(onDay))
        {
            PlainText.Line(text, $"Please note: {doubt}");
        }
    }

    private static void Status(StringBuilder text, DatedStatus status)
    {
        PlainText.Line(text, WordsOf(status.Kind));
        PlainText.Line(text, status.Note);
    }

    private static void Why(StringBuilder text, ImmutableArray<Reason> reasons) =>
        PlainText.Line(text, $"Why: {Reason.Join(reasons)}.");

    private static void Link(StringBuilder text, Link? link) =>
        PlainText.Line(text, link is null ? null : $"{link.Title}: {link.Url}");

    private static void LastChecked(StringBuilder text, SchemeOnDay onDay) =>
        PlainText.Line(text, onDay.Scheme.Sources.IsEmpty ? null : $"Last checked {UkDate.Write(onDay.LastChecked)}.");
}
