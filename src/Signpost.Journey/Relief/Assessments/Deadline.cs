namespace Signpost;

/// <summary>A last day for something.</summary>
/// <param name="LastDay">The last day on which it can be done.</param>
/// <param name="HasPassed">Whether that day has passed; on the day itself it has not.</param>
public sealed record Deadline(DateOnly LastDay, bool HasPassed);
