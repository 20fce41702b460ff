namespace Signpost.Bot.Rendering;

/// <summary>What can be said of a claim for R&amp;D relief, line by line, for every face.</summary>
internal static class ReliefLines
{
    /// <summary>The regime, the days that matter, what it is worth and how that comes about, and what to be careful of.</summary>
    public static void Write<TLines>(ref TLines lines, Block.Relief relief)
        where TLines : struct, ILines
    {
        var assessment = relief.Assessment;
        var cautions = assessment.Cautions.AsEnumerable();
        if (relief.Figures is { } figures && assessment.Amount is { } amount)
        {
            lines.Labelled($"A rough amount for {figures}", $"{amount}.");
        }
        else
        {
            cautions = cautions.Where(caution => !IsInClaim(caution.Kind));
            lines.Labelled("Your accounting period", $"{relief.Period}.");
            Claim(ref lines, assessment);
            lines.Labelled("What £100 of the spend that counts is worth", $"{assessment.PerHundred}.");
        }
        List(ref lines, "How that comes about:", assessment.Working);
        List(ref lines, "Be careful:", cautions.Select(caution => caution.Sentence));
        lines.Quiet(ReliefAssessment.Disclaimer);
    }

    /// <summary>Whether <see cref="Claim"/> says what a caution is about.</summary>
    private static bool IsInClaim(CautionKind kind) => kind is CautionKind.TooLateToClaim or CautionKind.Notification;

    private static void Claim<TLines>(ref TLines lines, ReliefAssessment assessment)
        where TLines : struct, ILines
    {
        foreach (var regime in assessment.Regimes)
        {
            lines.Labelled(regime.Name, regime.Reason);
        }
        lines.Labelled("Telling HMRC beforehand", assessment.Notification.Sentence);
        var claimBy = UkDate.Write(assessment.ClaimBy.LastDay);
        lines.Line(
            assessment.ClaimBy.HasPassed
                ? $"The last day to claim was {claimBy}; it has passed."
                : $"The last day to claim is {claimBy}."
        );
        if (assessment.NeedsAdditionalInformation)
        {
            lines.Line("HMRC needs the additional information form before the company tax return, or on the same day.");
        }
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
