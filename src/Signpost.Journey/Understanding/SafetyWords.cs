using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds out whether somebody may be in danger.</summary>
internal sealed class SafetyWords(ImmutableArray<SafetyLine> lines, LexiconBuilder lexicon)
{
    private readonly ImmutableArray<Line> _lines =
    [
        .. lines.Select(line => new Line(
            line,
            Tree(line, line.Words, lexicon),
            Tree(line, line.Signs, lexicon),
            Tree(line, line.Unless, lexicon)
        )),
    ];

    /// <summary>What is said to somebody who may be in danger; null for everybody else.</summary>
    public SafetyLine? Find(SaidText text)
    {
        foreach (var line in _lines)
        {
            if (Has(line.Words, text) || (Has(line.Signs, text) && !Has(line.Unless, text)))
            {
                return line.Says;
            }
        }
        return null;
    }

    private static bool Has(PhraseTree<SafetyLine> phrases, SaidText text)
    {
        for (var place = 0; place < text.Words.Length; place++)
        {
            if (phrases.LongestAt(place, text).Meaning is not null)
            {
                return true;
            }
        }
        return false;
    }

    private static PhraseTree<SafetyLine> Tree(
        SafetyLine line,
        ImmutableArray<string> phrases,
        LexiconBuilder lexicon
    ) => new([.. phrases.Select(phrase => (lexicon.AddPhrase(phrase), line))]);

    private sealed record Line(
        SafetyLine Says,
        PhraseTree<SafetyLine> Words,
        PhraseTree<SafetyLine> Signs,
        PhraseTree<SafetyLine> Unless
    );
}
