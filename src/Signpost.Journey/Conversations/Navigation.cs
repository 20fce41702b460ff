using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns at a question or an outcome.</summary>
internal static class Navigation
{
    public static Turn Greet(Scene scene) => scene.Show(new Block.Paragraph(scene.Journey.Content.Greeting));

    /// <summary>
    /// Takes what was typed. Whoever says nothing before anything was answered, as with a bare mention of the bot in a
    /// group, calls it: nothing was misunderstood.
    /// </summary>
    public static Turn Take(Scene scene, string text) =>
        string.IsNullOrWhiteSpace(text) && scene.Conversation is { IsAtStart: true, Offered.IsEmpty: true }
            ? Greet(scene)
            : Counted(Reading.Of(text, scene), text, scene);

    private static Turn Counted(Meaning meaning, string text, Scene scene)
    {
        var turn = Take(scene, meaning);
        if (meaning is Meaning.Heard { What.Decision: not Decision.Human })
        {
            turn = turn with { IsCertain = false };
        }
        return meaning is Meaning.Unclear or Meaning.Heard { What.Decision: Decision.Clarify or Decision.None }
            ? turn with
            {
                Unmatched = PhraseMask.Of(text),
            }
            : turn;
    }

    public static Turn Take(Scene scene, Meaning meaning) =>
        meaning switch
        {
            Meaning.Chose chose => Choose(scene, chose),
            Meaning.ChangedAnswer changed => Change(scene, changed),
            Meaning.Named named => Telling.About(scene, named.Scheme, named.Phrase),
            Meaning.AskedWhy asked => Telling.Why(scene, asked.Scheme, asked.Phrase),
            Meaning.BeganCheck began => Telling.Check(scene, began.Scheme),
            Meaning.GaveFigures gave => scene.WorkOut(gave.Figures),
            Meaning.Malformed malformed => NotUnderstood(scene, malformed.Problem),
            Meaning.Meant { Intent: var intent } => Do(scene, intent),
            Meaning.GaveReference gave => EnquiryReviewing.Open(scene, gave.Reference),
            Meaning.Heard heard => Hearing.Take(scene, heard.What),
            Meaning.Unclear { Suggestions: { IsEmpty: false } suggestions } => scene.Offer(suggestions),
            _ => NotUnderstood(scene, Says.NotUnderstood),
        };

    public static Turn NotUnderstood(Scene scene, string said) =>
        scene.AskAgain(new Block.Paragraph(said)) with
        {
            IsCertain = false,
        };

    private static Turn Choose(Scene scene, Meaning.Chose chose)
    {
        if (chose is { Choice.Takes: { } taken, Value: null })
        {
            return scene.AskAgain(new Block.Paragraph(TypedValues.Request(taken)));
        }
        var trail = scene.Conversation.Trail.With(new Answer(chose.Question.Id, chose.Choice.Id, chose.Value));
        var period = chose.Choice.Detours.IsEmpty ? null : trail.Period;
        var next = Prefilling.From(scene.At(trail, chose.Choice.NextOn(period, scene.Today)));
        return Prefilling.Said(next) is { } said ? next.Show([said], [new Option(IntentWords.NotMeant)]) : next.Show();
    }

    public static Turn Change(Scene scene, Meaning.ChangedAnswer changed)
    {
        var before = scene.Conversation.Trail;
        var answer = before.Answers[changed.Index];
        if (answer.CheckOf is not null)
        {
            return LeaveCheck(scene, changed);
        }
        if (changed is { Choice.Takes: { } taken, Value: null })
        {
            return scene.AskAgain(new Block.Paragraph(TypedValues.Request(taken)));
        }
        var replacement = new Answer(changed.Question.Id, changed.Choice.Id, changed.Value);
        if (answer == replacement)
        {
            return scene.AskAgain(new Block.Paragraph(Says.Already(changed.Question.Text, Made(changed))));
        }
        var replaced = before.Changed(changed.Index, replacement);
        var (kept, node) = replaced.Rejoin(scene.Journey, scene.Today);
        var said = Says.Changed(changed.Question.Text, MadeBefore(changed, answer), Made(changed));
        return scene.At(kept, node.Id).Show(new Block.Paragraph($"{said}{Later(replaced, kept, changed.Index)}"));
    }

    private static string Made(Meaning.ChangedAnswer changed) => changed.Value ?? changed.Choice.Label;

    private static string MadeBefore(Meaning.ChangedAnswer changed, Answer answer) =>
        answer.Value ?? changed.Question.FindChoice(answer.Choice)?.Label ?? answer.Choice;

