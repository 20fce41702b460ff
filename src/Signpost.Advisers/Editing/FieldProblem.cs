namespace Signpost.Advisers.Editing;

/// <summary>What is wrong with a field.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Problem">What is wrong with it, as full sentences.</param>
public sealed record FieldProblem(string Field, string Problem);
