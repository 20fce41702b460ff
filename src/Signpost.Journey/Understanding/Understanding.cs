using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Finds out what a text is about: whether somebody may be in danger, writes in another language or asks for a person, and
/// else which schemes or other topics its words speak for.
/// </summary>
internal sealed class Understanding
{
    private const int MostTopics = 8;
    private const int LongestExact = 120;

    private readonly Journey _journey;
    private readonly Lexicon _lexicon;
    private readonly SafetyWords _safety;
    private readonly Languages _languages;
    private readonly PersonWords _person;
    private readonly Mentions _mentions;
    private readonly TopicIndex _topics;
    private readonly TopicScoring _scoring;
    private readonly Pointing _pointing;
    private readonly QuestionWords _questions;
    private readonly FrozenDictionary<string, int> _topicOf;

    private Work? _free;

    public Understanding(Journey journey)
    {
        _journey = journey;
        var words = journey.Content.EverydayWords ?? new EverydayWords();
        var lexicon = new LexiconBuilder();
        var alike = new PhraseTree<Alike>([.. Alike.AddTo(lexicon, words.Alike)]);
        var topics = new TopicIndexBuilder(lexicon, alike);
        topics.AddAll(journey.Schemes.Select(scheme => new Topic(scheme, Outside: null)));
        topics.AddAll(words.Outside.Select(outside => new Topic(Scheme: null, outside)));
        topics.AddVague(words.Vague);
        _safety = new SafetyWords(words.Safety, lexicon);
        _languages = new Languages(words.Languages);
        _person = new PersonWords(lexicon);
        var places = new Places(journey);
        _mentions = new Mentions(journey, places, lexicon);
        _questions = new QuestionWords(journey, lexicon);
        _topics = new TopicIndex(topics, lexicon.Count);
        _scoring = new TopicScoring(journey, _topics, alike, places);
        _pointing = new Pointing(journey, _topics);
        _lexicon = new Lexicon(lexicon);
        _topicOf = journey
            .Schemes.Select((scheme, topic) => (scheme.Id, topic))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.topic, StringComparer.Ordinal);
    }

    /// <summary>What a text is about; see <see cref="Journey.Understand(string, DateOnly)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day.</param>
    /// <param name="asked">The question that is asked now, or null.</param>
    public Understood Of(string text, DateOnly today, Question? asked)
    {
        // Whoever comes while another text is being read has room of its own, which the last to finish leaves behind.
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
            return new Understood(Decision.Safety, []) { Line = line.Text, Because = ["Somebody may be in danger."] };
        }
        if (_languages.Find(original, text) is { } language)
        {
            return new Understood(Decision.None, [])
            {
                Language = language,
                Because = [$"It is written in {language}."],
            };
        }
        var phrase = original.Length <= LongestExact ? Phrase.Normalise(original.ToString()) : string.Empty;
        if (IntentWords.Find(phrase) is { } intent)
        {
            return new Understood(intent is Intent.SpeakToAPerson ? Decision.Human : Decision.Clarify, [])
            {
                Because =
                [
                    intent is Intent.SpeakToAPerson ? "It asks for a person." : "It is a command or a greeting.",
                ],
            };
        }
        Negation.Mark(text);
        work.Places.Clear();
        var heard = _mentions.Find(text, work.Places);
        var asksForPerson = _person.Find(text);
        _scoring.Score(text, work.Places, work.Scores, today);
        if ((_journey.Wordings.FindScheme(phrase) ?? _journey.Wordings.FindScheme(Reading.Strip(phrase))) is { } named)
        {
            work.Scores.AddExact(_topicOf[named.Id], NameIn(named, phrase));
        }
        var understood = Conclude(work, asksForPerson, heard, today);
        return asked is null ? understood : _questions.Answer(understood, text, asked);
    }

    private Understood Conclude(Work work, bool asksForPerson, ImmutableArray<HeardFact> heard, DateOnly today)
    {
        var scores = work.Scores;
        Span<int> best = stackalloc int[MostTopics];
        best = best[..scores.Best(best)];
        var words = best.IsEmpty ? [] : TopicWords.Of(best[0], work.Text, _topics, _lexicon);
        var outside = best.IsEmpty ? null : _topics.Topics[best[0]].Outside;
        var evidence = new Evidence
        {
            Top = best.IsEmpty ? 0 : scores[best[0]],
            Second = best.Length < 2 ? 0 : scores[best[1]],
            TopWords = words.Length,
            IsOutside = outside is not null,
            IsNamed = !best.IsEmpty && scores.IsNamed(best[0]),
            Counts = scores.Counts,
            HasPlace = work.Places.Count > 0,
            AsksForPerson = asksForPerson,
        };
        var isOpen = outside is null && evidence.Decision is Decision.Answer or Decision.Clarify;
        var understood = new Understood(evidence.Decision, isOpen ? _pointing.To(best, scores, today) : [])
        {
            Words = words,
            Named = evidence.Decision is Decision.Answer ? NamedBy(best[0], scores) : null,
            Outside = evidence.Decision is Decision.None ? outside?.About : null,
            Heard = heard,
        };
        return understood with
        {
            Because = Because.Of(understood, best.IsEmpty ? null : _topics.Topics[best[0]], _journey),
        };
    }

    /// <summary>The name that a phrase is, as the knowledge has it; the scheme's latest name where only its id was typed.</summary>
    private static string NameIn(Scheme scheme, string phrase)
    {
        foreach (var name in TopicNames.Of(scheme))
        {
            if (Phrase.Contains(phrase, Phrase.Normalise(name)))
            {
                return name.Trim();
            }
        }
        return scheme.Names[^1].Name;
    }

    private NamedScheme? NamedBy(int topic, TopicScores scores) =>
        scores.NameSaid(topic) is { } name && _topics.Topics[topic].Scheme is { } scheme
            ? new NamedScheme(scheme, name)
            : null;

    /// <summary>What understanding one text needs room for.</summary>
    private sealed class Work(TopicIndex topics)
    {
        public SaidText Text { get; } = new();

        public TopicScores Scores { get; } = new(topics);

        public List<int> Places { get; } = [];
    }
}
