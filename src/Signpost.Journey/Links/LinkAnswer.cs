namespace Signpost;

/// <summary>A choice that was made on a page, with what was typed for it.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Value">What was typed, in the form that its type writes, or null.</param>
internal sealed record LinkAnswer(Choice Choice, string? Value)
{
    /// <summary>
    /// Reads what a page sent. Who typed something and made no choice has chosen what it is typed for.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="choice">The id of the choice; any text.</param>
    /// <param name="typed">What was typed; any text.</param>
    public static Parsed<LinkAnswer> Read(Question question, string? choice, string? typed)
    {
        var text = typed ?? string.Empty;
        var made = string.IsNullOrEmpty(choice)
            ? question.Choices.FirstOrDefault(each => each.Takes is not null && !string.IsNullOrWhiteSpace(text))
            : question.FindChoice(choice);
        if (made is null)
        {
            return new(null, string.IsNullOrEmpty(choice) ? Says.ChooseOne : Says.NoSuchChoice);
        }
        if (made.Takes is not { } taken)
        {
            return new(new LinkAnswer(made, null), null);
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            return new(null, TypedValues.Request(taken));
        }
        var (value, problem) = TypedValues.Read(taken, text);
        return value is null ? new(null, problem) : new(new LinkAnswer(made, value), null);
    }
}
