namespace Signpost.Bot.Rendering;

/// <summary>What can be said of a claim for R&amp;D relief, line by line, for every face.</summary>
internal static class ReliefLines
{
    /// <summary>
    /// The regime, the days that matter, what it is worth and how that comes about, and what to be careful of. Of a claim
    /// that is out of time, the days only.
    /// </summary>
    public static void Write<TLines>(ref TLines lines, Block.Relief relief)
        where TLines : struct, ILines
    {
        if (relief.Assessment.IsOutOfTime)
        {
            lines.Labelled("Your accounting period", $"{relief.Period}.");
            Days(ref lines, relief.Assessment);
        }
        else
        {
            Worth(ref lines, relief);
        }
        lines.Quiet(ReliefAssessment.Disclaimer);
    }

    private static void Worth<TLines>(ref TLines lines, Block.Relief relief)
        where TLines : struct, ILines
    {
        var assessment = relief.Assessment;
        if (relief is { Figures: { } figures, Amount: { } amount })
        {
            lines.Labelled($"A rough amount for {figures}", $"{amount}.");
        }
        else
        {
            lines.Labelled("Your accounting period", $"{relief.Period}.");
            Claim(ref lines, assessment);
            lines.Labelled("What £100 of the spend that counts is worth", $"{assessment.PerHundred}.");
        }
        List(ref lines, "How that comes about:", assessment.Working);
        List(ref lines, "Be careful:", relief.Cautions);
    }

    private static void Claim<TLines>(ref TLines lines, ReliefAssessment assessment)
        where TLines : struct, ILines
    {
        foreach (var regime in assessment.Regimes)
        {
            lines.Labelled(regime.Name, regime.Reason);
        }
        Days(ref lines, assessment);
        if (assessment.NeedsAdditionalInformation)
        {
            lines.Line(ReliefAssessment.AdditionalInformation);
        }
    }

    private static void Days<TLines>(ref TLines lines, ReliefAssessment assessment)
        where TLines : struct, ILines
    {
        lines.Labelled("Telling HMRC beforehand", assessment.Notification.Sentence);
        lines.Line(assessment.ClaimBy.ClaimSentence);
    }

    private static void List<TLines>(ref TLines lines, string section, IEnumerable<string> items)
        where TLines : struct, ILines
    {
        var begun = false;
        foreach (var item in items)
        {
            if (!begun)
            {
                lines.Section(section);
                begun = true;
            }
            lines.Item(item);
        }
    }
}
