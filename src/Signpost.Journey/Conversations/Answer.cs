namespace Signpost;

/// <summary>What was chosen at one question.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Choice">The id of the choice.</param>
public sealed record Answer(string Question, string Choice);
