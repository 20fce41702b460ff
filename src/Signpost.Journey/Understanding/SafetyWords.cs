using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds out whether somebody may be in danger.</summary>
internal sealed class SafetyWords
{
    private readonly PhraseTree<SafetyLine> _words;
    private readonly PhraseTree<SafetyLine> _signs;
    private readonly PhraseTree<SafetyLine> _unless;

    public SafetyWords(ImmutableArray<SafetyLine> lines, LexiconBuilder lexicon)
    {
        _words = Tree(lines, line => line.Words, lexicon);
        _signs = Tree(lines, line => line.Signs, lexicon);
        _unless = Tree(lines, line => line.Unless, lexicon);
    }

    /// <summary>What is said to somebody who may be in danger; null for everybody else.</summary>
    public SafetyLine? Find(SaidText text) =>
        First(_words, text) ?? (First(_signs, text) is { } line && First(_unless, text) is null ? line : null);

    private static SafetyLine? First(PhraseTree<SafetyLine> phrases, SaidText text)
    {
        for (var place = 0; place < text.Words.Length; place++)
        {
            if (phrases.LongestAt(place, text).Meaning is { } line)
            {
                return line;
            }
        }
        return null;
    }

    private static PhraseTree<SafetyLine> Tree(
        ImmutableArray<SafetyLine> lines,
        Func<SafetyLine, ImmutableArray<string>> phrases,
        LexiconBuilder lexicon
    ) => new([.. lines.SelectMany(line => phrases(line).Select(phrase => (lexicon.AddPhrase(phrase), line)))]);
}
