using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds the choices of a question in what somebody said.</summary>
internal sealed class QuestionWords
{
    private readonly FrozenDictionary<string, PhraseTree<Choice>> _questions;

    public QuestionWords(Journey journey, LexiconBuilder lexicon) =>
        _questions = journey.Content.Questions.ToFrozenDictionary(
            question => question.Id,
            question => new PhraseTree<Choice>([
                .. journey
                    .Wordings.Choices(question)
                    .Where(wording => wording.Value.Takes is null)
                    .OrderBy(wording => wording.Key, StringComparer.Ordinal)
                    .Select(wording => (lexicon.AddPhrase(wording.Key), wording.Value)),
            ]),
            StringComparer.Ordinal
        );

    /// <summary>What a text means that may be an answer to the question at which it was said.</summary>
    public Understood Answer(Understood understood, SaidText text, Question asked)
    {
        var (choices, isAll) = Find(text, asked);
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

    /// <summary>The choices whose words were said, and whether nothing else was said.</summary>
    private (ImmutableArray<Choice> Choices, bool IsAll) Find(SaidText text, Question question)
    {
        var phrases = _questions[question.Id];
        ImmutableArray<Choice>.Builder? found = null;
        var isAll = true;
        var words = text.Words;
        for (var place = 0; place < words.Length; place++)
        {
            var (choice, taken) = phrases.Longest(words[place..]);
            if (choice is null || words[place].IsNegated || IsFunction(words.Slice(place, taken)))
            {
                isAll &= words[place].Kind is SaidKind.Function;
                continue;
            }
            found ??= ImmutableArray.CreateBuilder<Choice>();
            if (!found.Contains(choice))
            {
                found.Add(choice);
            }
            place += taken - 1;
        }
        return (found?.ToImmutable() ?? [], isAll);
    }

    private static bool IsFunction(ReadOnlySpan<SaidWord> words)
    {
        foreach (var word in words)
        {
            if (word.Kind is not SaidKind.Function)
            {
                return false;
            }
        }
        return true;
    }
}
