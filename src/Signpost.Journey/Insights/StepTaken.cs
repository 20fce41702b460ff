namespace Signpost;

/// <summary>A step that conversations took: from one node to another, by a choice.</summary>
/// <param name="From">The id of the node.</param>
/// <param name="Choice">The id of the choice, or what begins a check (<see cref="Answer.Choice"/>).</param>
/// <param name="To">The id of the node that it led to.</param>
public sealed record StepTaken(string From, string Choice, string To);
