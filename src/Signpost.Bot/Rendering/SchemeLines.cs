namespace Signpost.Bot.Rendering;

/// <summary>What is said of a scheme, line by line, for every face.</summary>
internal static class SchemeLines
{
    /// <summary>A scheme in a list: what it is, why it is here, what to do next.</summary>
    public static void Result<TLines>(ref TLines lines, Block.Result result)
        where TLines : struct, ILines
    {
        var scheme = result.Scheme.Description;
        lines.Heading(result.Scheme.Name);
        Status(ref lines, result.Scheme.Status);
        lines.Line(scheme.Summary);
        lines.Labelled("Why", $"{Reason.Join(result.Reasons)}.");
        lines.Labelled("What to do next", scheme.NextStep);
        Link(ref lines, scheme.Link);
        LastChecked(ref lines, result.Scheme);
    }

    /// <summary>All that there is to say of a scheme in lines; its Markdown details are left to richer channels.</summary>
    public static void Details<TLines>(ref TLines lines, Block.SchemeDetails details)
        where TLines : struct, ILines
    {
        var onDay = details.Scheme;
        var scheme = onDay.Description;
        lines.Heading(onDay.Name);
        if (details.FormerName is { } former)
        {
            lines.Line($"Formerly {former}.");
        }
        Status(ref lines, onDay.Status);
        lines.Line(scheme.Summary);
        lines.Labelled("Who it is for", scheme.WhoFor);
        lines.Labelled("What it gives", scheme.Gives);
        lines.Labelled("What to do next", scheme.NextStep);
        Link(ref lines, scheme.Link);
        Sources(ref lines, onDay);
        LastChecked(ref lines, onDay);
    }

    /// <summary>
    /// The sources that can be named on the day: on a day before it was checked, a source would speak of what was still
    /// to come.
    /// </summary>
    public static IEnumerable<Source> SourcesOf(SchemeOnDay onDay) =>
        onDay.Scheme.Sources.Where(source => source.Checked <= onDay.Day);

    /// <summary>What nobody could confirm, where that was known on the day.</summary>
    public static IEnumerable<string> DoubtsOf(SchemeOnDay onDay) =>
        onDay.LastChecked <= onDay.Day ? onDay.Scheme.Unconfirmed : [];

    /// <summary>A status as a full sentence; null for one that needs none.</summary>
    public static string? WordsOf(StatusKind status) =>
        status switch
        {
            StatusKind.CheckFirst => "Check before relying on this.",
            StatusKind.GuidanceOnly => "No longer takes applications; its guidance is still there.",
            StatusKind.Closed => "This has closed.",
            _ => null,
        };

    private static void Sources<TLines>(ref TLines lines, SchemeOnDay onDay)
        where TLines : struct, ILines
    {
        foreach (var source in SourcesOf(onDay))
        {
            var sure = source.Confidence is Confidence.CheckFirst ? "check before relying on this" : "confirmed";
            lines.Source(source.Title, source.Url, $"{sure}, checked {UkDate.Write(source.Checked)}");
        }
        foreach (var doubt in DoubtsOf(onDay))
        {
            lines.Labelled("Please note", doubt);
        }
    }

    private static void Status<TLines>(ref TLines lines, DatedStatus status)
        where TLines : struct, ILines
    {
        if (WordsOf(status.Kind) is { } words)
        {
            lines.Caution(words);
        }
        if (!string.IsNullOrEmpty(status.Note))
        {
            lines.Line(status.Note);
        }
    }

    private static void Link<TLines>(ref TLines lines, Link? link)
        where TLines : struct, ILines
    {
        if (link is not null)
        {
            lines.Link(link.Title, link.Url);
        }
    }

    private static void LastChecked<TLines>(ref TLines lines, SchemeOnDay onDay)
        where TLines : struct, ILines
    {
        if (!onDay.Scheme.Sources.IsEmpty)
        {
            lines.Quiet($"Last checked {UkDate.Write(onDay.LastChecked)}.");
        }
    }
}
