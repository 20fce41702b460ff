namespace Signpost;

/// <summary>A step that conversations took: from one node to another, by a choice.</summary>
/// <param name="From">The id of the node.</param>
/// <param name="Choice">The id of the choice, or what begins a check (<see cref="Answer.Choice"/>).</param>
/// <param name="To">The id of the node that it led to.</param>
public sealed record StepTaken(string From, string Choice, string To)
{
    /// <summary>The steps by which a conversation came to where it stands, each once, in order.</summary>
    public static IEnumerable<StepTaken> Of(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var answers = conversation.Trail.Answers;
        var ends = answers.Skip(1).Select(answer => answer.Question).Append(conversation.Node);
        return answers.Zip(ends, (answer, end) => new StepTaken(answer.Question, answer.Choice, end)).Distinct();
    }
}
