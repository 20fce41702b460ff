using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns that answer what somebody said in their own words. Each says what was understood, and offers to take it back.</summary>
internal static class Hearing
{
    private static readonly Option NotMeant = new(IntentWords.NotMeant);

    public static Turn Take(Scene scene, Understood understood) =>
        understood.Decision switch
        {
            Decision.Safety => scene.AskAgain(new Block.Paragraph(understood.Line!)),
            Decision.Human => EnquiryForm.Open(scene),
            Decision.None => CannotHelp(scene, understood),
            _ => Follow(Prefilling.From(scene.Hearing(understood.Heard)), understood),
        };

    /// <summary>Takes back what was understood last: the answers that were taken, and all that was heard.</summary>
    public static Turn TakeBack(Scene scene)
    {
        var conversation = scene.Conversation;
        var answers = conversation.Trail.Answers;
        var kept = new Trail(answers[..^Math.Min(conversation.Taken, answers.Length)]);
        var (trail, node) = kept.Walk(scene.Journey, scene.Today);
        return scene.Forgetting().At(trail, node.Id).Show(new Block.Paragraph(Says.TakenBack));
    }

    private static Turn Follow(Scene scene, Understood understood)
    {
        var said = Prefilling.Said(scene);
        var schemes = Live(understood, scene);
        return understood switch
        {
            { Decision: Decision.Answer, Named: { } named } => Named(scene, named, said, schemes),
            { Decision: Decision.Answer } when !schemes.IsEmpty => Near(scene, understood, said, schemes),
            _ when said is not null => scene.Show([said], [NotMeant]),
            _ when Noted(scene.Journey, understood) is { } noted => scene.AskAgain([NotMeant], [noted]),
            _ when Suggestions(understood, schemes) is { IsEmpty: false } suggestions => scene.Offer(suggestions),
            _ => Navigation.NotUnderstood(scene, Says.NotUnderstood),
        };
    }

    /// <summary>Somebody called a scheme by its name among other words.</summary>
    private static Turn Named(
        Scene scene,
        NamedScheme named,
        Block.Paragraph? said,
        ImmutableArray<SchemeOnDay> schemes
    )
    {
        var others = schemes.Where(other => other.Scheme != named.Scheme).Select(Scene.MoreAbout);
        return Telling.About(
            scene,
            named.Scheme,
            Phrase.Normalise(named.Name),
            said is null ? [] : [said],
            [.. others, NotMeant]
        );
    }

    /// <summary>What somebody said comes close to what some schemes are for.</summary>
    private static Turn Near(
        Scene scene,
        Understood understood,
        Block.Paragraph? said,
        ImmutableArray<SchemeOnDay> schemes
    )
    {
        var lines = schemes.Select(scheme => new SummaryLine(scheme.Name, scheme.Description.Summary));
        ImmutableArray<Block> blocks =
        [
            .. said is null ? [] : new[] { said },
            new Block.Paragraph(Says.NearTo(understood.Words, schemes.Length)),
            new Block.Summary([.. lines]),
        ];
        return scene.AskAgain([.. schemes.Select(Scene.MoreAbout), NotMeant], blocks.AsSpan());
    }

    private static ImmutableArray<Option> Suggestions(Understood understood, ImmutableArray<SchemeOnDay> schemes) =>
        [
            .. understood
                .Choices.Select(choice => new Option(choice.Label))
                .Concat(schemes.Select(scheme => new Option(scheme.Name)))
                .Take(Understood.MostSchemes),
        ];

    /// <summary>What was said that may answer a later question; null where nothing was said for certain.</summary>
    private static Block.Paragraph? Noted(Journey journey, Understood understood)
    {
        string[] reasons =
        [
            .. understood
                .Heard.GroupBy(fact => fact.Facet, StringComparer.Ordinal)
                .Select(facts =>
                    Certain([.. facts.Select(fact => journey.FindTerm(fact.Facet, fact.Term)).OfType<Term>()])
                )
                .OfType<Term>()
                .Select(term => term.Reason)
                .Distinct(StringComparer.Ordinal),
        ];
        return reasons.Length == 0 ? null : new Block.Paragraph(Says.HaveTaken(Sentence.Join(reasons)));
    }

    /// <summary>The one term of a facet that was said, or the smallest place; null where several were said.</summary>
    private static Term? Certain(IReadOnlyList<Term> terms) =>
        terms.FirstOrDefault(term => terms.All(other => term.Words.All(other.Words.Contains)));

    private static Turn CannotHelp(Scene scene, Understood understood)
    {
        var said =
            understood.Language is not null ? Says.EnglishOnly
            : understood.Outside is { } about ? Says.NotAbout(about)
            : null;
        if (said is null)
        {
            return Navigation.NotUnderstood(scene, Says.NotUnderstood);
        }
        return scene.AskAgain([new Option(IntentWords.SpeakToAPerson)], [new Block.Paragraph(said)]);
    }

    private static ImmutableArray<SchemeOnDay> Live(Understood understood, Scene scene) =>
        [
            .. understood
                .Schemes.Select(near => Standing.Of(scene.Journey, near.Scheme, scene.Today))
                .Select(standing =>
                    standing switch
                    {
                        Standing.Live live => live.Scheme,
                        Standing.Replaced replaced => replaced.By,
                        Standing.Closed closed => closed.Scheme,
                        _ => null,
                    }
                )
                .OfType<SchemeOnDay>()
                .DistinctBy(scheme => scheme.Scheme.Id, StringComparer.Ordinal),
        ];
}
