using System.Text.Json;

namespace Signpost.Bot.Rendering.Web;

/// <summary>Writes what can be said of a claim for R&amp;D relief as members of a JSON object.</summary>
internal static class WebRelief
{
    /// <summary>
    /// What <see cref="ReliefLines"/> says, in its parts: with figures the amount, else what can be said without; of a
    /// claim that is out of time, the days only.
    /// </summary>
    public static void Write(Utf8JsonWriter writer, Block.Relief relief)
    {
        writer.WriteString("type"u8, "relief"u8);
        writer.WriteString("period"u8, relief.Period.ToString());
        writer.WriteBoolean("outOfTime"u8, relief.Assessment.IsOutOfTime);
        if (relief.Assessment.IsOutOfTime)
        {
            Days(writer, relief.Assessment);
        }
        else
        {
            Worth(writer, relief);
        }
        writer.WriteString("disclaimer"u8, ReliefAssessment.Disclaimer);
    }

    private static void Worth(Utf8JsonWriter writer, Block.Relief relief)
    {
        if (relief is { Figures: { } figures, Amount: { } amount })
        {
            writer.WriteStartObject("amount"u8);
            writer.WriteString("figures"u8, figures.ToString());
            writer.WriteString("range"u8, amount.ToString());
            writer.WriteEndObject();
        }
        else
        {
            Claim(writer, relief.Assessment);
        }
        WebReply.WriteStrings(writer, "working"u8, relief.Assessment.Working);
        WebReply.WriteStrings(writer, "cautions"u8, relief.Cautions);
    }

    private static void Claim(Utf8JsonWriter writer, ReliefAssessment assessment)
    {
        writer.WriteStartArray("regimes"u8);
        foreach (var regime in assessment.Regimes)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, regime.Name);
            writer.WriteString("reason"u8, regime.Reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Days(writer, assessment);
        WebReply.WriteUnlessNull(
            writer,
            "additionalInformation"u8,
            assessment.NeedsAdditionalInformation ? ReliefAssessment.AdditionalInformation : null
        );
        writer.WriteString("perHundred"u8, assessment.PerHundred.ToString());
    }

    private static void Days(Utf8JsonWriter writer, ReliefAssessment assessment)
    {
        writer.WriteString("notification"u8, assessment.Notification.Sentence);
        writer.WriteStartObject("claimBy"u8);
        WebReply.WriteDay(writer, "day"u8, assessment.ClaimBy.LastDay);
        writer.WriteBoolean("hasPassed"u8, assessment.ClaimBy.HasPassed);
        writer.WriteString("text"u8, assessment.ClaimBy.ClaimSentence);
        writer.WriteEndObject();
    }
}
