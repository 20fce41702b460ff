namespace Signpost;

/// <summary>
/// Turns that begin with a button or a whole form. A button that was shown elsewhere than where the conversation stands
/// is an old one: pressing it changes the answer that it once gave, or does what can be done anywhere, and never
/// answers what is asked now.
/// </summary>
internal static class Pressing
{
    public static Turn Take(Scene scene, Input.Pressed press)
    {
        if (string.Equals(press.At, scene.Conversation.Place, StringComparison.Ordinal))
        {
            return scene.Conversation.Draft is { } open
                ? new EnquiryForm(scene, open).Take(press.Says)
                : Navigation.Take(scene, Meant(press, scene) ?? Reading.Of(press.Says, scene));
        }
        if (EnquiryPlace.IsIn(press.At))
        {
            return OldForm(scene, press);
        }
        return scene.Conversation.Draft is { } draft
            ? new EnquiryForm(scene, draft).Beside(outside => Old(outside, press))
            : Old(scene, press);
    }

    public static Turn Take(Scene scene, Input.Filled filled) =>
        scene.Conversation.Draft is not { } draft ? scene.AskAgain(new Block.Paragraph(Says.OldForm))
        : EnquiryPlace.IsInForm(filled.At, scene.Conversation) ? new EnquiryForm(scene, draft).Take(filled.Entries)
        : new EnquiryForm(scene, draft).Ask(new Block.Paragraph(Says.OldForm));

    private static Turn OldForm(Scene scene, Input.Pressed press)
    {
        if (scene.Conversation.Draft is not { } draft)
        {
            return scene.AskAgain(new Block.Paragraph(Says.OldForm));
        }
        var isCancel = IntentWords.Find(Phrase.Normalise(press.Says)) is Intent.Cancel;
        var form = new EnquiryForm(scene, draft);
        return isCancel && EnquiryPlace.IsInForm(press.At, scene.Conversation)
            ? form.Take(press.Says)
            : form.Ask(new Block.Paragraph(Says.OldStep));
    }

    private static Turn Old(Scene scene, Input.Pressed press) =>
        Answered(scene, press) is { } changed ? Navigation.Change(scene, changed)
        : Meant(press, scene) is { } meaning && CountsAnywhere(meaning, press, scene) ? Navigation.Take(scene, meaning)
        : scene.AskAgain(new Block.Paragraph(Says.OldButton));

    private static Meaning? Meant(Input.Pressed press, Scene scene) => Reading.Option(new Option(press.Says), scene);

    /// <summary>The answer that the button once gave, with the choice that it now makes.</summary>
    private static Meaning.ChangedAnswer? Answered(Scene scene, Input.Pressed press)
    {
        var answers = scene.Conversation.Trail.Answers;
        if (
            scene.Journey.FindNode(press.At) is not Question question
            || scene.Journey.Wordings.FindChoice(question, Phrase.Normalise(press.Says)) is not { } choice
        )
        {
            return null;
        }
        for (var i = answers.Length - 1; i >= 0; i--)
        {
            if (string.Equals(answers[i].Question, question.Id, StringComparison.Ordinal))
            {
                return new Meaning.ChangedAnswer(i, question, choice, Value: null);
            }
        }
        return null;
    }

    /// <summary>
    /// Whether what an old button says means the same at every place. To go back, say, is not: it was meant from there.
    /// </summary>
    private static bool CountsAnywhere(Meaning meaning, Input.Pressed press, Scene scene) =>
        meaning switch
        {
            Meaning.Named or Meaning.AskedWhy or Meaning.GaveReference => true,
            Meaning.BeganCheck began => !scene.Conversation.Trail.Answers.Contains(
                Answer.Begins(press.At, began.Scheme.Id)
            ),
            Meaning.Meant { Intent: Intent.StartAgain or Intent.SpeakToAPerson or Intent.ChangeEnquiry } => true,
            _ => false,
        };
}
