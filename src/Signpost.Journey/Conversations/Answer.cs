namespace Signpost;

/// <summary>What was chosen at one question.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Choice">The id of the choice.</param>
/// <param name="Value">
/// What was typed for a choice that takes a value (<see cref="Signpost.Choice.Takes"/>), in the form that its type
/// writes; else null.
/// </param>
public sealed record Answer(string Question, string Choice, string? Value = null);