    /// <summary>What has become of the answers after the one that was changed; nothing where there were none.</summary>
    private static string Later(Trail replaced, Trail kept, int changed)
    {
        var dropped = replaced.Answers.Length - kept.Answers.Length;
        return dropped == 0 ? (kept.Answers.Length > changed + 1 ? $" {Says.LaterKept}" : string.Empty)
            : replaced.Answers.Except(kept.Answers).Any(answer => answer.CheckOf is not null) ? $" {Says.CheckLeft}"
            : kept.Answers.Length > changed + 1 ? $" {Says.SomeKept}"
            : $" {Says.LaterAgain}";
    }

    /// <summary>An answer to the question at which a check was begun: the check is left, and the answer is given.</summary>
    private static Turn LeaveCheck(Scene scene, Meaning.ChangedAnswer changed)
    {
        var (before, node) = new Trail(scene.Conversation.Trail.Answers[..changed.Index]).Walk(
            scene.Journey,
            scene.Today
        );
        var left = new Block.Paragraph(Says.CheckLeft);
        var place = scene.At(before, node.Id);
        if (node != changed.Question)
        {
            // Since the check was begun, a day has passed that leads an earlier answer elsewhere.
            return place.Show(left);
        }
        var answered = Choose(place, new Meaning.Chose(changed.Question, changed.Choice, changed.Value));
        return answered with { Reply = answered.Reply with { Blocks = [left, .. answered.Reply.Blocks] } };
    }

    private static Turn Do(Scene scene, Intent intent) =>
        intent switch
        {
            Intent.Hello => Greet(scene),
            Intent.Thanks => scene.AskAgain(new Block.Paragraph(Says.Welcome)),
            Intent.Back => Back(scene),
            Intent.StartAgain => scene
                .Forgetting()
                .At(Trail.Empty, scene.Journey.Start.Id)
                .Show(new Block.Paragraph(Says.StartedAgain)),
            Intent.Help => scene.AskAgain(new Block.Paragraph(Says.Help)),
            Intent.Why => Why(scene),
            Intent.Summary => Summary(scene),
            Intent.SpeakToAPerson => EnquiryForm.Open(scene),
            Intent.ChangeEnquiry => EnquiryReviewing.Open(scene),
            Intent.NoneOfThese when !scene.Conversation.Offered.IsEmpty => scene.AskAgain(
                new Block.Paragraph(Says.NoneThen)
            ),
            Intent.NotMeant => Hearing.TakeBack(scene),
            Intent.Cancel => scene.AskAgain(new Block.Paragraph(Says.NothingToCancel)),
            _ => NotUnderstood(scene, Says.NotUnderstood),
        };

    private static Turn Back(Scene scene)
    {
        if (scene.Conversation.Trail.Answers.IsEmpty)
        {
            return scene.AskAgain(new Block.Paragraph(Says.AtTheStart));
        }
        var (trail, node) = scene.Conversation.Trail.WithoutLast().Walk(scene.Journey, scene.Today);
        return scene.At(trail, node.Id).Show();
    }

    private static Turn Why(Scene scene)
    {
        if (scene.Node is Question question)
        {
            return scene.AskAgain(new Block.Paragraph(question.Why));
        }
        if (scene.Matches.IsEmpty)
        {
            return scene.AskAgain(new Block.Paragraph(Says.NothingFits));
        }
        var lines = scene.Matches.Select(match => new SummaryLine(match.Scheme.Name, Reason.Join(match.Reasons)));
        return scene.AskAgain(new Block.Paragraph(Says.WhyResults), new Block.Summary([.. lines]));
    }

    private static Turn Summary(Scene scene)
    {
        var lines = AnswersOf(scene);
        return lines.IsEmpty
            ? scene.AskAgain(new Block.Paragraph(Says.NoAnswersYet))
            : scene.AskAgain(new Block.Paragraph(Says.AnswersSoFar), new Block.Summary(lines));
    }

    /// <summary>The answers of a trail as the person saw them.</summary>
    public static ImmutableArray<SummaryLine> AnswersOf(Scene scene) =>
        [.. scene.Conversation.Trail.Answers.Select(answer => Line(scene.Journey, answer)).OfType<SummaryLine>()];

    /// <summary>An answer as the person saw it; null for one to a question or a check that the journey does not have.</summary>
    public static SummaryLine? Line(Journey journey, Answer answer) =>
        answer.CheckOf is { } scheme
            ? journey.FindScheme(scheme)?.Check is { } check
                ? new SummaryLine(Says.YouBegan, check.Label)
                : null
            : journey.FindNode(answer.Question) is Question question
                ? new SummaryLine(
                    question.Text,
                    answer.Value ?? question.FindChoice(answer.Choice)?.Label ?? answer.Choice
                )
                : null;
}
