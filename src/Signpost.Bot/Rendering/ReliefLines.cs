namespace Signpost.Bot.Rendering;

/// <summary>What can be said of a claim for R&amp;D relief, line by line, for every face.</summary>
internal static class ReliefLines
{
    /// <summary>What is said where the additional information form is due.</summary>
    public const string AdditionalInformation =
        "HMRC needs the additional information form before the company tax return, or on the same day.";

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
        if (relief.Figures is { } figures && assessment.Amount is { } amount)
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
        List(ref lines, "Be careful:", CautionsOf(relief));
    }

    /// <summary>The last day to claim, as a sentence.</summary>
    public static string WordsOf(Deadline claimBy)
    {
        var day = UkDate.Write(claimBy.LastDay);
        return claimBy.HasPassed
            ? $"The last day to claim was {day}; it has passed."
            : $"The last day to claim is {day}.";
    }

    /// <summary>What to be careful of, as sentences; without an amount, what is said of the claim is not said again.</summary>
    public static IEnumerable<string> CautionsOf(Block.Relief relief) =>
        relief
            .Assessment.Cautions.Where(caution => HasAmount(relief) || caution.Kind is not CautionKind.Notification)
            .Select(caution => caution.Sentence);

    private static bool HasAmount(Block.Relief relief) => relief is { Figures: not null, Assessment.Amount: not null };

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
            lines.Line(AdditionalInformation);
        }
    }

    private static void Days<TLines>(ref TLines lines, ReliefAssessment assessment)
        where TLines : struct, ILines
    {
        lines.Labelled("Telling HMRC beforehand", assessment.Notification.Sentence);
        lines.Line(WordsOf(assessment.ClaimBy));
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
