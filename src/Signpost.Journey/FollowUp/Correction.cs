namespace Signpost;

/// <summary>One thing that the person put right in an enquiry.</summary>
/// <param name="Label">What it is, as the person saw it: <c>E-mail</c>.</param>
/// <param name="From">What it was.</param>
/// <param name="To">What it is now.</param>
public sealed record Correction(string Label, string From, string To);
