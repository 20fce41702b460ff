using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Which topics have which words, and how much each word says. A feature is a word, by the number of its stem, or two words
/// side by side. The fewer topics have a feature the more it says, as in the probabilistic model of Robertson and Spärck
/// Jones, from 0 to <see cref="TopicWeights.Most"/>: the same limits hold with few topics and with many.
/// </summary>
internal sealed class TopicIndex
{
    private readonly Dictionary<(int, int), int> _pairs;
    private readonly Listing<Posting> _postings;
    private readonly double[] _information;
    private readonly Listing<int> _namesWith;
    private readonly NameEntry[] _names;
    private readonly FrozenSet<int> _vague;

    public TopicIndex(TopicIndexBuilder builder, int stems)
    {
        Topics = builder.Topics;
        _vague = builder.Vague.ToFrozenSet();
        _pairs = builder.Pairs(stems);
        _postings = new Listing<Posting>(
            stems + _pairs.Count,
            builder.Weights(_pairs).Select(entry => (entry.Feature, new Posting(entry.Topic, (float)entry.Weight)))
        );
        _information = [.. Enumerable.Range(0, FeatureCount).Select(InformationIn)];
        _names =
        [
            .. builder.Names.Select(name => new NameEntry(
                name.Topic,
                name.Text,
                name.Stems.Sum(Information),
                PairOf(name.Stems)
            )),
        ];
        _namesWith = new Listing<int>(
            stems,
            builder.Names.SelectMany((name, number) => name.Stems.Select(stem => (stem, number)))
        );
    }

    public ImmutableArray<Topic> Topics { get; }

    /// <summary>How many words and pairs there are.</summary>
    public int FeatureCount => _postings.Count;

    public int NameCount => _names.Length;

    /// <summary>What a feature says.</summary>
    public double Information(int feature) => _information[feature];

    /// <summary>The topics that have a feature.</summary>
    public ReadOnlySpan<Posting> Postings(int feature) => _postings[feature];

    /// <summary>How much of a feature a topic has, 0 to 1.</summary>
    public double Weight(int feature, int topic)
    {
        foreach (var posting in Postings(feature))
        {
            if (posting.Topic == topic)
            {
                return posting.Weight;
            }
        }
        return 0;
    }

    /// <summary>The numbers of the names that have a word.</summary>
    public ReadOnlySpan<int> NamesWith(int stem) => _namesWith[stem];

    /// <summary>The name of a number.</summary>
    public NameEntry Name(int number) => _names[number];

    /// <summary>Whether a word says too little by itself.</summary>
    public bool IsVague(int stem) => _vague.Contains(stem);

    /// <summary>The number of two neighbouring words, or <see cref="SaidWord.NoStem"/>.</summary>
    public int Pair(int first, int second) => _pairs.GetValueOrDefault((first, second), SaidWord.NoStem);

    private int PairOf(ImmutableArray<int> stems) =>
        stems is [var first, var second] ? Pair(first, second) : SaidWord.NoStem;

    private double InformationIn(int feature)
    {
        var topics = 0.0;
        foreach (var posting in Postings(feature))
        {
            topics += Math.Min(1, posting.Weight * TopicWeights.Spread);
        }
        return InformationOf(topics);
    }

    private double InformationOf(double topics) => TopicWeights.Most * Bits(topics) / Bits(topics: 0);

    private double Bits(double topics) => Math.Log2(1 + ((Topics.Length - topics + 0.5) / (topics + 0.5)));

    /// <summary>A topic that has a feature, and how much of it, 0 to 1.</summary>
    public readonly record struct Posting(int Topic, float Weight);

    /// <summary>A name of a topic and how much all its words say.</summary>
    /// <param name="Topic">The topic.</param>
    /// <param name="Text">The name.</param>
    /// <param name="Information">How much they say.</param>
    /// <param name="Pair">The number of the two words that are all of the name; else <see cref="SaidWord.NoStem"/>.</param>
    public readonly record struct NameEntry(int Topic, string Text, double Information, int Pair);
}
