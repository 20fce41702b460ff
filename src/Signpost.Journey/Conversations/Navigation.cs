using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns at a question or an outcome.</summary>
internal static class Navigation
{
    public static Turn Greet(Scene scene) => scene.Show(new Block.Paragraph(scene.Journey.Content.Greeting));

    public static Turn Take(Scene scene, string text) =>
        Reading.Of(text, scene) switch
        {
            Meaning.Chose chose => Choose(scene, chose),
            Meaning.ChangedAnswer changed => Change(scene, changed),
            Meaning.Named named => Tell(scene, named.Scheme),
            Meaning.Meant { Intent: var intent } => Do(scene, intent),
            Meaning.Unclear { Suggestions: { IsEmpty: false } suggestions } => scene.Offer(suggestions),
            _ => scene.AskAgain(new Block.Paragraph(Says.NotUnderstood)),
        };

    private static Turn Choose(Scene scene, Meaning.Chose chose)
    {
        var trail = scene.Conversation.Trail.With(new Answer(chose.Question.Id, chose.Choice.Id));
        return At(scene, trail, chose.Choice.Next).Show();
    }

    private static Turn Change(Scene scene, Meaning.ChangedAnswer changed)
    {
        var before = scene.Conversation.Trail;
        var index = before.Answers.ToList().FindIndex(answer => Same(answer.Question, changed.Question.Id));
        if (Same(before.Answers[index].Choice, changed.Choice.Id))
        {
            return scene.AskAgain();
        }
        var replaced = new Trail(before.Answers.SetItem(index, new Answer(changed.Question.Id, changed.Choice.Id)));
        var (kept, node) = replaced.Walk(scene.Journey);
        var dropped = replaced.Answers.Length - kept.Answers.Length;
        var said = $"I have changed your answer to “{changed.Question.Text}” to “{changed.Choice.Label}”.";
        return At(scene, kept, node.Id)
            .Show(new Block.Paragraph(dropped == 0 ? said : $"{said} Some later questions need an answer again."));
    }

    private static Turn Do(Scene scene, Intent intent) =>
        intent switch
        {
            Intent.Hello => Greet(scene),
            Intent.Thanks => scene.AskAgain(new Block.Paragraph(Says.Welcome)),
            Intent.Back => Back(scene),
            Intent.StartAgain => At(scene, Trail.Empty, scene.Journey.Start.Id)
                .Show(new Block.Paragraph(Says.StartedAgain)),
            Intent.Help => scene.AskAgain(new Block.Paragraph(Says.Help)),
            Intent.Why => Why(scene),
            Intent.Summary => Summary(scene),
            Intent.SpeakToAPerson => EnquiryForm.Open(scene),
            Intent.NoneOfThese when !scene.Conversation.Offered.IsEmpty => scene.AskAgain(
                new Block.Paragraph(Says.NoneThen)
            ),
            Intent.Cancel => scene.AskAgain(new Block.Paragraph(Says.NothingToCancel)),
            _ => scene.AskAgain(new Block.Paragraph(Says.NotUnderstood)),
        };

    private static Turn Back(Scene scene)
    {
        if (scene.Conversation.Trail.Answers.IsEmpty)
        {
            return scene.AskAgain(new Block.Paragraph(Says.AtTheStart));
        }
        var (trail, node) = scene.Conversation.Trail.WithoutLast().Walk(scene.Journey);
        return At(scene, trail, node.Id).Show();
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

    private static Turn Tell(Scene scene, Scheme scheme)
    {
        if (scheme.On(scene.Today) is not { } onDay)
        {
            return scene.AskAgain(new Block.Paragraph($"I have nothing to say about {scheme.Names[^1].Name} today."));
        }
        return Successor(scene, scheme) is { } successor
            ? scene.AskAgain(
                new Block.Paragraph($"{onDay.Name} has been replaced by {successor.Name}."),
                new Block.SchemeDetails(successor)
            )
            : scene.AskAgain(new Block.SchemeDetails(onDay));
    }

    private static SchemeOnDay? Successor(Scene scene, Scheme scheme)
    {
        SchemeOnDay? last = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (
            var next = scheme;
            next.On(scene.Today) is { IsLive: false }
                && next.ReplacedBy is { } id
                && seen.Add(id)
                && scene.Journey.FindScheme(id) is { } successor;
            next = successor
        )
        {
            last = successor.On(scene.Today) ?? last;
        }
        return last;
    }

    /// <summary>The answers of a trail as the person saw them.</summary>
    public static ImmutableArray<SummaryLine> AnswersOf(Scene scene) =>
        [
            .. scene
                .Conversation.Trail.Answers.Select(answer =>
                    (answer, scene.Journey.FindNode(answer.Question) as Question)
                )
                .Where(pair => pair.Item2 is not null)
                .Select(pair => new SummaryLine(
                    pair.Item2!.Text,
                    pair.Item2.Choices.FirstOrDefault(choice => Same(choice.Id, pair.answer.Choice))?.Label
                        ?? pair.answer.Choice
                )),
        ];

    private static Scene At(Scene scene, Trail trail, string node) =>
        new(scene.Journey, scene.Conversation with { Trail = trail, Node = node, Offered = [] }, scene.Today);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
