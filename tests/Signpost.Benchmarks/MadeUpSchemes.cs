namespace Signpost.Benchmarks;

/// <summary>
/// Makes as many schemes as are asked for out of those that there are. A made-up scheme has as many words as a real one,
/// drawn from all words of the real ones as often as these use them, so that frequent words are found in many schemes. One
/// word of each name is its own. The same schemes come out each time.
/// </summary>
internal static class MadeUpSchemes
{
    private const int Seed = 7;
    private const int Syllables = 4;

    private static readonly string[] Starts =
    [
        "b",
        "br",
        "c",
        "d",
        "f",
        "g",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "s",
        "t",
        "v",
    ];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ea", "ar", "en"];

    /// <summary>The content with made-up schemes after its own, <paramref name="count"/> in all.</summary>
    public static JourneyContent AddTo(JourneyContent content, int count)
    {
        var random = new Random(Seed);
        string[] words = [.. content.Schemes.SelectMany(TextsOf).SelectMany(Parts)];
        var made = Enumerable
            .Range(0, count - content.Schemes.Length)
            .Select(number => MakeUp(content.Schemes[number % content.Schemes.Length], number, words, random));
        return content with { Schemes = [.. content.Schemes, .. made] };
    }

    private static Scheme MakeUp(Scheme like, int number, string[] words, Random random)
    {
        string Another(string text) => string.Join(' ', random.GetItems(words, Parts(text).Length));
        string Named(string text) => $"{Own(random)} {Another(text)}";
        return like with
        {
            Id = $"made-up-{number}",
            FormerIds = [],
            Names = [.. like.Names.Select(name => name with { Name = Named(name.Name) })],
            AlsoKnownAs = [.. like.AlsoKnownAs.Select(Named)],
            Asks = [.. like.Asks.Select(Another)],
            Descriptions =
            [
                .. like.Descriptions.Select(about =>
                    about with
                    {
                        Summary = Another(about.Summary),
                        WhoFor = Another(about.WhoFor),
                        Gives = Another(about.Gives),
                    }
                ),
            ],
            ReplacedBy = null,
            PartOf = null,
            SeeAlso = [],
            Check = null,
        };
    }

    private static IEnumerable<string> TextsOf(Scheme scheme) =>
        scheme
            .Names.Select(name => name.Name)
            .Concat(scheme.AlsoKnownAs)
            .Concat(scheme.Asks)
            .Concat(scheme.Descriptions.SelectMany(about => new[] { about.Summary, about.WhoFor, about.Gives }));

    private static string[] Parts(string text) =>
        Phrase.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Own(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, Syllables)
                .Select(_ => Starts[random.Next(Starts.Length)] + Middles[random.Next(Middles.Length)])
        );
}
