namespace Signpost;

/// <summary>A last day for something.</summary>
/// <param name="LastDay">The last day on which it can be done.</param>
/// <param name="HasPassed">Whether that day has passed; on the day itself it has not.</param>
public sealed record Deadline(DateOnly LastDay, bool HasPassed)
{
    /// <summary>A last day to claim, as a sentence.</summary>
    public string ClaimSentence =>
        HasPassed
            ? $"The last day to claim was {UkDate.Write(LastDay)}; it has passed."
            : $"The last day to claim is {UkDate.Write(LastDay)}.";
}
