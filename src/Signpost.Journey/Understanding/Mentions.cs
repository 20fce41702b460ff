using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds what somebody has plainly said of themselves: where they are, how far they have come, what they need.</summary>
internal sealed class Mentions
{
    private readonly PhraseTree<Term[]> _phrases;
    private readonly string _first;

    public Mentions(Journey journey, LexiconBuilder lexicon)
    {
        _first = journey.Start.Facet;
        _phrases = new([
            .. journey
                .Content.Terms.SelectMany(term => PhrasesOf(term).Select(phrase => (Phrase.Normalise(phrase), term)))
                .Where(pair => !lexicon.IsOvershadowed(pair.Item1))
                .GroupBy(pair => pair.Item1, pair => pair.term, StringComparer.Ordinal)
                .Select(group => (lexicon.AddPhrase(group.Key), group.Distinct().ToArray())),
        ]);
    }

    /// <summary>What was said, in order, each once; what was said not to be so is left out.</summary>
    public ImmutableArray<HeardFact> Find(SaidText text)
    {
        ImmutableArray<HeardFact>.Builder? found = null;
        var words = text.Words;
        for (var place = 0; place < words.Length; place++)
        {
            var (terms, taken) = _phrases.Longest(words[place..]);
            if (terms is null)
            {
                continue;
            }
            var isNegated = false;
            foreach (var word in words.Slice(place, taken))
            {
                isNegated |= word.IsNegated;
            }
            if (isNegated)
            {
                continue;
            }
            var isBackground = Array.TrueForAll(terms, IsBackground);
            foreach (ref var word in words.Slice(place, taken))
            {
                word.IsFact = true;
                word.IsBackground = isBackground;
            }
            foreach (var term in terms)
            {
                var fact = new HeardFact(term.Facet, term.Id);
                found ??= ImmutableArray.CreateBuilder<HeardFact>();
                if (!found.Contains(fact))
                {
                    found.Add(fact);
                }
            }
            place += taken - 1;
        }
        return found?.ToImmutable() ?? [];
    }

    /// <summary>Whether a term says who or where somebody is: it belongs to the first question, or is a place.</summary>
    private bool IsBackground(Term term) =>
        !term.PostcodeAreas.IsEmpty || string.Equals(term.Facet, _first, StringComparison.Ordinal);

    private static ImmutableArray<string> PhrasesOf(Term term) =>
        term.PostcodeAreas.IsEmpty ? term.Mentions : [.. term.Words, .. term.Mentions];
}
