using System.Collections.Immutable;
using System.Text;

namespace Signpost.Bot.Rendering;

/// <summary>Writes what can be said of a claim for R&amp;D relief as lines of plain text.</summary>
internal static class ReliefText
{
    /// <summary>The regime, the days that matter, what it is worth and how that comes about, and what to be careful of.</summary>
    public static void Write(StringBuilder text, Block.Relief relief)
    {
        var assessment = relief.Assessment;
        if (relief.Figures is { } figures && assessment.Amount is { } amount)
        {
            text.Append($"A rough amount for {figures}: {amount}.");
        }
        else
        {
            text.Append($"Your accounting period: {relief.Period}.");
            Claim(text, assessment);
            PlainText.Line(text, $"What £100 of the spend that counts is worth: {assessment.PerHundred}.");
        }
        List(text, "How that comes about:", assessment.Working);
        List(text, "Be careful:", [.. CautionsOf(relief)]);
        PlainText.Line(text, ReliefAssessment.Disclaimer);
    }

    /// <summary>What to be careful of, as sentences; without an amount, what is said of the claim is not said again.</summary>
    public static IEnumerable<string> CautionsOf(Block.Relief relief) =>
        relief
            .Assessment.Cautions.Where(caution => HasAmount(relief) || !IsInClaim(caution.Kind))
            .Select(caution => caution.Sentence);

    private static bool HasAmount(Block.Relief relief) => relief is { Figures: not null, Assessment.Amount: not null };

    /// <summary>Whether <see cref="Claim"/> says what a caution is about.</summary>
    private static bool IsInClaim(CautionKind kind) => kind is CautionKind.TooLateToClaim or CautionKind.Notification;

    private static void Claim(StringBuilder text, ReliefAssessment assessment)
    {
        foreach (var regime in assessment.Regimes)
        {
            PlainText.Line(text, $"{regime.Name}: {regime.Reason}");
        }
        PlainText.Line(text, $"Telling HMRC beforehand: {assessment.Notification.Sentence}");
        var claimBy = UkDate.Write(assessment.ClaimBy.LastDay);
        PlainText.Line(
            text,
            assessment.ClaimBy.HasPassed
                ? $"The last day to claim was {claimBy}; it has passed."
                : $"The last day to claim is {claimBy}."
        );
        PlainText.Line(
            text,
            assessment.NeedsAdditionalInformation
                ? "HMRC needs the additional information form before the company tax return, or on the same day."
                : null
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
