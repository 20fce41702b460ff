using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Finds out what a text is about when nothing is known but the text: whether somebody may be in danger, writes in another
/// language or asks for a person, and else which schemes or other topics its words speak for.
/// </summary>
internal sealed class Understanding
{
    private const int MostTopics = 8;
    private const int LongestCommand = 40;
    private const int LongestName = 120;

    private readonly Journey _journey;
    private readonly Lexicon _lexicon;
    private readonly Languages _languages;
    private readonly TopicIndex _topics;
    private readonly SafetyWords _safety;
    private readonly PhraseTree<string> _person;
    private readonly PhraseTree<Alike> _alike;
    private readonly PhraseTree<Term> _placeWords;
    private readonly Places _places;
    private readonly int[]?[] _placesOf;
    private readonly FrozenDictionary<Scheme, int> _topicOf;
    private readonly FrozenSet<int> _vague;
    private readonly Mentions _mentions;
    private readonly QuestionWords _choices;

    private Work? _free;

    public Understanding(Journey journey)
    {
        _journey = journey;
        var words = journey.Content.EverydayWords ?? new EverydayWords();
        var lexicon = new LexiconBuilder();
        _alike = new([.. Alike.AddTo(lexicon, words.Alike)]);
        var topics = new TopicIndexBuilder(lexicon, _alike);
        foreach (var scheme in journey.Schemes)
        {
            topics.Add(new Topic(scheme, Outside: null));
        }
        foreach (var outside in words.Outside)
        {
            topics.Add(new Topic(Scheme: null, outside));
        }
        _vague = words.Vague.SelectMany(lexicon.AddPhrase).ToFrozenSet();
        _safety = new SafetyWords(words.Safety, lexicon);
        _person = new([.. PersonWords.All.Select(phrase => (lexicon.AddPhrase(phrase), phrase))]);
        _places = new Places(journey);
        _placeWords = new([
            .. journey
                .Content.Terms.Where(_places.Has)
                .OrderBy(term => term.Words.Length)
                .SelectMany(term => term.Words.Select(word => (Word: Phrase.Normalise(word), term)))
                .Where(place => !lexicon.IsOvershadowed(place.Word))
                .Select(place => (lexicon.AddPhrase(place.Word), place.term)),
        ]);
        _mentions = new Mentions(journey, lexicon);
        _choices = new QuestionWords(journey, lexicon);
        _languages = new Languages(words.Languages);
        _topics = new TopicIndex(topics, lexicon.Count);
        _placesOf = [.. _topics.Topics.Select(topic => topic.Scheme is { } scheme ? _places.Of(scheme) : null)];
        _topicOf = journey
            .Schemes.Select((scheme, topic) => KeyValuePair.Create(scheme, topic))
            .ToFrozenDictionary(ReferenceEqualityComparer.Instance);
        _lexicon = new Lexicon(lexicon);
    }

    /// <summary>What a text is about; see <see cref="Journey.Understand(string, DateOnly)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day.</param>
    /// <param name="asked">The question that is asked now, or null.</param>
    public Understood Of(string text, DateOnly today, Question? asked)
    {
        var work = Interlocked.Exchange(ref _free, null) ?? new Work(_topics);
        try
        {
            return Of(text.AsSpan(0, Math.Min(text.Length, Turn.LongestInput)), work, today, asked);
        }
        finally
        {
            _free = work;
        }
    }

    private Understood Of(ReadOnlySpan<char> original, Work work, DateOnly today, Question? asked)
    {
        var text = work.Text;
        text.Read(original);
        WordLookup.Look(text, _lexicon);
        if (_safety.Find(text) is { } line)
        {
            return new Understood(Decision.Safety, []) { Line = line.Text };
        }
        if (_languages.Find(original, text) is { } language)
        {
            return new Understood(Decision.None, []) { Language = language };
        }
        if (Command(original) is { } command)
        {
            return new Understood(command is Intent.SpeakToAPerson ? Decision.Human : Decision.Clarify, []);
        }
        Negation.Mark(text);
        var heard = _mentions.Find(text);
        var asksForPerson = FindPerson(text);
        Score(work, today);
        if (Named(original) is { } named)
        {
            work.Scores.AddExact(named);
        }
        var understood = Decide(work, asksForPerson, today) with { Heard = heard };
        return asked is null ? understood : WithChoices(understood, text, asked);
    }

