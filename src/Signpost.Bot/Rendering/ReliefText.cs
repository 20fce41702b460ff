using System.Collections.Immutable;
using System.Text;

namespace Signpost.Bot.Rendering;

/// <summary>Writes what can be said of a claim for R&amp;D relief as lines of plain text.</summary>
internal static class ReliefText
{
    /// <summary>
    /// The regime, the days that matter, what it is worth and how that comes about, and what to be careful of. Of a claim
    /// that is out of time, the days only.
    /// </summary>
    public static void Write(StringBuilder text, Block.Relief relief)
    {
        var assessment = relief.Assessment;
        if (assessment.IsOutOfTime)
        {
            text.Append($"Your accounting period: {relief.Period}.");
            Days(text, assessment);
        }
        else
        {
            Worth(text, relief, assessment);
        }
        PlainText.Line(text, ReliefAssessment.Disclaimer);
    }

    private static void Worth(StringBuilder text, Block.Relief relief, ReliefAssessment assessment)
    {
        var cautions = assessment.Cautions.AsEnumerable();
        if (relief.Figures is { } figures && assessment.Amount is { } amount)
        {
            text.Append($"A rough amount for {figures}: {amount}.");
        }
        else
        {
            // The lines above have it.
            cautions = cautions.Where(caution => caution.Kind is not CautionKind.Notification);
            text.Append($"Your accounting period: {relief.Period}.");
            Claim(text, assessment);
            PlainText.Line(text, $"What £100 of the spend that counts is worth: {assessment.PerHundred}.");
        }
        List(text, "How that comes about:", assessment.Working);
        List(text, "Be careful:", [.. cautions.Select(caution => caution.Sentence)]);
    }

    private static void Claim(StringBuilder text, ReliefAssessment assessment)
    {
        foreach (var regime in assessment.Regimes)
        {
            PlainText.Line(text, $"{regime.Name}: {regime.Reason}");
        }
        Days(text, assessment);
        PlainText.Line(
            text,
            assessment.NeedsAdditionalInformation
                ? "HMRC needs the additional information form before the company tax return, or on the same day."
                : null
        );
    }

    private static void Days(StringBuilder text, ReliefAssessment assessment)
    {
        PlainText.Line(text, $"Telling HMRC beforehand: {assessment.Notification.Sentence}");
        var claimBy = UkDate.Write(assessment.ClaimBy.LastDay);
        PlainText.Line(
            text,
            assessment.ClaimBy.HasPassed
                ? $"The last day to claim was {claimBy}; it has passed."
                : $"The last day to claim is {claimBy}."
        );
    }

    private static void List(StringBuilder text, string heading, ImmutableArray<string> lines)
    {
        PlainText.Line(text, lines.IsEmpty ? null : heading);
        foreach (var line in lines)
        {
            PlainText.Line(text, $"- {line}");
        }
    }
}
