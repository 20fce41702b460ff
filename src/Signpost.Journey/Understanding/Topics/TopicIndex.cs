using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>Which topics have which words, and how much each word says.</summary>
internal sealed class TopicIndex
{
    private readonly int[] _starts;
    private readonly Posting[] _postings;
    private readonly double[] _information;
    private readonly int[] _nameStarts;
    private readonly int[] _namesOf;
    private readonly NameEntry[] _names;
    private readonly Dictionary<(int, int), int> _pairs;
    private readonly FrozenSet<int> _vague;

    public TopicIndex(TopicIndexBuilder builder, int stems)
    {
        Topics = builder.Topics;
        _vague = builder.Vague.ToFrozenSet();
        _pairs = builder.Pairs(stems);
        var features = stems + _pairs.Count;
        var weights = builder.Weights(_pairs);
        (_starts, _postings) = Flat(
            features,
            weights.Select(entry => (entry.Key.Feature, new Posting(entry.Key.Topic, (float)entry.Value)))
        );
        _information = new double[features];
        for (var feature = 0; feature < features; feature++)
        {
            var topics = 0.0;
            foreach (var posting in Postings(feature))
            {
                topics += Math.Min(1, posting.Weight * TopicWeights.Spread);
            }
            _information[feature] = Math.Log(1 + (Topics.Length - topics + 0.5) / (topics + 0.5));
        }
        Most = Math.Log(1 + (Topics.Length + 0.5) / 0.5);
        _names = [.. builder.Names.Select(name => new NameEntry(name.Topic, name.Stems.Sum(Information)))];
        (_nameStarts, _namesOf) = Flat(
            stems,
            builder.Names.SelectMany((name, index) => name.Stems.Select(stem => (stem, index)))
        );
    }

    public ImmutableArray<Topic> Topics { get; }

    public int NameCount => _names.Length;

    /// <summary>How many words and pairs there are.</summary>
    public int FeatureCount => _information.Length;

    /// <summary>What a word says that no topic has.</summary>
    public double Most { get; }

    public double Information(int feature) => _information[feature];

    public ReadOnlySpan<Posting> Postings(int feature) => _postings.AsSpan(_starts[feature].._starts[feature + 1]);

    /// <summary>How much a topic has of a word, 0 to 1.</summary>
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

    public ReadOnlySpan<int> NamesWith(int stem) => _namesOf.AsSpan(_nameStarts[stem].._nameStarts[stem + 1]);

    public NameEntry Name(int index) => _names[index];

    /// <summary>Whether a word says too little by itself.</summary>
    public bool IsVague(int stem) => _vague.Contains(stem);

    /// <summary>The number of two neighbouring words, or <see cref="SaidWord.NoStem"/>.</summary>
    public int Pair(int first, int second) => _pairs.GetValueOrDefault((first, second), SaidWord.NoStem);

    private static (int[] Starts, T[] Items) Flat<T>(int count, IEnumerable<(int Feature, T Item)> items)
    {
        var sorted = items.OrderBy(item => item.Feature).ToArray();
        var starts = new int[count + 1];
        foreach (var (feature, _) in sorted)
        {
            starts[feature + 1]++;
        }
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }
        return (starts, [.. sorted.Select(item => item.Item)]);
    }

    public readonly record struct Posting(int Topic, float Weight);

    /// <summary>A name of a topic and how much all its words say.</summary>
    public readonly record struct NameEntry(int Topic, double Information);
}
