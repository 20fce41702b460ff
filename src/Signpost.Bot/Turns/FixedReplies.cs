namespace Signpost.Bot.Turns;

/// <summary>What is said where no journey can say it.</summary>
internal static class FixedReplies
{
    public static Reply NotSaved { get; } =
        new([new Block.Paragraph("Sorry, something went wrong on our side. Please send that again in a minute.")], []);

    public static Reply NothingPublished { get; } =
        new([new Block.Paragraph("Signpost has nothing to say yet: no journey has been published.")], []);

    public static Block OthersReadAlong { get; } =
        new Block.Paragraph(
            "Everybody here can read what you type. To keep it between us, write to me in a chat of our own."
        );

    public static Reply AskedAgain(Question question) =>
        new(
            [
                new Block.Paragraph(
                    "Our questions have changed since your last message, so we have not used it. Please answer from here."
                ),
                new Block.Ask(question.Text, question.Hint) { IsChangeable = true },
            ],
            [.. question.Choices.Select(choice => new Option(choice.Label))],
            question.Id
        );
}
