using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns that answer about one scheme and return to the place.</summary>
internal static class Telling
{
    private const int MostSeeAlso = 3;

    /// <summary>Tells about a scheme that somebody named, or about what has taken its place.</summary>
    /// <param name="scene">Where it was named.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="phrase">The name that was used, normalised.</param>
    public static Turn About(Scene scene, Scheme scheme, string phrase) => About(scene, scheme, phrase, [], []);

    /// <summary>Tells about a scheme after something else, with more to pick.</summary>
    public static Turn About(
        Scene scene,
        Scheme scheme,
        string phrase,
        ReadOnlySpan<Block> first,
        ImmutableArray<Option> more
    )
    {
        var standing = Standing.Of(scene.Journey, scheme, scene.Today);
        var said = StandingWords.NameSaid(scheme, phrase, scene.Today);
        var line = StandingWords.Line(standing, said, scene.Today);
        var told = ToldOf(standing);
        var former = told is not null && (line is null || told.Scheme != scheme) ? told.FormerName : null;
        ReadOnlySpan<Block> blocks = (line, told) switch
        {
            (null, { } only) => [.. first, new Block.SchemeDetails(only, former)],
            (_, null) => [.. first, new Block.Paragraph(line!)],
            _ => [.. first, new Block.Paragraph(line), new Block.SchemeDetails(told, former)],
        };
        return scene.AskAgain([.. told is null ? [] : More(scene, told), .. more], blocks);
    }

    /// <summary>What is told about a scheme whose address was opened, without the place that it is told at.</summary>
    /// <inheritdoc cref="About(Scene, Scheme, string)" path="/param"/>
    public static ToldScheme Told(Scene scene, Scheme scheme)
    {
        var told = ToldOf(Standing.Of(scene.Journey, scheme, scene.Today));
        var blocks = About(scene, scheme, string.Empty).Reply.Blocks;
        return new ToldScheme(
            told?.Name ?? scheme.Names[^1].Name,
            [.. blocks.Where(block => block is Block.Paragraph or Block.SchemeDetails)],
            told is { IsLive: true } && scene.Check(told) is not null ? told : null,
            told is { IsLive: false } ? SeeAlso(scene, told) : []
        );
    }

    /// <summary>Says why a scheme is, or is not, in the list.</summary>
    /// <inheritdoc cref="About(Scene, Scheme, string)" path="/param"/>
    public static Turn Why(Scene scene, Scheme scheme, string phrase)
    {
        var trail = scene.Conversation.Trail;
        var whyNot = WhyNot.At(scene.Journey, trail, scene.Node, scheme, scene.Today);
        if (whyNot is WhyNot.NotLive)
        {
            return About(scene, scheme, phrase);
        }
        var live = Standing.Of(scene.Journey, scheme, scene.Today);
        var renamed = StandingWords.Line(live, StandingWords.NameSaid(scheme, phrase, scene.Today), scene.Today);
        var why = WhyNotWords.Sentences(whyNot, scene.Journey, inCheck: trail.CheckOf is not null);
        return renamed is null
            ? scene.AskAgain(new Block.Paragraph(why))
            : scene.AskAgain(new Block.Paragraph(renamed), new Block.Paragraph(why));
    }

    /// <summary>Begins the check of a scheme, or tells about a scheme that cannot be had.</summary>
    /// <param name="scene">Where it was asked for.</param>
    /// <param name="scheme">A scheme with a check.</param>
    public static Turn Check(Scene scene, Scheme scheme)
    {
        if (scheme.Check is not { } check || Standing.Of(scene.Journey, scheme, scene.Today) is not Standing.Live live)
        {
            return About(scene, scheme, string.Empty);
        }
        var trail = scene.Conversation.Trail.Beginning(scene.Node.Id, scheme.Id);
        return scene.At(trail, check.Question).Show(new Block.Paragraph(Says.CheckBegins(live.Scheme.Name)));
    }

    /// <summary>What can be picked besides, once a scheme has been told of.</summary>
    private static ImmutableArray<Option> More(Scene scene, SchemeOnDay told) =>
        told.IsLive
            ? scene.Check(told) is { } check
                ? [check]
                : []
            : [.. SeeAlso(scene, told).Select(Scene.MoreAbout)];

    private static ImmutableArray<SchemeOnDay> SeeAlso(Scene scene, SchemeOnDay told) =>
        [
            .. told
                .Scheme.SeeAlso.Select(id => scene.Journey.FindScheme(id)?.On(scene.Today))
                .OfType<SchemeOnDay>()
                .Where(other => other.IsLive)
                .Take(MostSeeAlso),
        ];

    private static SchemeOnDay? ToldOf(Standing standing) =>
        standing switch
        {
            Standing.Live live => live.Scheme,
            Standing.Closed closed => closed.Scheme,
            Standing.Replaced replaced => replaced.By,
            _ => null,
        };
}
