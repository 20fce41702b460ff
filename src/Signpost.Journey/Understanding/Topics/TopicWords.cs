using System.Collections.Immutable;

namespace Signpost;

/// <summary>Says which words of a text spoke for a topic.</summary>
internal static class TopicWords
{
    private const int Most = 4;

    /// <summary>
    /// The words that said most, at most four, in the order in which they were typed: always words of the knowledge, never
    /// what was typed beside them.
    /// </summary>
    public static ImmutableArray<string> Of(int topic, SaidText text, TopicIndex topics, Lexicon lexicon)
    {
        Span<int> places = stackalloc int[Most];
        Span<double> says = stackalloc double[Most];
        var count = 0;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var word = text.Words[place];
            if (word is { Kind: SaidKind.Known, IsNegated: false } && IsFirst(place, text))
            {
                var said = topics.Weight(word.Stem, topic) * topics.Information(word.Stem);
                Insert(place, said, places, says, ref count);
            }
        }
        places = places[..count];
        places.Sort();
        var words = ImmutableArray.CreateBuilder<string>(count);
        foreach (var place in places)
        {
            var word = text.Words[place];
            words.Add(lexicon.Has(text.Letters(word)) ? text.Letters(word).ToString() : lexicon.Word(word.Stem));
        }
        return words.MoveToImmutable();
    }

    private static bool IsFirst(int place, SaidText text)
    {
        foreach (var earlier in text.Words[..place])
        {
            if (earlier.Stem == text.Words[place].Stem)
            {
                return false;
            }
        }
        return true;
    }

    private static void Insert(int place, double said, Span<int> places, Span<double> says, ref int count)
    {
        if (said <= 0 || (count == Most && said <= says[^1]))
        {
            return;
        }
        var at = Math.Min(count, Most - 1);
        for (; at > 0 && said > says[at - 1]; at--)
        {
            (places[at], says[at]) = (places[at - 1], says[at - 1]);
        }
        (places[at], says[at]) = (place, said);
        count = Math.Min(count + 1, Most);
    }
}
