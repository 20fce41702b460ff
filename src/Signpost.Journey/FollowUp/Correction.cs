namespace Signpost;

/// <summary>One thing that the person changed in an enquiry.</summary>
/// <param name="Label">What it is: <c>E-mail</c>.</param>
/// <param name="From">What it was; empty where it was not given.</param>
/// <param name="To">What it is now; empty where it is not given.</param>
public sealed record Correction(string Label, string From, string To);
