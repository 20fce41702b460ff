using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Signpost;

/// <summary>Collects the words of topics.</summary>
/// <param name="lexicon">Numbers them.</param>
/// <param name="alike">The phrases that mean the same as other words do.</param>
internal sealed class TopicIndexBuilder(LexiconBuilder lexicon, PhraseTree<Alike> alike)
{
    private readonly ImmutableArray<Topic>.Builder _topics = ImmutableArray.CreateBuilder<Topic>();
    private readonly List<TopicPhrase> _phrases = [];
    private readonly List<TopicName> _names = [];
    private readonly HashSet<int> _vague = [];

    public ImmutableArray<Topic> Topics => _topics.ToImmutable();

    /// <summary>The names of topics, each word of a name once.</summary>
    public IReadOnlyList<TopicName> Names => _names;

    /// <summary>The stems of words that say too little by themselves.</summary>
    public IReadOnlyCollection<int> Vague => _vague;

    public void AddAll(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics)
        {
            _topics.Add(topic);
            AddPhrases(topic.Outside?.Asks ?? [], TopicSource.OutsideAsk);
            if (topic.Scheme is { } scheme)
            {
                AddNames(TopicNames.Of(scheme));
                AddPhrases(scheme.Asks, TopicSource.Ask);
                AddPhrases(
                    scheme.Descriptions.SelectMany(about => new[] { about.Summary, about.WhoFor, about.Gives }),
                    TopicSource.Text
                );
            }
        }
    }

    public void AddVague(ImmutableArray<string> words) => _vague.UnionWith(words.SelectMany(lexicon.AddPhrase));

    /// <summary>The numbers of words that stand side by side, from <paramref name="first"/> on.</summary>
    public Dictionary<(int, int), int> Pairs(int first)
    {
        var pairs = new Dictionary<(int, int), int>();
        foreach (var phrase in _phrases)
        {
            for (var i = 1; i < phrase.Stems.Length; i++)
            {
                pairs.TryAdd((phrase.Stems[i - 1], phrase.Stems[i]), first + pairs.Count);
            }
        }
        return pairs;
    }

    /// <summary>How much of each word and pair each topic has, 0 to 1.</summary>
    public IEnumerable<(int Feature, int Topic, double Weight)> Weights(Dictionary<(int, int), int> pairs)
    {
        var bySource = new Dictionary<(int Feature, int Topic, TopicSource Source), double>();
        foreach (var phrase in _phrases)
        {
            foreach (var feature in Features(phrase.Stems, pairs))
            {
                ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    bySource,
                    (feature, phrase.Topic, phrase.Source),
                    out _
                );
                weight = Math.Min(weight + Weight(phrase.Source), Most(phrase.Source));
            }
        }
        return bySource
            .GroupBy(entry => (entry.Key.Feature, entry.Key.Topic), entry => entry.Value)
            .Select(group => (group.Key, Sum: group.Sum()))
            .Select(entry => (entry.Key.Feature, entry.Key.Topic, entry.Sum / (entry.Sum + TopicWeights.Half)));
    }

    private static double Weight(TopicSource source) =>
        source switch
        {
            TopicSource.Name => TopicWeights.Name,
            TopicSource.Ask => TopicWeights.Ask,
            TopicSource.OutsideAsk => TopicWeights.OutsideAsk,
            _ => TopicWeights.Text,
        };

    private static double Most(TopicSource source) =>
        source is TopicSource.Ask or TopicSource.OutsideAsk ? TopicWeights.MostAsks * Weight(source) : Weight(source);

    private static HashSet<int> Features(ImmutableArray<int> stems, Dictionary<(int, int), int> pairs)
    {
        HashSet<int> features = [.. stems];
        for (var i = 1; i < stems.Length; i++)
        {
            features.Add(pairs[(stems[i - 1], stems[i])]);
        }
        return features;
    }

    private void AddPhrases(IEnumerable<string> texts, TopicSource source)
    {
        foreach (var text in texts)
        {
            AddPhrase(Read(text), source);
        }
    }

    private void AddNames(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var words = Read(name);
            AddPhrase(words, TopicSource.Name);
            AddName(name, Counting(words), words.Length);
            AddName(name, Counting(WithAlike(words)), words.Length);
        }
    }

    /// <summary>Adds a name, unless it is more than the one word of it that counts, as "Help to Grow" is.</summary>
    private void AddName(string name, ImmutableArray<int> stems, int words)
    {
        if (stems.Length > 1 || (stems.Length == 1 && words == 1))
        {
            _names.Add(new TopicName(_topics.Count - 1, name.Trim(), [.. stems.Distinct()]));
        }
    }

    private void AddPhrase(Word[] words, TopicSource source)
    {
        _phrases.Add(new TopicPhrase(_topics.Count - 1, Counting(words), source));
        foreach (var word in WithAlike(words).Where(word => word.IsAlike))
        {
            _phrases.Add(new TopicPhrase(_topics.Count - 1, [word.Stem], source));
        }
    }

    private Word[] Read(string text) =>
        [
            .. Phrase
                .Normalise(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new Word(lexicon.Add(word), !FunctionWords.Contains(word), IsAlike: false)),
        ];

    /// <summary>The words with each phrase that means the same as another word put as that word.</summary>
    private List<Word> WithAlike(Word[] words)
    {
        int[] stems = [.. words.Select(word => word.Stem)];
        var other = new List<Word>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var (same, taken) = alike.Longest(stems.AsSpan(i));
            other.Add(same is null ? words[i] : new Word(same.Stem, Counts: true, IsAlike: true));
            i += same is null ? 0 : taken - 1;
        }
        return other;
    }

    private static ImmutableArray<int> Counting(IEnumerable<Word> words) =>
        [.. words.Where(word => word.Counts).Select(word => word.Stem)];

    private readonly record struct Word(int Stem, bool Counts, bool IsAlike);
}
