using System.Collections.Immutable;

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
        var assessment = relief.Assessment;
        if (AmountOf(relief) is { } amount)
        {
            lines.Labelled($"A rough amount for {relief.Figures}", $"{amount}.");
        }
        else
        {
            lines.Labelled("Your accounting period", $"{relief.Period}.");
            Claim(ref lines, assessment);
        }
        List(ref lines, "How that comes about:", WorkingOf(relief));
        List(ref lines, "Be careful:", CautionsOf(relief));
        lines.Quiet(ReliefAssessment.Disclaimer);
    }

    /// <summary>The last day to claim, as a sentence.</summary>
    public static string WordsOf(Deadline claimBy)
    {
        var day = UkDate.Write(claimBy.LastDay);
        return claimBy.HasPassed
            ? $"The last day to claim was {day}; it has passed."
            : $"The last day to claim is {day}.";
    }

    /// <summary>The amount that follows from the figures; null without figures, and where the claim is out of time.</summary>
    public static MoneyRange? AmountOf(Block.Relief relief) =>
        relief is { Figures: not null, Assessment.IsOutOfTime: false } ? relief.Assessment.Amount : null;

    /// <summary>How the amount or the worth of £100 comes about; nothing where the claim is out of time.</summary>
    public static ImmutableArray<string> WorkingOf(Block.Relief relief) =>
        relief.Assessment.IsOutOfTime ? [] : relief.Assessment.Working;

    /// <summary>
    /// What to be careful of, as sentences: without an amount, what is said of the claim is not said again; nothing where
    /// the claim is out of time.
    /// </summary>
    public static IEnumerable<string> CautionsOf(Block.Relief relief) =>
        relief.Assessment.IsOutOfTime
            ? []
            : relief
                .Assessment.Cautions.Where(caution =>
                    AmountOf(relief) is not null || caution.Kind is not CautionKind.Notification
                )
                .Select(caution => caution.Sentence);

    private static void Claim<TLines>(ref TLines lines, ReliefAssessment assessment)
        where TLines : struct, ILines
    {
        if (assessment.IsOutOfTime)
        {
            Days(ref lines, assessment);
            return;
        }
        foreach (var regime in assessment.Regimes)
        {
            lines.Labelled(regime.Name, regime.Reason);
        }
        Days(ref lines, assessment);
        if (assessment.NeedsAdditionalInformation)
        {
            lines.Line(AdditionalInformation);
        }
        lines.Labelled("What £100 of the spend that counts is worth", $"{assessment.PerHundred}.");
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
