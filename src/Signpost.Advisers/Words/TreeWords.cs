namespace Signpost.Advisers.Words;

/// <summary>Says what the ids of the tree stand for, as far as the current journey knows them.</summary>
/// <param name="journey">The journey that is current, or null where none has been published.</param>
public sealed class TreeWords(Journey? journey)
{
    /// <summary>The text of a node, or null where the journey has none such.</summary>
    public string? Node(string id) =>
        journey?.FindNode(id) switch
        {
            Question question => question.Text,
            Outcome outcome => outcome.Text,
            _ => null,
        };

    /// <summary>What was chosen at a node: the words of the button, or the id where the journey has no such choice.</summary>
    public string Choice(StepTaken step) =>
        new Answer(step.From, step.Choice).CheckOf is { } scheme
            ? $"began the check of {scheme}"
            : (journey?.FindNode(step.From) as Question)?.FindChoice(step.Choice)?.Label ?? step.Choice;
}
