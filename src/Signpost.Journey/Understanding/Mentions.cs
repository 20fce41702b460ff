using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds what somebody has plainly said of themselves: where they are, how far they have come, what they need.</summary>
internal sealed class Mentions
{
    private readonly PhraseTree<Mention> _phrases;
    private readonly FrozenDictionary<string, Mention>.AlternateLookup<ReadOnlySpan<char>> _areas;

    public Mentions(Journey journey, Places places, LexiconBuilder lexicon)
    {
        var first = journey.Start.Facet;
        _phrases = new([
            .. journey
                .Content.Terms.SelectMany(term => PhrasesOf(term).Select(phrase => (Phrase.Normalise(phrase), term)))
                .Where(pair => !lexicon.IsOvershadowed(pair.Item1))
                .GroupBy(pair => pair.Item1, pair => pair.term, StringComparer.Ordinal)
                .Select(group => (lexicon.AddPhrase(group.Key), MentionOf([.. group.Distinct()], places, first))),
        ]);
        _areas = places
            .ByArea.ToFrozenDictionary(
                area => area.Area,
                area => MentionOf(area.Places, places, first),
                StringComparer.Ordinal
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// What was said, in order, each once, and the places among it; what was said not to be so is left out. The words that
    /// say it are marked.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Takes the numbers of the places.</param>
    public ImmutableArray<HeardFact> Find(SaidText text, List<int> places)
    {
        ImmutableArray<HeardFact>.Builder? found = null;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var (mention, taken) = At(place, text);
            if (mention is null || IsNegated(text.Words.Slice(place, taken)))
            {
                continue;
            }
            Mark(text.Words.Slice(place, taken), mention);
            places.AddRange(mention.Places);
            found ??= ImmutableArray.CreateBuilder<HeardFact>();
            foreach (var fact in mention.Facts)
            {
                if (!found.Contains(fact))
                {
                    found.Add(fact);
                }
            }
            place += taken - 1;
        }
        return found?.ToImmutable() ?? [];
    }

    private (Mention? Mention, int Words) At(int place, SaidText text)
    {
        var found = _phrases.Longest(text.Words[place..]);
        if (found.Meaning is not null)
        {
            return found;
        }
        var area = Postcode.AreaOfDistrict(text.LettersAt(place));
        return !area.IsEmpty && _areas.TryGetValue(area, out var mention) ? (mention, 1) : (null, 0);
    }

    private static bool IsNegated(ReadOnlySpan<SaidWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsNegated)
            {
                return true;
            }
        }
        return false;
    }

    private static void Mark(Span<SaidWord> words, Mention mention)
    {
        foreach (ref var word in words)
        {
            word.IsFact = true;
            word.IsBackground = mention.IsBackground;
        }
    }

    /// <summary>Who somebody is, is what the first question asks.</summary>
    private static Mention MentionOf(Term[] terms, Places places, string first) =>
        new(
            [.. terms.Select(term => new HeardFact(term.Facet, term.Id))],
            places.Numbers(terms),
            Array.TrueForAll(
                terms,
                term => !term.PostcodeAreas.IsEmpty || string.Equals(term.Facet, first, StringComparison.Ordinal)
            )
        );

    private static ImmutableArray<string> PhrasesOf(Term term) =>
        term.PostcodeAreas.IsEmpty ? term.Mentions : [.. term.Words, .. term.Mentions];
}
