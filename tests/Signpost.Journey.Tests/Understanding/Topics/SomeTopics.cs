namespace Signpost.Tests.Understanding.Topics;

/// <summary>An index of a few topics.</summary>
internal sealed class SomeTopics
{
    private readonly LexiconBuilder _lexicon = new();

    /// <param name="topics">The topics.</param>
    /// <param name="others">Words that are known though no topic has them.</param>
    public SomeTopics(IEnumerable<Topic> topics, params string[] others)
    {
        var alike = new PhraseTree<Alike>([
            .. Alike.AddTo(
                _lexicon,
                [
                    ["cash", "free money"],
                ]
            ),
        ]);
        var builder = new TopicIndexBuilder(_lexicon, alike);
        builder.AddAll(topics);
        builder.AddVague(["business"]);
        foreach (var other in others)
        {
            _lexicon.Add(other);
        }
        Index = new TopicIndex(builder, _lexicon.Count);
    }

    public TopicIndex Index { get; }

    public int Stem(string word) => _lexicon.Add(word);

    public double Information(string word) => Index.Information(Stem(word));

    public double Weight(string word, int topic) => Index.Weight(Stem(word), topic);

    public SaidWord Said(string word) => new() { Stem = Stem(word), Kind = SaidKind.Known };

    /// <summary>A topic for each of these, with what people ask for.</summary>
    public static IEnumerable<Topic> Asking(params string[][] asks) =>
        asks.Select(phrases => new Topic(Scheme: null, new OutsideTopic("something", [.. phrases])));

    public static Topic Scheme(string name, params string[] asks) =>
        new(SomeEveryday.Scheme("some-scheme", name, asks), Outside: null);
}
