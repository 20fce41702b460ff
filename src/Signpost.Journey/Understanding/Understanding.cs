using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Finds out what a text is about when nothing is known but the text: whether somebody may be in danger, writes in another
/// language or asks for a person, and else which schemes or other topics its words speak for.
/// </summary>
internal sealed class Understanding
{
    private const int MostTopics = 8;

    private readonly Journey _journey;
    private readonly Lexicon _lexicon;
    private readonly Languages _languages;
    private readonly TopicIndex _topics;
    private readonly PhraseTree<SafetyLine> _safety;
    private readonly PhraseTree<string> _person;
    private readonly PhraseTree<Alike> _alike;
    private readonly PhraseTree<Term> _placeWords;
    private readonly Places _places;
    private readonly int[]?[] _placesOf;

    private Work? _free;

    public Understanding(Journey journey)
    {
        _journey = journey;
        var words = journey.Content.EverydayWords ?? new EverydayWords();
        var lexicon = new LexiconBuilder();
        _alike = new([.. Alike.AddTo(lexicon, words.Alike)]);
        var topics = new TopicIndexBuilder(lexicon);
        foreach (var scheme in journey.Schemes)
        {
            topics.Add(new Topic(scheme, Outside: null));
        }
        foreach (var outside in words.Outside)
        {
            topics.Add(new Topic(Scheme: null, outside));
        }
        _safety = new([.. words.Safety.SelectMany(line => line.Words.Select(word => (lexicon.AddPhrase(word), line)))]);
        _person = new([.. PersonWords.All.Select(phrase => (lexicon.AddPhrase(phrase), phrase))]);
        _places = new Places(journey);
        _placeWords = new([
            .. journey
                .Content.Terms.Where(_places.Has)
                .OrderByDescending(term => _places.Within(term).Length)
                .SelectMany(term => term.Words.Select(word => (lexicon.AddPhrase(word), term))),
        ]);
        _languages = new Languages(words.Languages);
        _topics = new TopicIndex(topics, lexicon.Count);
        _placesOf = [.. _topics.Topics.Select(topic => topic.Scheme is { } scheme ? _places.Of(scheme) : null)];
        _lexicon = new Lexicon(lexicon);
    }

    /// <summary>What a text is about; see <see cref="Journey.Understand"/>.</summary>
    public Understood Of(string text, DateOnly today)
    {
        var work = Interlocked.Exchange(ref _free, null) ?? new Work(_topics);
        try
        {
            return Of(text.AsSpan(0, Math.Min(text.Length, Turn.LongestInput)), work, today);
        }
        finally
        {
            _free = work;
        }
    }

    private Understood Of(ReadOnlySpan<char> original, Work work, DateOnly today)
    {
        var text = work.Text;
        text.Read(original);
        WordLookup.Look(text, _lexicon);
        if (FindSafety(text) is { } line)
        {
            return new Understood(Decision.Safety, []) { Line = line.Text };
        }
        if (_languages.Find(original, text) is { } language)
        {
            return new Understood(Decision.None, []) { Language = language };
        }
        Negation.Mark(text);
        var asksForPerson = FindPerson(text);
        Score(work);
        return Decide(work, asksForPerson, today);
    }

    private SafetyLine? FindSafety(SaidText text)
    {
        for (var place = 0; place < text.Words.Length; place++)
        {
            if (_safety.Longest(text.Words[place..]).Meaning is { } line)
            {
                return line;
            }
        }
        return null;
    }

