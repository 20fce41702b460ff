namespace Signpost;

/// <summary>What the words of one text say for each topic. One is filled again and again.</summary>
internal sealed class TopicScores(TopicIndex index)
{
    // All words of a name count for it, a misspelt one a little less than a right one.
    private const double WholeName = 0.999;

    private readonly double[] _scores = new double[index.Topics.Length];
    private readonly bool[] _isNamed = new bool[index.Topics.Length];
    private readonly double[] _named = new double[index.Topics.Length];
    private readonly double[] _names = new double[index.NameCount];
    private readonly int[] _seen = new int[index.FeatureCount];

    private int _round;

    /// <summary>How much all words of the text say, those included that no topic has.</summary>
    public double Total { get; private set; }

    /// <summary>How much the words say that some topic has.</summary>
    public double Known { get; private set; }

    /// <summary>How many different words said anything.</summary>
    public int Words { get; private set; }

    /// <summary>How many of them belong to something that was plainly said.</summary>
    public int Facts { get; private set; }

    /// <summary>How many of them say who or where somebody is.</summary>
    public int Background { get; private set; }

    /// <summary>How many of them say too little by themselves, or belong to something that was plainly said.</summary>
    public int Vague { get; private set; }

    /// <summary>The score of a topic.</summary>
    public double this[int topic] => _scores[topic];

    /// <summary>Whether all of one of a topic's names was said.</summary>
    public bool IsNamed(int topic) => _isNamed[topic];

    public void Clear()
    {
        Array.Clear(_scores);
        Array.Clear(_named);
        Array.Clear(_isNamed);
        Array.Clear(_names);
        (Total, Known, Words, Facts, Background, Vague) = (0, 0, 0, 0, 0, 0);
        _round++;
    }

    /// <summary>Adds a word that no topic has.</summary>
    public void AddUnknown(double says)
    {
        Total += says;
        Words++;
    }

    /// <summary>Adds a word once.</summary>
    /// <param name="stem">The number of its stem.</param>
    /// <param name="factor">How much of what it says counts, 0 to 1.</param>
    /// <param name="nameFactor">How much of it counts for a name.</param>
    /// <param name="isFact">Whether it belongs to something that was plainly said.</param>
    /// <param name="isBackground">Whether it says who or where somebody is.</param>
    /// <param name="isVague">Whether it says too little by itself.</param>
    public void Add(int stem, double factor, double nameFactor, bool isFact, bool isBackground, bool isVague)
    {
        if (!IsFirst(stem))
        {
            return;
        }
        Words++;
        Facts += isFact ? 1 : 0;
        Background += isBackground ? 1 : 0;
        Vague += isVague ? 1 : 0;
        if (index.Postings(stem).IsEmpty)
        {
            Total += index.Most * TopicWeights.Common * factor;
            return;
        }
        var says = index.Information(stem) * factor;
        Total += says;
        Known += says;
        Score(stem, says);
        foreach (var name in index.NamesWith(stem))
        {
            _names[name] += index.Information(stem) * nameFactor;
        }
    }

    /// <summary>Adds what it says beyond each of them that two words stand side by side.</summary>
    public void AddPair(int first, int second)
    {
        var pair = index.Pair(first, second);
        if (pair >= 0 && IsFirst(pair))
        {
            Score(pair, index.Information(pair) * TopicWeights.Pair);
        }
    }

    /// <summary>Adds what it says that a phrase means the same as other words do.</summary>
    public void AddAlike(int stem)
    {
        if (IsFirst(stem))
        {
            Score(stem, index.Information(stem) * TopicWeights.Alike);
            foreach (var name in index.NamesWith(stem))
            {
                _names[name] += index.Information(stem);
            }
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
            var cover = _names[i] / name.Information;
            if (cover >= TopicWeights.NameLeast)
            {
                var isWhole = cover > WholeName;
                _isNamed[name.Topic] |= isWhole;
                var bonus = TopicWeights.NameCover * _names[i] * cover * cover * (isWhole ? TopicWeights.FullName : 1);
                _named[name.Topic] = Math.Max(_named[name.Topic], bonus);
            }
        }
        for (var topic = 0; topic < _scores.Length; topic++)
        {
            _scores[topic] += _named[topic];
        }
    }

    /// <summary>Adds what it says that the whole text is a name of a topic.</summary>
    public void AddExact(int topic)
    {
        _scores[topic] += Total + TopicWeights.Exact;
        _isNamed[topic] = true;
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
