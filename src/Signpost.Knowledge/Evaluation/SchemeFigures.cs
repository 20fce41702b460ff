namespace Signpost.Knowledge.Evaluation;

/// <summary>How well one scheme is found.</summary>
/// <param name="Scheme">The id of the scheme.</param>
/// <param name="First">Of the queries that name it as the best answer: those whose first suggestion is right.</param>
/// <param name="InThree">Of the same: those with a right scheme among the first three.</param>
public sealed record SchemeFigures(string Scheme, Share First, Share InThree);
