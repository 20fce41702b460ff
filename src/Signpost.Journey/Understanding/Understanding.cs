using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Signpost;

/// <summary>Finds out what a text is about.</summary>
internal sealed class Understanding
{
    private const int MostWords = 1_200;

    private readonly Lexicon _lexicon;
    private readonly TopicIndex _topics;
    private readonly PhraseTree<SafetyLine> _safety;
    private readonly PhraseTree<string> _human;
    private readonly PhraseTree<List<Term>> _terms;
    private readonly PhraseTree<int[]> _alike;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _languages;
    private readonly ImmutableArray<OtherLanguage> _languageNames;
    private readonly FrozenSet<string> _placeFacets;
    private readonly string[] _stemNames;
    private readonly Journey _journey;

    public Understanding(Journey journey)
    {
        _journey = journey;
        var words = journey.Content.EverydayWords ?? new EverydayWords();
        var lexicon = new LexiconBuilder();
        foreach (var group in words.Alike)
        {
            lexicon.AddAlike(
                group.Select(Phrase.Normalise).Where(word => word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal))
            );
        }
        var topics = new TopicIndexBuilder(lexicon);
        foreach (var scheme in journey.Schemes)
        {
            topics.Add(new Topic(scheme, null));
        }
        foreach (var outside in words.Outside)
        {
            topics.Add(new Topic(null, outside));
        }
        _safety = new(words.Safety.SelectMany(line => line.Words.Select(word => (lexicon.AddPhrase(word), line))));
        _human = new(HumanPhrases.All.Select(phrase => (lexicon.AddPhrase(phrase), phrase)));
        _alike = new(
            words.Alike.SelectMany(group =>
                group
                    .Where(word => Phrase.Normalise(word).Contains(' ', StringComparison.Ordinal))
                    .Select(word =>
                        (
                            lexicon.AddPhrase(word),
                            new[]
                            {
                                lexicon.Add(
                                    group.Select(Phrase.Normalise).FirstOrDefault(one => !one.Contains(' ', StringComparison.Ordinal))
                                        ?? Phrase.Normalise(word).Split(' ')[0]
                                ),
                            }
                        )
                    )
            )
        );
        var terms = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        foreach (var term in journey.Content.Terms)
        {
            foreach (var word in term.Words.Select(Phrase.Normalise).Distinct(StringComparer.Ordinal))
            {
                if (!terms.TryGetValue(word, out var list))
                {
                    terms.Add(word, list = []);
                }
                list.Add(term);
            }
        }
        _terms = new(terms.Select(entry => (lexicon.AddPhrase(entry.Key), entry.Value)));
        _placeFacets = journey
            .Content.Terms.Where(term => !term.PostcodeAreas.IsEmpty)
            .Select(term => term.Facet)
            .ToFrozenSet(StringComparer.Ordinal);
        _languageNames = words.Languages;
        var cues = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Languages.Length; i++)
        {
            foreach (var cue in words.Languages[i].Words.Select(Phrase.Normalise))
            {
                cues[cue] = cues.GetValueOrDefault(cue) | (1 << i);
            }
        }
        _languages = cues.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _topics = new TopicIndex(topics, lexicon.Count);
        _lexicon = new Lexicon(lexicon);
        _stemNames = new string[lexicon.Count];
        foreach (var (word, stem) in lexicon.Words)
        {
            _stemNames[stem] ??= word;
        }
    }

    public Understood Of(string text, DateOnly today)
    {
        var letters = new char[text.Length * WordReader.MostGrowth + 1];
        var said = new SaidWord[MostWords];
        var count = WordReader.Read(text, letters, said);
        var words = said.AsSpan(0, count);
        Look(words, letters);
        for (var i = 0; i < words.Length; i++)
        {
            if (_safety.Longest(words[i..]).Meaning is { } line)
            {
                return new Understood(Decision.Safety, []) { Line = line.Text };
            }
        }
        if (Language(words, letters, text) is { } language)
        {
            return new Understood(Decision.None, []) { Because = [$"other language: {language}"] };
        }
        Negate(words, letters);
        var human = -1;
        for (var i = 0; i < words.Length; i++)
        {
            var (phrase, taken) = _human.Longest(words[i..]);
            if (phrase is not null)
            {
                human = i;
                for (var j = i; j < i + taken; j++)
                {
                    words[j].Kind = SaidKind.Function;
                }
            }
        }
        return Rank(words, letters, human >= 0, today);
    }

    private void Look(Span<SaidWord> words, char[] letters)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var word = ref words[i];
            var span = letters.AsSpan(word.Start, word.Length);
            word.Stem = _lexicon.Find(span);
            if (FunctionWords.Contains(span))
            {
                word.Kind = SaidKind.Function;
                continue;
            }
            if (word.Stem >= 0)
            {
                word.Kind = SaidKind.Known;
                continue;
            }
            if (i + 1 < words.Length && word.Length > 1)
            {
                var next = words[i + 1];
                var joined = letters.AsSpan(word.Start, word.Length + next.Length);
                if (joined.Length >= 6 && !next.AfterBreak && _lexicon.Has(joined))
                {
                    word.Length = joined.Length;
                    word.Stem = _lexicon.Find(joined);
                    word.Kind = SaidKind.Known;
                    words[i + 1].Kind = SaidKind.Function;
                    words[i + 1].Stem = -1;
                    i++;
                    continue;
                }
            }
            if (CommonWords.Contains(span) || ContainsDigit(span))
            {
                word.Kind = SaidKind.Common;
                continue;
            }
            word.Kind = SaidKind.Unknown;
            (word.Stem, word.Slips) = _lexicon.Correct(span);
            if (word.Stem >= 0)
            {
                word.Kind = SaidKind.Known;
            }
        }
    }

    private static bool ContainsDigit(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9');

    private string? Language(Span<SaidWord> words, char[] letters, string text)
    {
        Span<int> counts = stackalloc int[32];
        var english = 0;
        foreach (var word in words)
        {
            var span = letters.AsSpan(word.Start, word.Length);
            if (word.Kind is SaidKind.Function)
            {
                english++;
            }
            if (word is { Kind: SaidKind.Known, Slips: 0 })
            {
                english++;
            }
            else if (_languages.TryGetValue(span, out var mask))
            {
                for (var i = 0; i < 32; i++)
                {
                    counts[i] += (mask >> i) & 1;
                }
            }
        }
        var (foreign, latin) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                _ = rune.Value < 0x250 || rune.Value is >= 0x1E00 and < 0x1F00 ? latin++ : foreign++;
            }
        }
        if (foreign > latin)
        {
            return "other script";
        }
        var best = 0;
        for (var i = 1; i < _languageNames.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] > 0 && (counts[best] >= 2 ? counts[best] >= english : english == 0)
            ? _languageNames[best].Language
            : null;
    }

    private static void Negate(Span<SaidWord> words, char[] letters)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var span = letters.AsSpan(words[i].Start, words[i].Length);
            var next = i + 1 < words.Length ? letters.AsSpan(words[i + 1].Start, words[i + 1].Length) : default;
            var negates = span switch
            {
                "not" => next is not ("only" or "sure" or "just" or "know"),
                "isnt" or "arent" or "wasnt" or "without" => true,
                "dont" or "doesnt" => next is "want" or "need",
                "than" => i > 0 && letters.AsSpan(words[i - 1].Start, words[i - 1].Length) is "rather",
                _ => false,
            };
            if (!negates)
            {
                continue;
            }
            var content = 0;
            for (var j = i + 1; j < words.Length && content < 4; j++)
            {
                var said = letters.AsSpan(words[j].Start, words[j].Length);
                if (
                    words[j].AfterBreak
                    || (content > 0 && said is "we" or "but" or "it" or "its" or "i" or "just" or "were" or "im" or "who" or "what" or "how")
                )
                {
                    break;
                }
                if (words[j].Kind != SaidKind.Function)
                {
                    words[j].IsNegated = true;
                    content++;
                }
            }
        }
    }

    private Understood Rank(Span<SaidWord> words, char[] letters, bool human, DateOnly today)
    {
        var topics = _topics.Topics;
        var scores = new double[topics.Length];
        var names = new double[_topics.NameCount];
        var touched = new List<int>();
        var seen = new HashSet<int>();
        var places = new List<Term>();
        var isPlace = new bool[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (terms, taken) = _terms.Longest(words[i..]);
            if (terms is null || words[i].IsNegated)
            {
                continue;
            }
            var found = terms.Where(term => _placeFacets.Contains(term.Facet)).ToList();
            if (found.Count > 0)
            {
                places.AddRange(found);
                isPlace.AsSpan(i, taken).Fill(true);
            }
        }
        var (total, known, contentWords) = (0.0, 0.0, 0);
        var before = -1;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var (alike, _) = _alike.Longest(words[i..]);
            if (alike is not null && seen.Add(alike[0]) && !word.IsNegated)
            {
                var worth = _topics.Information(alike[0]);
                Score(alike[0], worth, scores);
            }
            if (word.Kind is SaidKind.Function || word.IsNegated)
            {
                continue;
            }
            if (word.Stem < 0)
            {
                total += _topics.Most * (word.Kind is SaidKind.Common ? TopicWeights.Common : TopicWeights.Unknown);
                contentWords++;
                before = -1;
                continue;
            }
            if (before >= 0 && _topics.Pair(before, word.Stem) is >= 0 and var pair && seen.Add(pair))
            {
                Score(pair, _topics.Information(pair) * TopicWeights.Pair, scores);
            }
            before = word.Stem;
            if (!seen.Add(word.Stem))
            {
                continue;
            }
            contentWords++;
            var isIn = _topics.Postings(word.Stem).Length > 0;
            var says =
                (isIn ? _topics.Information(word.Stem) : _topics.Most * TopicWeights.Common)
                * (word.Slips > 0 ? TopicWeights.Slip : 1)
                * (isPlace[i] ? TopicWeights.Place : 1);
            total += says;
            known += isIn ? says : 0;
            Score(word.Stem, says, scores);
            foreach (var name in _topics.NamesWith(word.Stem))
            {
                names[name] += _topics.Information(word.Stem) * (word.Slips > 0 ? TopicWeights.Slip : 1);
            }
        }
        var bonus = new double[topics.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var name = _topics.Name(i);
            var cover = names[i] / name.Information;
            if (cover >= TopicWeights.NameLeast)
            {
                bonus[name.Topic] = Math.Max(bonus[name.Topic], TopicWeights.NameCover * names[i] * cover * cover);
            }
        }
        for (var i = 0; i < topics.Length; i++)
        {
            scores[i] += bonus[i];
            if (places.Count > 0 && topics[i].Scheme is { } scheme)
            {
                scores[i] *= PlaceFactor(scheme, places);
            }
        }
        var order = Enumerable
            .Range(0, topics.Length)
            .Where(i => scores[i] > 0)
            .OrderByDescending(i => scores[i])
            .ThenBy(i => i)
            .Take(12)
            .ToArray();
        var schemes = Successors(order, scores, total, today);
        ImmutableArray<string> because =
        [
            $"total {total:F2} known {known:F2} words {contentWords}",
            .. order.Take(4).Select(i =>
                $"{topics[i].Scheme?.Id ?? "~" + topics[i].Outside!.About} {scores[i]:F2}"
            ),
        ];
        var top = order.Length > 0 ? scores[order[0]] : 0;
        var share = total > 0 ? top / total : 0;
        var second = order.Length > 1 ? scores[order[1]] : 0;
        if (human && (top < TopicWeights.SureEvidence))
        {
            return new Understood(Decision.Human, []) { Because = because };
        }
        if (contentWords == 0)
        {
            return new Understood(Decision.Clarify, []) { Because = because };
        }
        if (order.Length > 0 && topics[order[0]].Outside is not null)
        {
            return share > TopicWeights.NoneShare
                ? new Understood(Decision.None, []) { Because = because }
                : new Understood(total > 2 * known ? Decision.None : Decision.Clarify, []) { Because = because };
        }
        if (share < TopicWeights.LeastShare && known < total * 0.6)
        {
            return new Understood(Decision.None, []) { Because = because };
        }
        if (top < TopicWeights.LeastEvidence || (top < TopicWeights.SureEvidence && (top - second) / top < TopicWeights.Margin))
        {
            return new Understood(Decision.Clarify, schemes) { Because = because };
        }
        return new Understood(Decision.Answer, schemes) { Because = because };
    }

    private ImmutableArray<ScoredScheme> Successors(int[] order, double[] scores, double total, DateOnly today)
    {
        var found = new List<ScoredScheme>();
        foreach (var i in order)
        {
            if (_topics.Topics[i].Scheme is not { } scheme)
            {
                continue;
            }
            var score = Math.Round(scores[i] / Math.Max(total, 1e-9), 3);
            if (Standing.Of(_journey, scheme, today) is Standing.Replaced replaced)
            {
                found.Add(new ScoredScheme(replaced.By.Scheme, score));
            }
            found.Add(new ScoredScheme(scheme, score));
        }
        return [.. found.DistinctBy(one => one.Scheme.Id).Take(Understood.MostSchemes)];
    }

    private void Score(int feature, double says, double[] scores)
    {
        foreach (var posting in _topics.Postings(feature))
        {
            scores[posting.Topic] += says * posting.Weight;
        }
    }

    private double PlaceFactor(Scheme scheme, List<Term> places)
    {
        if (scheme.Rules.IsEmpty)
        {
            return 1;
        }
        var allowed = false;
        var local = true;
        foreach (var rule in scheme.Rules)
        {
            var condition = rule.Conditions.FirstOrDefault(one => _placeFacets.Contains(one.Facet));
            if (condition is null)
            {
                local = false;
                allowed = true;
            }
            else
            {
                allowed |= places.Any(place => condition.Allows(place.Id));
            }
        }
        return !allowed ? TopicWeights.WrongPlace : local ? TopicWeights.LocalPlace : 1;
    }
}
