using System.Collections.Immutable;
using System.Text;

namespace Signpost.Bot.Rendering;

/// <summary>Writes what can be said of a claim for R&amp;D relief as lines of plain text.</summary>
internal static class ReliefText
{
    /// <summary>What is said where the additional information form is due.</summary>
    public const string AdditionalInformation =
        "HMRC needs the additional information form before the company tax return, or on the same day.";

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
        PlainText.Line(text, WordsOf(assessment.ClaimBy));
        PlainText.Line(text, assessment.NeedsAdditionalInformation ? AdditionalInformation : null);
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
