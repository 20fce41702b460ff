namespace Signpost.Knowledge.Evaluation;

/// <summary>One figure of an evaluation.</summary>
/// <param name="Name">Its name, for good.</param>
/// <param name="Says">What it counts, as a phrase for people.</param>
/// <param name="Share">How many of how many.</param>
public sealed record Figure(string Name, string Says, Share Share);