    /// <summary>Whether a person is asked for; the words that do so then say nothing else.</summary>
    private bool FindPerson(SaidText text)
    {
        var isFound = false;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var (phrase, taken) = _person.Longest(text.Words[place..]);
            if (phrase is not null)
            {
                isFound = true;
                foreach (ref var word in text.Words.Slice(place, taken))
                {
                    word.Kind = SaidKind.Function;
                }
            }
        }
        return isFound;
    }

    private void Score(Work work)
    {
        var (text, scores, places) = (work.Text, work.Scores, work.Places);
        scores.Clear();
        places.Clear();
        var words = text.Words;
        var (before, placeEnd) = (-1, 0);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.IsNegated)
            {
                before = -1;
                continue;
            }
            if (_placeWords.Longest(words[i..]) is { Meaning: { } place, Words: var taken } && i >= placeEnd)
            {
                placeEnd = i + taken;
                foreach (var number in _places.Within(place))
                {
                    places.Add(number);
                }
            }
            if (_alike.Longest(words[i..]).Meaning is { } alike)
            {
                scores.Add(alike.Stem, 1, 1);
            }
            if (word.Kind is SaidKind.Function)
            {
                continue;
            }
            if (word.Stem < 0)
            {
                scores.AddUnknown(_topics.Most * (word.Kind is SaidKind.Common ? TopicWeights.Common : TopicWeights.Unknown));
                before = -1;
                continue;
            }
            var sure = word.Slips > 0 ? TopicWeights.Slip : 1;
            if (before >= 0)
            {
                scores.AddPair(before, word.Stem);
            }
            scores.Add(word.Stem, sure * (i < placeEnd ? TopicWeights.Place : 1), sure);
            before = word.Stem;
        }
        scores.AddNames();
        if (places.Count > 0)
        {
            ScalePlaces(scores, places);
        }
    }

    private void ScalePlaces(TopicScores scores, List<int> places)
    {
        for (var topic = 0; topic < _placesOf.Length; topic++)
        {
            if (_placesOf[topic] is { } own)
            {
                var isThere = false;
                foreach (var place in places)
                {
                    isThere |= Array.IndexOf(own, place) >= 0;
                }
                scores.Scale(topic, isThere ? TopicWeights.OwnPlace : TopicWeights.WrongPlace);
            }
        }
    }

    private Understood Decide(Work work, bool asksForPerson, DateOnly today)
    {
        var scores = work.Scores;
        Span<int> best = stackalloc int[MostTopics];
        best = best[..scores.Best(best)];
        var top = best.IsEmpty ? 0 : scores[best[0]];
        var second = best.Length < 2 ? 0 : scores[best[1]];
        var share = scores.Total > 0 ? top / scores.Total : 0;
        var because = Trace(scores, best);
        Understood Say(Decision decision, ImmutableArray<ScoredScheme> schemes = default) =>
            new(decision, schemes.IsDefault ? [] : schemes) { Because = because };
        if (asksForPerson && top < TopicWeights.HumanEvidence)
        {
            return Say(Decision.Human);
        }
        if (scores.Words == 0)
        {
            return Say(Decision.Clarify);
        }
        if (best.IsEmpty)
        {
            return Say(Decision.None);
        }
        if (_topics.Topics[best[0]].Outside is not null)
        {
            return Say(share > TopicWeights.NoneShare || scores.Total > 2 * scores.Known ? Decision.None : Decision.Clarify);
        }
        var schemes = Schemes(best, scores, today);
        var isLong = top >= TopicWeights.LongEvidence && top > TopicWeights.LongLead * second;
        if (!isLong && share < TopicWeights.LeastShare && scores.Known < scores.Total * TopicWeights.KnownShare)
        {
            return Say(Decision.None);
        }
        return top < TopicWeights.LeastEvidence || (top < TopicWeights.SureEvidence && top - second < TopicWeights.Margin * top)
            ? Say(Decision.Clarify, schemes)
            : Say(Decision.Answer, schemes);
    }

    private ImmutableArray<string> Trace(TopicScores scores, ReadOnlySpan<int> best)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"total {scores.Total:F2} known {scores.Known:F2} words {scores.Words}");
        foreach (var topic in best[..Math.Min(4, best.Length)])
        {
            lines.Add($"{_topics.Topics[topic].Scheme?.Id ?? "~" + _topics.Topics[topic].Outside!.About} {scores[topic]:F2}");
        }
        return lines.ToImmutable();
    }

    /// <summary>The best schemes; one that another has replaced comes after that one.</summary>
    private ImmutableArray<ScoredScheme> Schemes(ReadOnlySpan<int> best, TopicScores scores, DateOnly today)
    {
        var found = ImmutableArray.CreateBuilder<ScoredScheme>(Understood.MostSchemes + 1);
        foreach (var topic in best)
        {
            if (_topics.Topics[topic].Scheme is not { } scheme)
            {
                continue;
            }
            var score = Math.Round(scores[topic] / scores.Total, 3);
            if (Standing.Of(_journey, scheme, today) is Standing.Replaced replaced)
            {
                Add(found, new ScoredScheme(replaced.By.Scheme, score));
            }
            Add(found, new ScoredScheme(scheme, score));
        }
        return found.ToImmutable();
    }

    private static void Add(ImmutableArray<ScoredScheme>.Builder found, ScoredScheme scheme)
    {
        if (found.Count < Understood.MostSchemes && !found.Any(other => other.Scheme == scheme.Scheme))
        {
            found.Add(scheme);
        }
    }

    /// <summary>What understanding one text needs room for.</summary>
    private sealed class Work(TopicIndex topics)
    {
        public SaidText Text { get; } = new();

        public TopicScores Scores { get; } = new(topics);

        public List<int> Places { get; } = [];
    }
}
