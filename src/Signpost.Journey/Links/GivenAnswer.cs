namespace Signpost;

/// <summary>An answer of a link, as the person saw it.</summary>
/// <param name="Index">Its place in the trail, from 0.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Label">What was asked; of a check that was begun, that it was.</param>
/// <param name="Said">What was answered: the label of the choice or what was typed; of a check, its label.</param>
public sealed record GivenAnswer(int Index, Answer Answer, string Label, string Said)
{
    /// <summary>Whether a check was begun here, rather than a question answered.</summary>
    public bool IsCheck => Answer.CheckOf is not null;
}
