namespace Signpost;

/// <summary>One line of a summary.</summary>
/// <param name="Label">What was asked, in short.</param>
/// <param name="Value">What was answered, as the person said it.</param>
public sealed record SummaryLine(string Label, string Value);
