namespace Signpost;

/// <summary>Reads values that are typed in place of a choice of words, and figures at an outcome that works with them.</summary>
internal static class TypedReading
{
    /// <summary>
    /// What the text gives, or null: a value for this question, or for one that was answered before, or figures for
    /// this outcome. Text with a digit that cannot be read where a value is asked for is told what is wrong with it.
    /// </summary>
    public static Meaning? Of(string text, Scene scene)
    {
        var here = Here(text, scene);
        return here is not null and not Meaning.Malformed ? here
            : Earlier(text, scene) is { } earlier ? earlier
            : text.Any(char.IsDigit) ? here
            : null;
    }

    /// <summary>What is wrong with a text that means nothing else where a value is asked for; null elsewhere.</summary>
    public static Meaning? Problem(string text, Scene scene) =>
        scene.Node is Question ? Here(text, scene) as Meaning.Malformed : null;

    /// <summary>Whether a question that takes a value has been answered, so that a value can be typed now.</summary>
    public static bool CanChange(Scene scene) => Answered(scene).Any();

    private static Meaning? Here(string text, Scene scene)
    {
        if (scene.Node is Outcome { Calculation: not null })
        {
            var (figures, unread) = ReliefFigures.Parse(text);
            return figures is null ? new Meaning.Malformed(unread!) : new Meaning.GaveFigures(figures);
        }
        if (scene.Node is not Question question || Taking(question) is not { } choice)
        {
            return null;
        }
        var (value, problem) = TypedValues.Read(choice.Takes!.Value, text);
        return value is null ? new Meaning.Malformed(problem!) : new Meaning.Chose(question, choice, value);
    }

    private static Meaning.ChangedAnswer? Earlier(string text, Scene scene)
    {
        foreach (var (index, question, choice) in Answered(scene))
        {
            if (TypedValues.Read(choice.Takes!.Value, text).Value is { } value)
            {
                return new Meaning.ChangedAnswer(index, question, choice, value);
            }
        }
        return null;
    }

    /// <summary>The questions on the trail that take a value, the one answered last first.</summary>
    private static IEnumerable<(int Index, Question Question, Choice Choice)> Answered(Scene scene)
    {
        var answers = scene.Conversation.Trail.Answers;
        for (var i = answers.Length - 1; i >= 0; i--)
        {
            if (
                answers[i].CheckOf is null
                && scene.Journey.FindNode(answers[i].Question) is Question question
                && Taking(question) is { } choice
            )
            {
                yield return (i, question, choice);
            }
        }
    }

    private static Choice? Taking(Question question)
    {
        foreach (var choice in question.Choices)
        {
            if (choice.Takes is not null)
            {
                return choice;
            }
        }
        return null;
    }
}
