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

    private static void Sources<TLines>(ref TLines lines, SchemeOnDay onDay)
        where TLines : struct, ILines
    {
        foreach (var source in onDay.SourcesKnown)
        {
            var sure = StatusWords.Of(source.Confidence);
            lines.Source(source.Title, source.Url, $"{sure}, checked {UkDate.Write(source.Checked)}");
        }
        foreach (var doubt in onDay.Doubts)
        {
            lines.Labelled("Please note", doubt);
        }
    }

    private static void Status<TLines>(ref TLines lines, DatedStatus status)
        where TLines : struct, ILines
    {
        if (StatusWords.Sentence(status.Kind) is { } words)
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
