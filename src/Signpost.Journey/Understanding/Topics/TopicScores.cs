namespace Signpost;

/// <summary>What the words of one text say for each topic. One is filled again and again.</summary>
internal sealed class TopicScores(TopicIndex index)
{
    private readonly double[] _scores = new double[index.Topics.Length];
    private readonly string?[] _nameSaid = new string?[index.Topics.Length];
    private readonly double[] _bestWhole = new double[index.Topics.Length];
    private readonly double[] _byName = new double[index.Topics.Length];
    private readonly double[] _names = new double[index.NameCount];
    private readonly int[] _seen = new int[index.FeatureCount];

    private int _round;

    /// <summary>How much all words of the text say, and of what kinds they are.</summary>
    public WordCounts Counts { get; private set; }

    /// <summary>The score of a topic.</summary>
    public double this[int topic] => _scores[topic];

    /// <summary>Whether all of one of a topic's names was said.</summary>
    public bool IsNamed(int topic) => _nameSaid[topic] is not null;

    /// <summary>The longest of a topic's names of which all was said; null where none was.</summary>
    public string? NameSaid(int topic) => _nameSaid[topic];

    public void Clear()
    {
        Array.Clear(_scores);
        Array.Clear(_nameSaid);
        Array.Clear(_byName);
        Array.Clear(_bestWhole);
        Array.Clear(_names);
        Counts = default;
        _round++;
    }

    /// <summary>Adds a word that no topic has.</summary>
    public void AddUnknown(SaidKind kind)
    {
        var says = TopicWeights.Most * (kind is SaidKind.Common ? TopicWeights.Common : TopicWeights.Unknown);
        Counts = Counts with { All = Counts.All + says, Words = Counts.Words + 1 };
    }

    /// <summary>Adds a word the first time that it is said.</summary>
    /// <param name="word">The word, whose stem is known.</param>
    /// <param name="before">The stem of the word before it, or <see cref="SaidWord.NoStem"/>.</param>
    public void Add(SaidWord word, int before)
    {
        AddPair(before, word.Stem);
        if (!IsFirst(word.Stem))
        {
            return;
        }
        var isKnown = !index.Postings(word.Stem).IsEmpty;
        var information = isKnown ? index.Information(word.Stem) : TopicWeights.Most * TopicWeights.Common;
        var says = information * (word.IsBackground ? TopicWeights.Background : 1);
        Counts = Counts.With(word, says, isKnown, index.IsVague(word.Stem));
        Score(word.Stem, says);
        AddToNames(word.Stem);
    }

    /// <summary>Adds what it says that a phrase means the same as other words do.</summary>
    public void AddAlike(int stem)
    {
        if (IsFirst(stem))
        {
            Score(stem, index.Information(stem) * TopicWeights.Alike);
            AddToNames(stem);
        }
    }

    /// <summary>Adds what names say once all words are added: the more of a name was said, the more it counts.</summary>
    public void AddNames()
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] <= 0)
            {
                continue;
            }
            var name = index.Name(i);
            // Two words make a name only side by side: a path round a lake is not PathLAKE.
            var isParted = name.Pair != SaidWord.NoStem && _seen[name.Pair] != _round;
            var cover = _names[i] / name.Information * (isParted ? TopicWeights.PartedName : 1);
            if (cover >= TopicWeights.LeastOfName)
            {
                var isWhole = cover > TopicWeights.WholeName;
                var says = TopicWeights.NameCover * _names[i] * cover * cover * (isWhole ? TopicWeights.FullName : 1);
                _byName[name.Topic] = Math.Max(_byName[name.Topic], says);
                if (isWhole && says > _bestWhole[name.Topic])
                {
                    (_bestWhole[name.Topic], _nameSaid[name.Topic]) = (says, name.Text);
                }
            }
        }
        for (var topic = 0; topic < _scores.Length; topic++)
        {
            _scores[topic] += _byName[topic];
        }
    }

    /// <summary>Adds what it says that the whole text is a name of a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="name">The name.</param>
    public void AddExact(int topic, string name)
    {
        _scores[topic] += Counts.All + TopicWeights.Exact;
        _nameSaid[topic] = name;
    }

    /// <summary>Multiplies the score of a topic.</summary>
    public void Scale(int topic, double factor) => _scores[topic] *= factor;

    /// <summary>The topics with the highest scores, best first; of equal ones the earlier.</summary>
    /// <param name="best">Takes them.</param>
    /// <returns>How many there are.</returns>
    public int Best(Span<int> best)
    {
        var count = 0;
        for (var topic = 0; topic < _scores.Length; topic++)
        {
            if (_scores[topic] <= 0 || (count == best.Length && _scores[topic] <= _scores[best[^1]]))
            {
                continue;
            }
            var place = Math.Min(count, best.Length - 1);
            for (; place > 0 && _scores[topic] > _scores[best[place - 1]]; place--)
            {
                best[place] = best[place - 1];
            }
            best[place] = topic;
            count = Math.Min(count + 1, best.Length);
        }
        return count;
    }

    /// <summary>That two words stand side by side says more than each of them.</summary>
    private void AddPair(int first, int second)
    {
        if (index.Pair(first, second) is var pair and not SaidWord.NoStem && IsFirst(pair))
        {
            Score(pair, index.Information(pair) * TopicWeights.Pair);
        }
    }

    private void AddToNames(int stem)
    {
        foreach (var name in index.NamesWith(stem))
        {
            _names[name] += index.Information(stem);
        }
    }

    private bool IsFirst(int feature)
    {
        var isFirst = _seen[feature] != _round;
        _seen[feature] = _round;
        return isFirst;
    }

    private void Score(int feature, double says)
    {
        foreach (var posting in index.Postings(feature))
        {
            _scores[posting.Topic] += says * posting.Weight;
        }
    }
}
