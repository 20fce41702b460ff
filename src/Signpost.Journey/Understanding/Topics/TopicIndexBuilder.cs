using System.Collections.Immutable;

namespace Signpost;

/// <summary>Collects the words of topics.</summary>
internal sealed class TopicIndexBuilder(LexiconBuilder lexicon, PhraseTree<Alike> alikes)
{
    private readonly ImmutableArray<Topic>.Builder _topics = ImmutableArray.CreateBuilder<Topic>();
    private readonly List<(int Topic, int[] Stems, double Weight, bool IsName)> _phrases = [];
    private readonly List<(int Topic, int[] Stems)> _names = [];
    private readonly HashSet<int> _vague = [];

    public ImmutableArray<Topic> Topics => _topics.ToImmutable();

    public IEnumerable<(int Topic, int[] Stems)> Names =>
        _phrases
            .Where(phrase => phrase.IsName)
            .Select(phrase => (phrase.Topic, phrase.Stems.Distinct().ToArray()))
            .Concat(_names);

    /// <summary>The stems of words that say too little by themselves.</summary>
    public IReadOnlyCollection<int> Vague => _vague;

    public void AddAll(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics)
        {
            Add(topic);
        }
    }

    public void AddVague(ImmutableArray<string> words) => _vague.UnionWith(words.SelectMany(lexicon.AddPhrase));

    private void Add(Topic topic)
    {
        var number = _topics.Count;
        _topics.Add(topic);
        if (topic.Scheme is { } scheme)
        {
            foreach (var name in NamesOf(scheme))
            {
                Add(number, name, TopicWeights.Name, isName: true);
            }
            foreach (var ask in scheme.Asks)
            {
                Add(number, ask, TopicWeights.Ask, isName: false);
            }
            foreach (
                var text in scheme.Descriptions.SelectMany(about => new[] { about.Summary, about.WhoFor, about.Gives })
            )
            {
                Add(number, text, TopicWeights.Text, isName: false);
            }
        }
        foreach (var ask in topic.Outside?.Asks ?? [])
        {
            Add(number, ask, TopicWeights.OutsideAsk, isName: false);
        }
    }

    /// <summary>How much each topic has of each word and pair.</summary>
    public Dictionary<(int Feature, int Topic), double> Weights(Dictionary<(int, int), int> pairs)
    {
        var weights = new Dictionary<(int Feature, int Topic), double>();
        foreach (var group in _phrases.GroupBy(phrase => (phrase.Topic, phrase.Weight)))
        {
            var most =
                group.Key.Weight
                * (
                    group.Key.Weight is var w && (w == TopicWeights.Ask || w == TopicWeights.OutsideAsk)
                        ? TopicWeights.MostAsks
                        : 1
                );
            var sums = new Dictionary<int, double>();
            foreach (var (_, stems, weight, _) in group)
            {
                foreach (var feature in Features(stems, pairs).Distinct())
                {
                    sums[feature] = Math.Min(most, sums.GetValueOrDefault(feature) + weight);
                }
            }
            foreach (var (feature, sum) in sums)
            {
                var key = (feature, group.Key.Topic);
                weights[key] = weights.GetValueOrDefault(key) + sum;
            }
        }
        return weights.ToDictionary(entry => entry.Key, entry => entry.Value / (entry.Value + TopicWeights.Half));
    }

    public Dictionary<(int, int), int> Pairs(int stems)
    {
        var pairs = new Dictionary<(int, int), int>();
        foreach (var phrase in _phrases)
        {
            for (var i = 1; i < phrase.Stems.Length; i++)
            {
                pairs.TryAdd((phrase.Stems[i - 1], phrase.Stems[i]), stems + pairs.Count);
            }
        }
        return pairs;
    }

    private static IEnumerable<int> Features(int[] stems, Dictionary<(int, int), int> pairs)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            yield return stems[i];
            if (i > 0)
            {
                yield return pairs[(stems[i - 1], stems[i])];
            }
        }
    }

    private void Add(int topic, string text, double weight, bool isName)
    {
        string[] words = Phrase.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] stems = [.. words.Select(lexicon.Add)];
        int[] counting = [.. stems.Where((_, i) => !FunctionWords.Contains(words[i]))];
        // "Help to Grow" is more than the one word of it that counts.
        _phrases.Add((topic, counting, weight, isName && (counting.Length > 1 || counting.Length == stems.Length)));
        var alikes = Alikes(stems);
        if (alikes.Count == 0)
        {
            return;
        }
        foreach (var (_, _, alike) in alikes)
        {
            _phrases.Add((topic, [alike], weight, IsName: false));
        }
        if (isName)
        {
            var other = new List<int>();
            for (var i = 0; i < stems.Length; i++)
            {
                var (start, taken, alike) = alikes.Find(found => found.Start == i && found.Taken > 0);
                if (taken > 0)
                {
                    other.Add(alike);
                    i += taken - 1;
                }
                else if (!FunctionWords.Contains(words[i]))
                {
                    other.Add(stems[i]);
                }
            }
            _names.Add((topic, [.. other.Distinct()]));
        }
    }

    private List<(int Start, int Taken, int Alike)> Alikes(int[] stems)
    {
        var found = new List<(int Start, int Taken, int Alike)>();
        for (var i = 0; i < stems.Length; i++)
        {
            var (alike, taken) = alikes.Longest(stems.AsSpan(i));
            if (alike is not null)
            {
                found.Add((i, taken, alike.Stem));
                i += taken - 1;
            }
        }
        return found;
    }

    /// <summary>The names, and of one such as "Knowledge Transfer Partnerships (KTP)" each part by itself.</summary>
    private static IEnumerable<string> NamesOf(Scheme scheme) =>
        scheme
            .Names.Select(name => name.Name)
            .Concat(scheme.AlsoKnownAs)
            .SelectMany(Parts)
            .Where(name => !string.IsNullOrWhiteSpace(name));

    private static IEnumerable<string> Parts(string name)
    {
        var (open, close) = (name.IndexOf('(', StringComparison.Ordinal), name.IndexOf(')', StringComparison.Ordinal));
        return open < 0 || close < open ? [name] : [name.Remove(open, close + 1 - open), name[(open + 1)..close]];
    }
}