    /// <summary>What is said at a question may be an answer to it.</summary>
    private Understood WithChoices(Understood understood, SaidText text, Question asked)
    {
        var (choices, isAll) = _choices.Find(text, asked);
        return choices switch
        {
            [] => understood,
            [var only] when isAll => new Understood(Decision.Clarify, [])
            {
                Heard = [new HeardFact(asked.Facet, only.Id)],
                Words = understood.Words,
            },
            _ when understood is { Decision: Decision.Clarify or Decision.None, Outside: null } => understood with
            {
                Decision = Decision.Clarify,
                Choices = choices,
            },
            _ => understood,
        };
    }

    /// <summary>The topic of which the whole text is a name, or null.</summary>
    private int? Named(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestName)
        {
            return null;
        }
        var phrase = Phrase.Normalise(text.ToString());
        var scheme = _journey.Wordings.FindScheme(phrase) ?? _journey.Wordings.FindScheme(Reading.Strip(phrase));
        return scheme is null ? null : _topicOf[scheme];
    }

    private static Intent? Command(ReadOnlySpan<char> text) =>
        text.Length <= LongestCommand ? IntentWords.Find(Phrase.Normalise(text.ToString())) : null;

    /// <summary>Whether a person is asked for; the words that do so then say nothing else.</summary>
    private bool FindPerson(SaidText text)
    {
        var isFound = false;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var (phrase, taken) = _person.LongestAt(place, text);
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

    private void Score(Work work, DateOnly today)
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
            var inArea = _places.InArea(Postcode.AreaOfDistrict(text.Letters(word)));
            if (!inArea.IsEmpty)
            {
                places.AddRange(inArea);
                placeEnd = i + 1;
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
                scores.AddAlike(alike.Stem);
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
            scores.Add(word.Stem, sure * (i < placeEnd || word.IsBackground ? TopicWeights.Place : 1), sure, word.IsFact || i < placeEnd, word.IsBackground || i < placeEnd, word.IsFact || i < placeEnd || _vague.Contains(word.Stem));
            before = word.Stem;
        }
        scores.AddNames();
        for (var topic = 0; topic < _topics.Topics.Length; topic++)
        {
            if (_topics.Topics[topic].Scheme is { } scheme && !scores.IsNamed(topic) && scheme.On(today)?.Status.Kind is StatusKind.Closed)
            {
                scores.Scale(topic, TopicWeights.Closed);
            }
        }
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
                scores.Scale(topic, isThere ? 1 + TopicWeights.OwnPlace * (1 - _places.Reach(own)) : TopicWeights.WrongPlace);
            }
        }
    }

    private Understood Decide(Work work, bool asksForPerson, DateOnly today)
    {
        Span<int> best = stackalloc int[MostTopics];
        best = best[..work.Scores.Best(best)];
        var words = best.IsEmpty ? [] : TopicWords.Of(best[0], work.Text, _topics, _lexicon);
        var evidence = Evidence.Of(work.Scores, best, _topics, words.Length, work.Places.Count > 0);
        var decision = evidence.Decide(asksForPerson);
        if (best.IsEmpty || decision is Decision.Human)
        {
            return new Understood(decision, []);
        }
        return evidence.IsOutside
            ? new Understood(decision, []) { Words = words, Outside = _topics.Topics[best[0]].Outside!.About }
            : new Understood(decision, decision is Decision.None ? [] : Schemes(best, work.Scores, today))
            {
                Words = words,
                IsNamed = evidence.IsNamed,
            };
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
            if (Whole(scheme, today) is { } whole)
            {
                Add(found, new ScoredScheme(whole, score));
            }
            if (Standing.Of(_journey, scheme, today) is Standing.Replaced replaced)
            {
                Add(found, new ScoredScheme(replaced.By.Scheme, score));
            }
            Add(found, new ScoredScheme(scheme, score));
        }
        return found.ToImmutable();
    }

    /// <summary>What comes before a part: the whole, unless it is the part alone that is open.</summary>
    private Scheme? Whole(Scheme part, DateOnly today) =>
        part.PartOf is { } id
        && _journey.FindScheme(id) is { } whole
        && (whole.On(today)?.Status.Kind is StatusKind.Open || part.On(today)?.Status.Kind is not StatusKind.Open)
            ? whole
            : null;

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
